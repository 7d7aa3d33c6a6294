using System.Globalization;

namespace Scoring.Rules.Schemes;

/// <summary>
/// Numbers as the format writes them: <c>-?digits(.digits)?</c>, at most 28 digits besides zeros at both ends: what a decimal holds,
/// so that none is rounded in.
/// </summary>
public static class DecimalText
{
    /// <summary>What to tell whoever wrote something else.</summary>
    public const string Advice =
        "请写一个数：数字，最多一个小数点，最多 28 位，不用指数和加号。 "
        + "Write a number: digits and at most one point, up to 28 digits, no exponent and no plus sign.";

    /// <summary>So many digits a decimal holds, whatever they are.</summary>
    private const int MostDigits = 28;

    /// <summary>False, with 0, when the text is no such number.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var digits = text is ['-', ..] ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var rest = point < 0 ? "0" : digits[(point + 1)..];
        if (!IsDigits(whole) || !IsDigits(rest) || whole.TrimStart('0').Length + rest.TrimEnd('0').Length > MostDigits)
        {
            return false;
        }

        value = decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        value = value == 0 ? 0 : value;
        return true;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length is > 0 and <= 64 && !text.ContainsAnyExceptInRange('0', '9');
}
