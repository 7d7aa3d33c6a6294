using Scoring.Rules.Figures;

namespace Scoring.Rules.Standings;

/// <summary>One skill's result, in the published order: placed, then guests and the rest as scheme.md, section 6, says.</summary>
public sealed record SkillStandings(string Skill, ImmutableArray<Standing> Standings)
{
    /// <summary>How many official contestants are entered, incomplete ones included.</summary>
    public int Entered { get; init; }

    /// <summary>Marks that may not be: of contestants who did not advance to the stage.</summary>
    public ImmutableArray<StrayMarks> Strays { get; init; } = [];
}

/// <summary>A stage holds marks of a contestant who did not advance to it.</summary>
public sealed record StrayMarks(string Contestant, string Stage);

/// <summary>One line of a result. Decimals are text with the digits of their rounding; null where there is none.</summary>
public sealed record Standing
{
    /// <summary>The contestant's id.</summary>
    public required string Contestant { get; init; }

    /// <summary>placed, guest, incomplete, absent, withdrawn or disqualified.</summary>
    public required string Status { get; init; }

    /// <summary>The group, where the skill is divided by it; else null.</summary>
    public string? Group { get; init; }

    /// <summary>The place as published: <c>1</c>, <c>2.5</c>.</summary>
    public string? Rank { get; init; }

    /// <summary>The skill total.</summary>
    public string? Total { get; init; }

    /// <summary>The total as compared; null where there is none.</summary>
    public Fraction? Exact { get; init; }

    /// <summary>The number, from 0, of the last stage the contestant takes part in.</summary>
    public int LastStage { get; init; }

    /// <summary>The last rule that parted the contestant from another one with the same total.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>The scale score.</summary>
    public string? Scale { get; init; }

    /// <summary>Marks of complete parts by <c>stage/part</c>.</summary>
    public required ImmutableSortedDictionary<string, string> Parts { get; init; }

    /// <summary>Marks of complete sheets by <c>stage/sheet</c>.</summary>
    public required ImmutableSortedDictionary<string, string> Sheets { get; init; }

    /// <summary>Award ids.</summary>
    public ImmutableArray<string> Awards { get; init; } = [];
}
