using System.Globalization;
using System.Numerics;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Figures;

// Text: what is shown is what is meant; only an endless decimal is cut short.
public readonly partial struct Fraction
{
    private const int DigitsOfEndless = 12;

    /// <summary>The exact decimal with at least so many digits; an endless one with 12.</summary>
    public string Text(int digits = 0)
    {
        if (_big is null && digits <= PowersOfTen.MaxLong && Denominator == PowersOfTen.Long(digits))
        {
            return Pointed(_numerator, digits);
        }

        var lowest = Wide.Lowest();
        var shown = DigitsOf(lowest.Denominator) is { } exact ? Math.Max(digits, exact) : DigitsOfEndless;
        return Pointed(RoundedUnits(BigInteger.Pow(10, shown), RoundingMode.HalfUp), shown);
    }

    /// <summary>Nothing lost: the shortest exact decimal (<c>89.825</c>), or where it never ends the fraction in lowest terms (<c>7/9</c>).</summary>
    public string ExactText()
    {
        var lowest = Wide.Lowest();
        return DigitsOf(lowest.Denominator) is not null ? Text() : $"{lowest.Numerator}/{lowest.Denominator}";
    }

    /// <inheritdoc/>
    public override string ToString() => Text();

    // How many digits the decimal has after its point, or null when it never ends.
    private static int? DigitsOf(BigInteger denominator)
    {
        var (twos, fives) = (0, 0);
        for (; denominator.IsEven; twos++)
        {
            denominator >>= 1;
        }

        for (; denominator % 5 == 0; fives++)
        {
            denominator /= 5;
        }

        return denominator.IsOne ? Math.Max(twos, fives) : null;
    }

    private static string Pointed(BigInteger units, int digits)
    {
        var text = BigInteger.Abs(units).ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        var sign = units.Sign < 0 ? "-" : "";
        var point = text.Length - digits;
        return digits == 0 ? sign + text : string.Concat(sign, text.AsSpan(0, point), ".", text.AsSpan(point));
    }

    private static string Pointed(long units, int digits)
    {
        Span<char> buffer = stackalloc char[24];
        var unsigned = Math.Abs(units);
        var at = buffer.Length;
        for (var i = 0; unsigned > 0 || i <= digits; i++, unsigned /= 10)
        {
            if (i == digits && digits > 0)
            {
                buffer[--at] = '.';
            }

            buffer[--at] = (char)('0' + (unsigned % 10));
        }

        if (units < 0)
        {
            buffer[--at] = '-';
        }

        return new string(buffer[at..]);
    }
}
