namespace Scoring.Rules.Competitions;

/// <summary>The stations, whose sheets are marked where, and by which seats.</summary>
internal sealed class Stations
{
    private readonly Dictionary<string, Station> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Skill, string Stage, string Sheet), Station> _bySheet = [];
    private readonly HashSet<(string Station, string Judge)> _released = [];

    public ImmutableArray<Station> All { get; private set; } = [];

    public ImmutableArray<Judge> Judges { get; private set; } = [];

    public bool TryFind(string id, out Station station) => _byId.TryGetValue(id, out station!);

    public Station? OfSheet(string skill, string stage, string sheet) => _bySheet.GetValueOrDefault((skill, stage, sheet));

    /// <summary>The judge's seat from 1; 0 when he has none.</summary>
    public static int SeatOf(Station station, string judge) => station.Panel.IndexOf(judge) + 1;

    public bool IsReleased(string station, string judge) => _released.Contains((station, judge));

    public void Replace(ImmutableArray<Station> stations, ImmutableArray<Judge> judges)
    {
        (All, Judges) = (stations, judges);
        _byId.Clear();
        _bySheet.Clear();
        foreach (var station in stations)
        {
            _byId.Add(station.Id, station);
            foreach (var sheet in station.Sheets)
            {
                var parts = sheet.Split('/');
                _bySheet.Add((parts[0], parts[1], parts[2]), station);
            }
        }
    }

    public void Release(JudgeReleased fact) => _released.Add((fact.Station, fact.Judge));
}
