using System.Numerics;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings;

/// <summary>The root of an exact positive number, kept as that number: what is divided by it is rounded by exact comparison.</summary>
internal sealed class SquareRoot
{
    private const int LeastDigits = 9;

    private readonly Fraction _square;
    private readonly Fraction _near;

    public SquareRoot(Fraction square)
    {
        _square = square;
        _near = Near(square);
    }

    /// <summary>offset + dividend / root, to a whole number, a half going away from zero.</summary>
    public BigInteger Rounded(Fraction offset, Fraction dividend) =>
        Compare(dividend, -offset) >= 0 ? RoundedPositive(offset, dividend) : -RoundedPositive(-offset, -dividend);

    /// <summary>The root to six digits, to be read.</summary>
    public string Text() => _near.Round(new Rounding(6, RoundingMode.HalfUp)).Text();

    private BigInteger RoundedPositive(Fraction offset, Fraction dividend)
    {
        // The guess is at most a rounding error off; comparing exactly with the halves on both sides settles it.
        var whole = (offset + (dividend / _near)).ToWhole();
        while (Compare(dividend, Halves((2 * whole) + 1) - offset) >= 0)
        {
            whole++;
        }

        while (Compare(dividend, Halves((2 * whole) - 1) - offset) < 0)
        {
            whole--;
        }

        return whole;
    }

    // How dividend / root compares with a value: by signs, then by squares.
    private int Compare(Fraction dividend, Fraction value)
    {
        var sign = dividend.Sign;
        return sign != value.Sign || sign == 0
            ? sign.CompareTo(value.Sign)
            : sign * (dividend * dividend).CompareTo(value * value * _square);
    }

    private static Fraction Halves(BigInteger count) => Fraction.Whole(count) / 2;

    private static Fraction Near(Fraction square)
    {
        for (var digits = LeastDigits; ; digits += LeastDigits)
        {
            var unit = Fraction.Whole(BigInteger.Pow(10, digits));
            var root = WholeRoot((square * unit * unit).ToWhole(RoundingMode.Floor));
            if (root > 1_000_000)
            {
                return Fraction.Whole(root) / unit;
            }
        }
    }

    /// <summary>The greatest whole number whose square is not above the value (Newton, from above).</summary>
    private static BigInteger WholeRoot(BigInteger value)
    {
        var root = BigInteger.One << (int)((value.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + (value / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
