using System.Numerics;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Figures;

// Rounding: always from the exact value, once, by the rule of the step.
public readonly partial struct Fraction
{
    /// <summary>The value as a step's rule rounds it; with mode none it stays exact.</summary>
    public Fraction Round(Rounding rounding)
    {
        if (rounding.Mode == RoundingMode.None)
        {
            return this;
        }

        if (_big is null && rounding.Digits <= PowersOfTen.MaxLong)
        {
            var unit = PowersOfTen.Long(rounding.Digits);
            return unit == Denominator ? this : Of(RoundedUnits(unit, rounding.Mode), unit);
        }

        var wideUnit = BigInteger.Pow(10, rounding.Digits);
        return new BigRatio(RoundedUnits(wideUnit, rounding.Mode), wideUnit).Smallest();
    }

    /// <summary>The nearest whole number, a half going away from zero.</summary>
    public BigInteger ToWhole(RoundingMode mode = RoundingMode.HalfUp) => RoundedUnits(BigInteger.One, mode);

    private Int128 RoundedUnits(long unit, RoundingMode mode)
    {
        var (whole, rest) = Int128.DivRem((Int128)_numerator * unit, Denominator);
        if (rest == 0)
        {
            return whole;
        }

        var half = (2 * Int128.Abs(rest)).CompareTo(Denominator);
        return whole + Step(mode, Math.Sign(_numerator), half, Int128.IsOddInteger(whole));
    }

    private BigInteger RoundedUnits(BigInteger unit, RoundingMode mode)
    {
        var wide = Wide;
        var whole = BigInteger.DivRem(wide.Numerator * unit, wide.Denominator, out var rest);
        if (rest.IsZero)
        {
            return whole;
        }

        var half = (2 * BigInteger.Abs(rest)).CompareTo(wide.Denominator);
        return whole + Step(mode, wide.Numerator.Sign, half, !whole.IsEven);
    }

    // What is added to the truncated value, given the sign, how the rest compares with a half, and whether the truncated value is odd.
    private static int Step(RoundingMode mode, int sign, int half, bool odd) => mode switch
    {
        RoundingMode.HalfUp => half >= 0 ? sign : 0,
        RoundingMode.HalfEven => half > 0 || (half == 0 && odd) ? sign : 0,
        RoundingMode.Truncate => 0,
        RoundingMode.Floor => sign < 0 ? -1 : 0,
        RoundingMode.Ceiling => sign > 0 ? 1 : 0,
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Not a way to round."),
    };
}
