using Scoring.Rules.Figures;

namespace Scoring.Rules.Competitions;

/// <summary>Everything on record about one contestant: sheets by judge with all their versions, penalties, states.</summary>
internal sealed class ContestantFile(RosterLine line)
{
    private readonly Dictionary<(string Stage, string Sheet), ImmutableArray<RecordedSheet>> _sheets = [];

    public RosterLine Line { get; private set; } = line;

    /// <summary>What changed the line, oldest first: who it is, where he sits, whether he came.</summary>
    public ImmutableArray<(Fact Fact, Stamp Stamp)> Notes { get; private set; } = [];

    /// <summary>Who stood here before, by commitment: a frozen board still shows him.</summary>
    public ImmutableArray<string> Former { get; private set; } = [];

    public EntrantState State { get; private set; } = line.State;

    public ImmutableArray<(PenaltyEntered Penalty, Stamp Stamp)> Penalties { get; private set; } = [];

    public ImmutableArray<(ContestantChanged Change, Stamp Stamp)> Changes { get; private set; } = [];

    public IEnumerable<(string Stage, string Sheet)> Sheets => _sheets.Keys;

    /// <summary>The last version of each judge's sheet.</summary>
    public ImmutableArray<RecordedSheet> SheetsOf(string stage, string sheet) => _sheets.GetValueOrDefault((stage, sheet), []);

    public RecordedSheet? SheetOf(string stage, string sheet, string judge)
    {
        foreach (var recorded in SheetsOf(stage, sheet))
        {
            if (recorded.Fact.Judge == judge)
            {
                return recorded;
            }
        }

        return null;
    }

    public void Submit(SheetSubmitted fact, Stamp stamp)
    {
        var others = SheetsOf(fact.Stage, fact.Sheet);
        var previous = SheetOf(fact.Stage, fact.Sheet, fact.Judge);
        var next = new RecordedSheet(fact, stamp, previous, Reopened: false);
        _sheets[(fact.Stage, fact.Sheet)] = previous is null ? others.Add(next) : others.Replace(previous, next);
    }

    public void Reopen(PanelReopened fact) =>
        _sheets[(fact.Stage, fact.Sheet)] = [.. SheetsOf(fact.Stage, fact.Sheet).Select(sheet => sheet with { Reopened = true })];

    public void Take(RosterLine line, Fact fact, Stamp stamp)
    {
        Former = line.Commitment == Line.Commitment ? Former : Former.Add(Line.Commitment);
        Line = line;
        Notes = Notes.Add((fact, stamp));
    }

    public void Take(PenaltyEntered penalty, Stamp stamp) => Penalties = Penalties.Add((penalty, stamp));

    public void Change(ContestantChanged change, Stamp stamp)
    {
        State = change.State;
        Changes = Changes.Add((change, stamp));
    }
}

/// <summary>A version of one judge's sheet and the one before it. While reopened it counts for nothing.</summary>
internal sealed record RecordedSheet(SheetSubmitted Fact, Stamp Stamp, RecordedSheet? Previous, bool Reopened)
{
    /// <summary>Reference equality: a sheet's history is not compared line by line.</summary>
    public bool Equals(RecordedSheet? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    public IEnumerable<RecordedSheet> OldestFirst()
    {
        var versions = new Stack<RecordedSheet>();
        for (var version = this; version is not null; version = version.Previous)
        {
            versions.Push(version);
        }

        return versions;
    }
}
