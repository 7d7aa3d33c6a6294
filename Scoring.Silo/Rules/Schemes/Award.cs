namespace Scoring.Rules.Schemes;

/// <summary>What a place or a score earns (scheme.md, section 5).</summary>
public abstract record Award
{
    /// <summary>Unique among its siblings; published.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its name.</summary>
    public Name Name { get; init; } = new(null, null);

    /// <summary>One award per contestant and group.</summary>
    public string Group { get; init; } = "prize";

    /// <summary>The total needed, or null.</summary>
    public decimal? MinTotal { get; init; }

    /// <summary>True: every part's pass mark must be reached.</summary>
    public bool PassParts { get; init; }

    /// <summary>Not given where fewer official contestants are entered; null for always.</summary>
    public int? MinEntries { get; init; }
}

/// <summary>To every place in a range; exactly one of <see cref="To"/> and <see cref="ToShare"/>.</summary>
public sealed record PlaceAward : Award
{
    /// <summary>The first place.</summary>
    public required int From { get; init; }

    /// <summary>The last place, or null.</summary>
    public required int? To { get; init; }

    /// <summary>Down to place round(share × base), or null.</summary>
    public required Share? ToShare { get; init; }
}

/// <summary>A share of the contestants and how the number is rounded.</summary>
public sealed record Share(decimal Value, bool OfEntered, RoundingMode Rounding);

/// <summary>To the next n.</summary>
public sealed record CountAward : Award
{
    /// <summary>n.</summary>
    public required int Count { get; init; }

    /// <summary>True: all tied with the last one in; false: none who tie across the cut.</summary>
    public required bool IncludeTies { get; init; }
}

/// <summary>To the next n = round(share × base).</summary>
public sealed record ShareAward : Award
{
    /// <summary>The share.</summary>
    public required Share Share { get; init; }

    /// <summary>True: round the running sum of shares, less what its earlier rounds gave.</summary>
    public required bool Cumulative { get; init; }

    /// <summary>True: all tied with the last one in; false: none who tie across the cut.</summary>
    public required bool IncludeTies { get; init; }
}

/// <summary>To everybody left at or above a figure.</summary>
public sealed record ThresholdAward : Award
{
    /// <summary>The figure.</summary>
    public required decimal Min { get; init; }

    /// <summary>True: of the scale score, false: of the total.</summary>
    public required bool OnScale { get; init; }
}

/// <summary>Gold, silver, bronze and medallion on the scale score.</summary>
public sealed record WorldSkillsAward : Award
{
    /// <summary>How far below the first of a group its members may be.</summary>
    public required decimal Band { get; init; }

    /// <summary>The scale score of the medallion.</summary>
    public required decimal Medallion { get; init; }
}

/// <summary>To organisations; exactly one of <see cref="Score"/> and <see cref="Best"/>.</summary>
public sealed record OrganisationAward : Award
{
    /// <summary>Points per award id, or null.</summary>
    public required ImmutableSortedDictionary<string, decimal>? Score { get; init; }

    /// <summary>The n best totals count, or null.</summary>
    public required int? Best { get; init; }

    /// <summary>True: n of each skill.</summary>
    public required bool PerSkill { get; init; }

    /// <summary>To how many, ties at the cut included.</summary>
    public required int Count { get; init; }
}
