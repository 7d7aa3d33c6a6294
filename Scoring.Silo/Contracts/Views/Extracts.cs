namespace Scoring.Contracts;

/// <summary>A skill's standings of one moment, with everything that stands beside them on paper and in files.</summary>
[GenerateSerializer, Immutable, Alias("scoring.place-list")]
public sealed record PlaceList
{
    /// <summary>Names, skills, contestants and the last durable entry, of the same moment.</summary>
    [Id(0)] public required CompetitionOverview Overview { get; init; }

    /// <summary>The hash of that entry, lower-case hex.</summary>
    [Id(1)] public required string Hash { get; init; }

    /// <summary>The scheme in force, UTF-8 JSON.</summary>
    [Id(2)] public required ImmutableArray<byte> Scheme { get; init; }

    /// <summary>Result JSON of this skill (scheme.md, section 6), UTF-8.</summary>
    [Id(3)] public required ImmutableArray<byte> Standings { get; init; }

    /// <summary>Everybody's total and place in each stage, stage by stage; empty from a silo that does not reckon it yet.</summary>
    [Id(4)] public ImmutableArray<StageLine> Stages { get; init; } = [];

    /// <summary>What the competition's organisations earn; null where the scheme gives them no award.</summary>
    [Id(5)] public Organisations? Organisations { get; init; }
}

/// <summary>One contestant in one stage of a skill, beside the result JSON: that holds no stage's total.</summary>
[GenerateSerializer, Immutable, Alias("scoring.stage-line")]
public sealed record StageLine
{
    /// <summary>Which stage of the skill.</summary>
    [Id(0)] public required string Stage { get; init; }

    /// <summary>Who takes part in it.</summary>
    [Id(1)] public required string Contestant { get; init; }

    /// <summary>The stage's total with the digits of its rounding; null while a mark is lacking.</summary>
    [Id(2)] public string? Total { get; init; }

    /// <summary>
    /// The place in it, guests in a list of their own: before the last stage by its total and tie-breaks as at a cut (scheme.md,
    /// section 4), in the last stage the skill's place; null for whom there is none.
    /// </summary>
    [Id(3)] public string? Rank { get; init; }
}

/// <summary>Every judge's sheet of a competition with all its versions, of one moment.</summary>
[GenerateSerializer, Immutable, Alias("scoring.mark-record")]
public sealed record MarkRecord
{
    /// <summary>Names, skills, contestants and the last durable entry, of the same moment.</summary>
    [Id(0)] public required CompetitionOverview Overview { get; init; }

    /// <summary>The hash of that entry, lower-case hex.</summary>
    [Id(1)] public required string Hash { get; init; }

    /// <summary>The scheme in force, UTF-8 JSON.</summary>
    [Id(2)] public required ImmutableArray<byte> Scheme { get; init; }

    /// <summary>By contestant in the roster's order, then by sheet in the scheme's.</summary>
    [Id(3)] public required ImmutableArray<JudgeSheet> Sheets { get; init; }
}

/// <summary>What one judge recorded on one contestant's sheet.</summary>
[GenerateSerializer, Immutable, Alias("scoring.judge-sheet")]
public sealed record JudgeSheet
{
    /// <summary>Whose sheet.</summary>
    [Id(0)] public required SheetKey Key { get; init; }

    /// <summary>Oldest first.</summary>
    [Id(1)] public required ImmutableArray<SheetVersion> Versions { get; init; }

    /// <summary>Why the last version counts for nothing until it comes again: spread, returned, retest; null while it counts.</summary>
    [Id(2)] public string? Cause { get; init; }

    /// <summary>Who entered the last version a second time from paper without a difference.</summary>
    [Id(3)] public string? ConfirmedBy { get; init; }
}
