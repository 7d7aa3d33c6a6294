using Scoring.Rules.Figures;

namespace Scoring.Rules.Competitions;

/// <summary>Everything on record about one sheet of one contestant: each judge's last version, and what was ruled about it.</summary>
internal sealed record PanelSheet(ImmutableArray<RecordedSheet> Recorded)
{
    public static readonly PanelSheet Blank = new([]);

    /// <summary>Judges who came back to their seat after the panel had done without them.</summary>
    public ImmutableArray<string> Excused { get; init; } = [];

    /// <summary>The chief judge's word on how it ended; null: the judges'.</summary>
    public Outcome? Ruled { get; init; }

    /// <summary>补时 in all.</summary>
    public int ExtraSeconds { get; init; }

    public bool Has(string judge) => Of(judge) is { Reopened: false };

    public RecordedSheet? Of(string judge)
    {
        foreach (var recorded in Recorded)
        {
            if (recorded.Fact.Judge == judge)
            {
                return recorded;
            }
        }

        return null;
    }

    public PanelSheet Submit(SheetSubmitted fact, Stamp stamp)
    {
        var previous = Of(fact.Judge);
        var next = new RecordedSheet(fact, stamp, previous, Held: null);
        return this with { Recorded = previous is null ? Recorded.Add(next) : Recorded.Replace(previous, next) };
    }

    /// <summary>Holds the sheets of one judge, or of the whole panel.</summary>
    public PanelSheet Hold(Hold hold, string? judge = null) => this with
    {
        Excused = hold.Cause is HoldCause.Retest ? [] : Excused,
        Recorded = [.. Recorded.Select(sheet =>
            judge is null || sheet.Fact.Judge == judge ? sheet with { Held = hold with { Before = sheet.Held } } : sheet)],
    };

    /// <summary>Undoes a hold where it is the last word.</summary>
    public PanelSheet LetGo(long seq) => this with
    {
        Recorded = [.. Recorded.Select(sheet => sheet.Held?.Seq == seq ? sheet with { Held = sheet.Held.Before } : sheet)],
    };

    public PanelSheet Confirm(string judge, Stamp stamp) => this with
    {
        Recorded = [.. Recorded.Select(sheet => sheet.Fact.Judge == judge ? sheet with { Confirmed = stamp } : sheet)],
    };
}

/// <summary>A version of one judge's sheet and the one before it. While held it counts for nothing.</summary>
internal sealed record RecordedSheet(SheetSubmitted Fact, Stamp Stamp, RecordedSheet? Previous, Hold? Held)
{
    public bool Reopened => Held is not null;

    // Boxed: few sheets are confirmed, and a stamp is larger than all the rest.
    private readonly object? _confirmed;

    /// <summary>The second entry from paper that agreed with this one; null while there is none.</summary>
    public Stamp? Confirmed
    {
        get => (Stamp?)_confirmed;
        init => _confirmed = value;
    }

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

/// <summary>Why a sheet counts for nothing until its next version, the entry that said so, and the hold it lies upon.</summary>
internal sealed record Hold(HoldCause Cause, long Seq, string Reason, ImmutableArray<string> Aspects, Hold? Before = null);

/// <summary>What holds a sheet.</summary>
internal enum HoldCause
{
    /// <summary>The panel differed by more than an aspect's <c>maxSpread</c>.</summary>
    Spread,

    /// <summary>It was returned to its judge.</summary>
    Returned,

    /// <summary>The contestant does it again.</summary>
    Retest,
}
