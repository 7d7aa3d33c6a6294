namespace Scoring.Rules.Schemes;

/// <summary>One line of a sheet. Properties that another kind owns are null.</summary>
public sealed record Aspect
{
    /// <summary>Unique in the sheet.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required Name Name { get; init; }

    /// <summary>What is entered and what mark it gives.</summary>
    public required AspectKind Kind { get; init; }

    /// <summary>The highest mark for one value (points: before <see cref="Factor"/>).</summary>
    public required decimal Max { get; init; }

    /// <summary>The lowest mark: points, deduction, deductions; else 0.</summary>
    public required decimal Min { get; init; }

    /// <summary>points: multiplies after combining; else 1.</summary>
    public required decimal Factor { get; init; }

    /// <summary>points: the value is a multiple of it, or null.</summary>
    public required decimal? Step { get; init; }

    /// <summary>judgement: the top level; else 0.</summary>
    public required int Levels { get; init; }

    /// <summary>deduction: taken for each count; else 0.</summary>
    public required decimal Each { get; init; }

    /// <summary>deductions: what is counted; else empty.</summary>
    public required ImmutableArray<DeductionItem> Items { get; init; }

    /// <summary>time: full marks at or under these seconds; else 0.</summary>
    public required decimal Full { get; init; }

    /// <summary>time: nothing at or over these seconds; else 0.</summary>
    public required decimal Zero { get; init; }

    /// <summary>time: true when it is taken from the sheet's recorded time.</summary>
    public required bool FromTime { get; init; }

    /// <summary>measure: the rows, the last without an upper end; else empty.</summary>
    public required ImmutableArray<MeasureRow> Table { get; init; }

    /// <summary>How many of the panel mark it, or null: all.</summary>
    public required int? Judges { get; init; }

    /// <summary>The widest spread that stands, its panel's or its own; null for any.</summary>
    public required decimal? MaxSpread { get; init; }

    /// <summary>The rounding of its combined mark (panel level sheet: of each judge's); null for none.</summary>
    public required Rounding? Rounding { get; init; }
}

/// <summary>What is entered for an aspect (scheme.md, section 2).</summary>
public enum AspectKind
{
    /// <summary>A number in [min, max].</summary>
    Points,

    /// <summary>Yes or no.</summary>
    Check,

    /// <summary>A level from 0.</summary>
    Judgement,

    /// <summary>A count that takes <c>each</c>.</summary>
    Deduction,

    /// <summary>A count for each of several items.</summary>
    Deductions,

    /// <summary>Seconds.</summary>
    Time,

    /// <summary>A number looked up in a table.</summary>
    Measure,
}

/// <summary>One thing counted by a deductions aspect; <paramref name="Most"/> caps its count.</summary>
public sealed record DeductionItem(string Id, Name Name, decimal Each, decimal? Most);

/// <summary>The mark of every value up to and including <paramref name="UpTo"/>; null in the last row.</summary>
public sealed record MeasureRow(decimal? UpTo, decimal Mark);
