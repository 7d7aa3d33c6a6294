namespace Scoring.Rules.Schemes;

/// <summary>One task of one contestant at one station.</summary>
public sealed record Sheet
{
    /// <summary>Unique in the stage.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required Name Name { get; init; }

    /// <summary>The mark is cut to this after rounding, or null.</summary>
    public required decimal? Max { get; init; }

    /// <summary>Who marks it and how their marks are combined.</summary>
    public required Panel Panel { get; init; }

    /// <summary>The rounding of the sheet's mark.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>For <c>weightedSum</c>.</summary>
    public required decimal Weight { get; init; }

    /// <summary>Where it is marked; changes no figure.</summary>
    public required ImmutableArray<string> Stations { get; init; }

    /// <summary>True: a time is recorded with it.</summary>
    public required bool Timed { get; init; }

    /// <summary>Shown to judges.</summary>
    public required decimal? LimitSeconds { get; init; }

    /// <summary>The day of marking, from 1; changes no figure.</summary>
    public required int? Day { get; init; }

    /// <summary>The lines of the sheet.</summary>
    public required ImmutableArray<Aspect> Aspects { get; init; }
}

/// <summary>The judges of a sheet (scheme.md, section 2). Without a panel in the scheme: one judge, mean, level aspect.</summary>
public sealed record Panel
{
    /// <summary>How many judges mark the sheet.</summary>
    public required int Judges { get; init; }

    /// <summary>True: the judges' own sums are combined. False: the marks of each aspect are.</summary>
    public required bool SheetLevel { get; init; }

    /// <summary>How the judges' figures become one.</summary>
    public required PanelCombine Combine { get; init; }

    /// <summary>Highest values dropped by <c>trimmed</c>.</summary>
    public required int DropHigh { get; init; }

    /// <summary>Lowest values dropped by <c>trimmed</c>.</summary>
    public required int DropLow { get; init; }

    /// <summary>With fewer values than this <c>trimmed</c> is the mean.</summary>
    public required int DropFrom { get; init; }
}

/// <summary>How the judges' figures become one.</summary>
public enum PanelCombine
{
    /// <summary>Their mean.</summary>
    Mean,

    /// <summary>The middle, or the mean of the two middle ones.</summary>
    Median,

    /// <summary>The mean without the highest and lowest.</summary>
    Trimmed,

    /// <summary>Their sum.</summary>
    Sum,
}
