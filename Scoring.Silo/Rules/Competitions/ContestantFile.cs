using System.Runtime.InteropServices;
using Scoring.Rules.Figures;

namespace Scoring.Rules.Competitions;

/// <summary>Everything on record about one contestant: sheets by judge with all their versions, and what was ruled.</summary>
internal sealed class ContestantFile(RosterLine line)
{
    private readonly Dictionary<(string Stage, string Sheet), SheetPlace> _sheets = [];
    private readonly List<RuledEntry> _rulings = [];

    public RosterLine Line { get; private set; } = line;

    /// <summary>What changed the line, oldest first: who it is, where he sits, whether he came.</summary>
    public ImmutableArray<(Fact Fact, Stamp Stamp)> Notes { get; private set; } = [];

    /// <summary>Who stood here before, by commitment: a frozen board still shows him.</summary>
    public ImmutableArray<string> Former { get; private set; } = [];

    public EntrantState State { get; private set; } = line.State;

    /// <summary>The recorded draw, if any.</summary>
    public int? Lot => Standing<LotRecorded>().LastOrDefault()?.Lot ?? Line.Lot;

    /// <summary>Oldest first; annulled ones too.</summary>
    public IReadOnlyList<RuledEntry> Rulings => _rulings;

    /// <summary>Those that stand.</summary>
    public IEnumerable<PenaltyEntered> Penalties => Standing<PenaltyEntered>();

    /// <summary>Those that somebody has marked.</summary>
    public IEnumerable<(string Stage, string Sheet)> Sheets => _sheets.Where(sheet => !sheet.Value.On.Recorded.IsEmpty).Select(sheet => sheet.Key);

    public PanelSheet On(string stage, string sheet) => _sheets.TryGetValue((stage, sheet), out var place) ? place.On : PanelSheet.Blank;

    /// <summary>Where the sheet lies and will lie, whatever is put there: who asks often need not search each time.</summary>
    public SheetPlace PlaceOf(string stage, string sheet)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_sheets, (stage, sheet), out _);
        return place ??= new SheetPlace();
    }

    /// <summary>The last version of each judge's sheet.</summary>
    public ImmutableArray<RecordedSheet> SheetsOf(string stage, string sheet) => On(stage, sheet).Recorded;

    public RecordedSheet? SheetOf(string stage, string sheet, string judge) => On(stage, sheet).Of(judge);

    public void Put(string stage, string sheet, Func<PanelSheet, PanelSheet> change) => Put(stage, sheet, change(On(stage, sheet)));

    public void Put(string stage, string sheet, PanelSheet on) => PlaceOf(stage, sheet).On = on;

    /// <summary>Something was ruled about this contestant, or annulled.</summary>
    public void Weigh(RuledEntry? added = null)
    {
        if (added is not null)
        {
            _rulings.Add(added);
        }

        State = Standing<ContestantChanged>().LastOrDefault()?.State ?? Line.State;
        foreach (var (stage, sheet) in _rulings.Select(ruling => SheetOf(ruling.Fact)).OfType<(string, string)>().Distinct())
        {
            Put(stage, sheet, on => on with
            {
                Ruled = Standing<OutcomeRuled>().LastOrDefault(fact => (fact.Stage, fact.Sheet) == (stage, sheet))?.Outcome,
                ExtraSeconds = Standing<CompensationGiven>().Where(fact => (fact.Stage, fact.Sheet) == (stage, sheet)).Sum(fact => fact.Seconds),
            });
        }
    }

    private static (string Stage, string Sheet)? SheetOf(Fact fact) => fact switch
    {
        OutcomeRuled ruled => (ruled.Stage, ruled.Sheet),
        CompensationGiven given => (given.Stage, given.Sheet),
        _ => null,
    };

    public void Take(RosterLine line, Fact fact, Stamp stamp)
    {
        Former = line.Commitment == Line.Commitment ? Former : Former.Add(Line.Commitment);
        Line = line;
        Notes = Notes.Add((fact, stamp));
    }

    private IEnumerable<TFact> Standing<TFact>()
        where TFact : Fact => _rulings.Where(ruling => ruling.Annulled is null).Select(ruling => ruling.Fact).OfType<TFact>();
}

/// <summary>The place of one sheet in its contestant's file.</summary>
internal sealed class SheetPlace
{
    public PanelSheet On { get; set; } = PanelSheet.Blank;
}
