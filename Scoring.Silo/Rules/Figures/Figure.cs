using Scoring.Rules.Schemes;

namespace Scoring.Rules.Figures;

/// <summary>
/// A value that a step has rounded, and the digits it is shown with. A penalty afterwards may need more digits; then they are shown too.
/// </summary>
public readonly record struct Figure(Fraction Value, int Digits)
{
    /// <summary>As published.</summary>
    public string Text => Value.Text(Digits);

    /// <summary>The value after a step's rounding.</summary>
    public static Figure Rounded(Fraction value, Rounding rounding) =>
        new(value.Round(rounding), rounding.Mode == RoundingMode.None ? 0 : rounding.Digits);
}
