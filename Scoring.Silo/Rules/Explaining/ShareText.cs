using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Explaining;

/// <summary>How a share became a number of contestants.</summary>
internal static class ShareText
{
    /// <summary><c> = 6</c>, or <c> = 24.8 → 25 (half up)</c>.</summary>
    public static Said Result(Fraction exact, Fraction number, RoundingMode mode) => exact == number
        ? $" = {number.ExactText()}"
        : $" = {exact.ExactText()} → {number.ExactText()}" + Said.Bracketed(Said.Mode(mode));
}
