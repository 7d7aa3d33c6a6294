namespace Scoring.Rules.Explaining;

/// <summary>One thing that went into a step.</summary>
public sealed record StepInput
{
    /// <summary>What it is: a judge's mark has none, else a path, a tie-break, a penalty or a number's name (<c>base</c>).</summary>
    public string? Of { get; init; }

    /// <summary>The judge who gave it; null where it is no judge's, or for the public.</summary>
    public string? Judge { get; init; }

    /// <summary>The contestant it is compared with.</summary>
    public string? Other { get; init; }

    /// <summary>As entered, where the value is something else: <c>2</c> of judgement 0 to 3.</summary>
    public string? Entered { get; init; }

    /// <summary>Exact; null where there is none.</summary>
    public string? Value { get; init; }

    /// <summary>What it is multiplied by.</summary>
    public string? Weight { get; init; }

    /// <summary>The other contestant's figure.</summary>
    public string? Against { get; init; }

    /// <summary>False: it was left out.</summary>
    public bool Counts { get; init; } = true;

    /// <summary>Why it was left out, or a penalty's reason.</summary>
    public string? Why { get; init; }

    internal Figures.Fraction Size { get; init; }
}
