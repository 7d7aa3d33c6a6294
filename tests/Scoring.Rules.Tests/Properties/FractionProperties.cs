using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tests.Properties;

/// <summary>Whether small or big inside, a fraction does what the plainest arithmetic on whole numbers does.</summary>
public sealed class FractionProperties
{
    [Fact]
    public void Sums_products_quotients_and_order_are_exact() => Check((a, b, c, d) =>
    {
        var (x, y) = (Make(a, b), Make(c, d));
        Assert.Equal(Quotient((BigInteger)a * d + (BigInteger)c * b, (BigInteger)b * d), x + y);
        Assert.Equal(Quotient((BigInteger)a * d - (BigInteger)c * b, (BigInteger)b * d), x - y);
        Assert.Equal(Quotient((BigInteger)a * c, (BigInteger)b * d), x * y);
        Assert.Equal(((BigInteger)a * d).CompareTo((BigInteger)c * b), x.CompareTo(y));
        Assert.Equal(x.CompareTo(y) == 0, x.GetHashCode() == y.GetHashCode());
        if (c != 0)
        {
            Assert.Equal(Quotient((BigInteger)a * d * Math.Sign(c), (BigInteger)b * Math.Abs(c)), x / y);
        }
    });

    [Fact]
    public void Rounding_is_within_one_unit_and_on_the_side_the_mode_says() => Check((a, b, _, _) =>
    {
        var x = Make(a, b);
        var unit = (Fraction)0.001m;
        Fraction In(RoundingMode mode) => x.Round(new(3, mode));

        Assert.True(In(RoundingMode.Floor) <= x && x < In(RoundingMode.Floor) + unit);
        Assert.True(In(RoundingMode.Ceiling) >= x && x > In(RoundingMode.Ceiling) - unit);
        Assert.Equal(x.Sign < 0 ? In(RoundingMode.Ceiling) : In(RoundingMode.Floor), In(RoundingMode.Truncate));
        Assert.True((In(RoundingMode.HalfUp) - x).Magnitude <= unit / 2);
        Assert.True((In(RoundingMode.HalfEven) - x).Magnitude <= unit / 2);
        Assert.True(In(RoundingMode.HalfUp).Magnitude >= In(RoundingMode.HalfEven).Magnitude);
        Assert.Equal(In(RoundingMode.HalfUp), decimal.Parse(In(RoundingMode.HalfUp).Text(3)));
    });

    // Longs of every size: small ones stay in longs, products of big ones do not.
    private static void Check(Action<long, long, long, long> holds)
    {
        var number = from bits in Gen.Choose(1, 62)
                     from high in Gen.Choose(0, int.MaxValue)
                     from low in Gen.Choose(0, int.MaxValue)
                     from sign in Gen.Elements(-1L, 1L)
                     select sign * ((((long)high << 31) | (uint)low) >> (62 - bits));
        var numbers = number.ArrayOf(4).ToArbitrary();

        Prop.ForAll(numbers, n => holds(n[0], Positive(n[1]), n[2], Positive(n[3]))).QuickCheckThrowOnFailure();
    }

    private static long Positive(long value) => Math.Abs(value) + 1;

    private static Fraction Make(long numerator, long denominator) => (Fraction)numerator / denominator;

    private static Fraction Quotient(BigInteger numerator, BigInteger denominator) =>
        Fraction.Whole(numerator) / Fraction.Whole(denominator);
}
