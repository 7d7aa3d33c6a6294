namespace Scoring.Rules.Competitions;

/// <summary>The stations, whose sheets are marked where, and who holds which seat.</summary>
internal sealed class Stations
{
    private readonly Dictionary<string, Station> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Skill, string Stage, string Sheet), Station> _bySheet = [];
    private readonly Dictionary<string, ImmutableArray<Chair>> _seats = new(StringComparer.Ordinal);

    public ImmutableArray<Station> All { get; private set; } = [];

    public ImmutableArray<Judge> Judges { get; private set; } = [];

    public bool TryFind(string id, out Station station) => _byId.TryGetValue(id, out station!);

    public Station? OfSheet(string skill, string stage, string sheet) => _bySheet.GetValueOrDefault((skill, stage, sheet));

    /// <summary>The seats of a station, in order; none where there is no station.</summary>
    public ImmutableArray<Chair> SeatsOf(Station? station) => station is null ? [] : _seats[station.Id];

    /// <summary>The seat this judge holds or held; null when he never had one here.</summary>
    public Chair? SeatOf(Station station, string judge) => SeatsOf(station).FirstOrDefault(seat => seat.Holders.Contains(judge));

    /// <summary>He had a seat and has it no more.</summary>
    public bool IsReleased(string station, string judge) =>
        _byId.TryGetValue(station, out var found) && SeatOf(found, judge) is { } seat && (seat.Vacant || seat.Holder != judge);

    public void Replace(ImmutableArray<Station> stations, ImmutableArray<Judge> judges)
    {
        (All, Judges) = (stations, judges);
        _byId.Clear();
        _bySheet.Clear();
        _seats.Clear();
        foreach (var station in stations)
        {
            _byId.Add(station.Id, station);
            _seats.Add(station.Id, [.. station.Panel.Select((judge, i) => new Chair(i + 1, [judge]))]);
            foreach (var sheet in station.Sheets)
            {
                var parts = sheet.Split('/');
                _bySheet.Add((parts[0], parts[1], parts[2]), station);
            }
        }
    }

    public void Enter(Judge judge) => Judges = Judges.Add(judge);

    public void Put(string station, Chair seat) => _seats[station] = _seats[station].SetItem(seat.Number - 1, seat);
}

/// <summary>One seat of a panel: everybody who ever held it, in order. Vacant: its last holder was released without a substitute.</summary>
internal sealed record Chair(int Number, ImmutableArray<string> Holders, bool Vacant = false)
{
    public string Holder => Holders[^1];

    /// <summary>As it was before a ruling that is annulled: its holder of then comes back for what is still to be marked.</summary>
    public Chair Back(Chair before) => this with { Holders = before.Holder == Holder ? Holders : Holders.Add(before.Holder), Vacant = before.Vacant };
}
