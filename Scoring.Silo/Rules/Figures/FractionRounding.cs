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
            return unit == Denominator ? this
                : Multiplied(_numerator, unit, out var scaled) ? new Fraction(RoundedUnits(scaled, Denominator, rounding.Mode), unit)
                : Of(RoundedUnits((Int128)_numerator * unit, Denominator, rounding.Mode), unit);
        }

        var wideUnit = BigInteger.Pow(10, rounding.Digits);
        return new BigRatio(RoundedUnits(wideUnit, rounding.Mode), wideUnit).Smallest();
    }

    /// <summary>The nearest whole number, a half going away from zero.</summary>
    public BigInteger ToWhole(RoundingMode mode = RoundingMode.HalfUp) => RoundedUnits(BigInteger.One, mode);

    private BigInteger RoundedUnits(BigInteger unit, RoundingMode mode)
    {
        var wide = Wide;
        return RoundedUnits(wide.Numerator * unit, wide.Denominator, mode);
    }

    private static T RoundedUnits<T>(T numerator, T denominator, RoundingMode mode)
        where T : IBinaryInteger<T>
    {
        var (whole, rest) = T.DivRem(numerator, denominator);
        if (T.IsZero(rest))
        {
            return whole;
        }

        // The rest against what it lacks to the next unit: doubling it could overflow.
        var size = T.Abs(rest);
        var half = size.CompareTo(denominator - size);
        return whole + T.CreateChecked(Step(mode, T.Sign(numerator), half, T.IsOddInteger(whole)));
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
