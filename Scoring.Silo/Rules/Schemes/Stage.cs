namespace Scoring.Rules.Schemes;

/// <summary>A round.</summary>
public sealed record Stage
{
    /// <summary>Unique in the skill.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required Name Name { get; init; }

    /// <summary>The weighted shares of the stage.</summary>
    public required ImmutableArray<Part> Parts { get; init; }

    /// <summary>The rounding of the stage total.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>Who goes on, or null: everybody.</summary>
    public required Advance? Advance { get; init; }
}

/// <summary>Who goes on to the next stage: a count, or a share of the placed official contestants.</summary>
public sealed record Advance(int? Count, decimal? Share, RoundingMode ShareRounding, bool IncludeTies);

/// <summary>A weighted share of a stage.</summary>
public sealed record Part
{
    /// <summary>Unique in the stage.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required Name Name { get; init; }

    /// <summary>theory, practical, defence or other; changes no figure.</summary>
    public required string Kind { get; init; }

    /// <summary>What its mark is multiplied by in the stage total.</summary>
    public required decimal Weight { get; init; }

    /// <summary>What its possible maximum is scaled to, or null.</summary>
    public required decimal? OutOf { get; init; }

    /// <summary>How its sheets become one mark.</summary>
    public required PartCombine Combine { get; init; }

    /// <summary>n of <c>best:n</c>; 0 otherwise.</summary>
    public required int Best { get; init; }

    /// <summary>The rounding of the part mark.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>What <c>passParts</c> awards ask for, or null.</summary>
    public required decimal? PassMark { get; init; }

    /// <summary>The tasks.</summary>
    public required ImmutableArray<Sheet> Sheets { get; init; }
}

/// <summary>How sheets become a part's mark.</summary>
public enum PartCombine
{
    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>Their mean.</summary>
    Mean,

    /// <summary>Σ mark × sheet weight.</summary>
    WeightedSum,

    /// <summary>The sum of the n highest.</summary>
    Best,
}
