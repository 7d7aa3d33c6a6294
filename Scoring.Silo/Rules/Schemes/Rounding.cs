namespace Scoring.Rules.Schemes;

/// <summary>How a step is rounded. With mode <see cref="RoundingMode.None"/> it is not, and digits mean nothing.</summary>
public readonly record struct Rounding(int Digits, RoundingMode Mode)
{
    /// <summary>Two digits, half away from zero: the format's default.</summary>
    public static readonly Rounding Default = new(2, RoundingMode.HalfUp);
}

/// <summary>What becomes of the rest.</summary>
public enum RoundingMode
{
    /// <summary>Exact, no rounding.</summary>
    None,

    /// <summary>A half goes away from zero.</summary>
    HalfUp,

    /// <summary>A half goes to the even neighbour.</summary>
    HalfEven,

    /// <summary>Towards zero.</summary>
    Truncate,

    /// <summary>Down.</summary>
    Floor,

    /// <summary>Up.</summary>
    Ceiling,
}
