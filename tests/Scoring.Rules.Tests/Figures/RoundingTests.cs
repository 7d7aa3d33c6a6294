using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tests.Figures;

public sealed class RoundingTests
{
    [Theory]
    [InlineData("2.345", "2.35", "2.34", "2.34", "2.34", "2.35")]
    [InlineData("2.355", "2.36", "2.36", "2.35", "2.35", "2.36")]
    [InlineData("0.125", "0.13", "0.12", "0.12", "0.12", "0.13")]
    [InlineData("8.525", "8.53", "8.52", "8.52", "8.52", "8.53")]
    [InlineData("8.175", "8.18", "8.18", "8.17", "8.17", "8.18")]
    [InlineData("89.825", "89.83", "89.82", "89.82", "89.82", "89.83")]
    [InlineData("-0.125", "-0.13", "-0.12", "-0.12", "-0.13", "-0.12")]
    [InlineData("1.005", "1.01", "1.00", "1.00", "1.00", "1.01")]
    [InlineData("2.675", "2.68", "2.68", "2.67", "2.67", "2.68")]
    [InlineData("-0.001", "0.00", "0.00", "0.00", "-0.01", "0.00")]
    [InlineData("3", "3.00", "3.00", "3.00", "3.00", "3.00")]
    public void A_midpoint_goes_where_the_mode_says(
        string value, string halfUp, string halfEven, string truncate, string floor, string ceiling)
    {
        string In(RoundingMode mode) => Figure.Rounded(decimal.Parse(value), new Rounding(2, mode)).Text;

        Assert.Equal(
            [halfUp, halfEven, truncate, floor, ceiling],
            new[] { RoundingMode.HalfUp, RoundingMode.HalfEven, RoundingMode.Truncate, RoundingMode.Floor, RoundingMode.Ceiling }.Select(In));
    }

    [Theory]
    [InlineData(1, 3, "0.333333333333")]
    [InlineData(2, 3, "0.666666666667")]
    [InlineData(-2, 3, "-0.666666666667")]
    [InlineData(1, 8, "0.125")]
    [InlineData(10, 5, "2")]
    [InlineData(1, 1048576, "0.00000095367431640625")]
    public void Unrounded_is_the_shortest_exact_decimal_or_twelve_digits_of_an_endless_one(long numerator, long denominator, string text) =>
        Assert.Equal(text, Figure.Rounded((Fraction)numerator / denominator, new Rounding(2, RoundingMode.None)).Text);

    [Fact]
    public void Thirds_add_up_to_one() => Assert.Equal(1, (Fraction)1 / 3 * 3);

    [Fact]
    public void Figures_beyond_two_longs_stay_exact()
    {
        var big = (Fraction)decimal.MaxValue * decimal.MaxValue / 7;

        Assert.Equal(decimal.MaxValue, big * 7 / decimal.MaxValue);
        Assert.True(big > big - ((Fraction)1 / decimal.MaxValue));
        Assert.Equal(0.0000000000000000000000000001m, (Fraction)0.0000000000000000000000000001m);
    }
}
