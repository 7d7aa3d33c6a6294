namespace Scoring.Rules.Figures;

/// <summary>A line of the roster as far as it bears on figures and places.</summary>
public sealed record Entrant
{
    /// <summary>The contestant's id.</summary>
    public required string Id { get; init; }

    /// <summary>The skill contested.</summary>
    public required string Skill { get; init; }

    /// <summary>Whom the contestant stands for; may be empty.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>False: a guest.</summary>
    public bool Official { get; init; } = true;

    /// <summary>entered, absent, withdrawn or disqualified.</summary>
    public EntrantState State { get; init; }

    /// <summary>The value of <c>divideBy</c>.</summary>
    public string Group { get; init; } = "";

    /// <summary>The recorded draw, a whole number, if any.</summary>
    public decimal? Lot { get; init; }
}

/// <summary>Only entered contestants get a place (scheme.md, section 3).</summary>
public enum EntrantState
{
    /// <summary>Takes part.</summary>
    Entered,

    /// <summary>Never started.</summary>
    Absent,

    /// <summary>Gave up.</summary>
    Withdrawn,

    /// <summary>Was excluded.</summary>
    Disqualified,
}

/// <summary>Everything recorded about one contestant that figures depend on. Order means nothing.</summary>
public sealed record ContestantMarks(ImmutableArray<SheetMarks> Sheets, ImmutableArray<Penalty> Penalties)
{
    /// <summary>Nothing recorded yet.</summary>
    public static readonly ContestantMarks None = new([], []);
}

/// <summary>The marks of one sheet of one contestant.</summary>
public sealed record SheetMarks
{
    /// <summary>The stage.</summary>
    public required string Stage { get; init; }

    /// <summary>The sheet.</summary>
    public required string Sheet { get; init; }

    /// <summary>One for each judge who marked anything.</summary>
    public required ImmutableArray<JudgeMarks> Judges { get; init; }

    /// <summary>
    /// The judges waited for, in seat order, where the competition knows them; null (files): whoever marked an aspect of the whole panel.
    /// </summary>
    public ImmutableArray<string>? Expected { get; init; }

    /// <summary>The recorded time in seconds, if any.</summary>
    public decimal? Time { get; init; }

    /// <summary>The recorded outcome, if any.</summary>
    public Outcome? Outcome { get; init; }
}

/// <summary>One judge's values; a key is an aspect's id, or <c>aspect/item</c>. Check: 1 or 0.</summary>
public sealed record JudgeMarks(string Judge, ImmutableArray<MarkValue> Values);

/// <summary>One value.</summary>
public readonly record struct MarkValue(string Key, decimal Value);

/// <summary>How a sheet ended where not by being marked.</summary>
public enum Outcome
{
    /// <summary>The sheet counts 0.</summary>
    NotAttempted,

    /// <summary>Unmarked aspects count 0.</summary>
    Stopped,
}

/// <summary>Points taken, or given when negative: from the stage total, or from a part's or sheet's rounded mark.</summary>
public sealed record Penalty(string Stage, string? Part, string? Sheet, decimal Points)
{
    /// <summary>Why, in the words of whoever gave it; changes no figure.</summary>
    public string Reason { get; init; } = "";
}
