namespace Scoring.Rules.Schemes;

/// <summary>What is contested; it has its own contestants, places and awards.</summary>
public sealed record Skill
{
    /// <summary>Unique in the scheme.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required Name Name { get; init; }

    /// <summary>What is ranked.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The rounds, in order.</summary>
    public required ImmutableArray<Stage> Stages { get; init; }

    /// <summary>True: each value of the roster's group has places, quotas and awards of its own.</summary>
    public required bool DividedByGroup { get; init; }

    /// <summary>A weight for every stage, or null: the last stage's total stands.</summary>
    public required ImmutableSortedDictionary<string, decimal>? StandingWeights { get; init; }

    /// <summary>True: the lowest total wins (a time).</summary>
    public required bool Ascending { get; init; }

    /// <summary>How equals are parted, first to last.</summary>
    public required ImmutableArray<TieBreak> TieBreaks { get; init; }

    /// <summary>How shared places count.</summary>
    public required RankMethod Ranks { get; init; }

    /// <summary>True: a missing sheet counts 0. False: who lacks any mark has no place.</summary>
    public required bool MissingIsZero { get; init; }

    /// <summary>The standardised scale, or null.</summary>
    public required Scale? Scale { get; init; }

    /// <summary>What a place or a score earns, in the order given.</summary>
    public required ImmutableArray<Award> Awards { get; init; }

    /// <summary>The rounding of the skill total: the scheme's.</summary>
    public required Rounding Rounding { get; init; }
}

/// <summary>How places follow each other after a shared one (scheme.md, section 4).</summary>
public enum RankMethod
{
    /// <summary>1 2 2 4.</summary>
    Standard,

    /// <summary>1 2 2 3.</summary>
    Dense,

    /// <summary>1 3 3 4.</summary>
    Modified,

    /// <summary>1 2.5 2.5 4.</summary>
    Fractional,

    /// <summary>1 2 3 4, by lot.</summary>
    Ordinal,
}

/// <summary>One rule of the chain that parts equals.</summary>
/// <param name="By">As written: <c>part:practical</c>, <c>lot</c>. Published as <c>decidedBy</c>.</param>
/// <param name="Kind">What is compared.</param>
/// <param name="Id">The stage, part or sheet; empty for the lot.</param>
/// <param name="Aspect">The aspect of the sheet, for <see cref="TieBreakKind.Aspect"/>.</param>
/// <param name="Ascending">True: the lower figure is ahead.</param>
public sealed record TieBreak(string By, TieBreakKind Kind, string Id, string? Aspect, bool Ascending);

/// <summary>What a tie-break compares.</summary>
public enum TieBreakKind
{
    /// <summary>A stage total.</summary>
    Stage,

    /// <summary>A part mark.</summary>
    Part,

    /// <summary>A sheet mark.</summary>
    Sheet,

    /// <summary>An aspect mark.</summary>
    Aspect,

    /// <summary>The recorded time of a timed sheet.</summary>
    Time,

    /// <summary>A recorded draw, lower first.</summary>
    Lot,
}

/// <summary>value + points × (total − centre) / spread, to an integer half up.</summary>
public sealed record Scale(bool MedianCentre, decimal Value, SpreadKind Spread, decimal Points);

/// <summary>What the scale divides by.</summary>
public enum SpreadKind
{
    /// <summary>Standard deviation dividing by n.</summary>
    PopulationSd,

    /// <summary>Standard deviation dividing by n − 1.</summary>
    SampleSd,

    /// <summary>1.4826 × median absolute deviation.</summary>
    Mad,
}
