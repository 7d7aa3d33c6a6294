using System.Globalization;

namespace Scoring.Api.Workbooks;

/// <summary>
/// Numbers of cells. Spreadsheets keep 15 significant digits and store 2.3 as 2.2999999999999998: what was typed is read back.
/// </summary>
internal static class CellNumber
{
    private const int Significant = 15;

    /// <summary>As typed; a number too long for a cell keeps its exponent, so that nobody takes it for an exact one.</summary>
    public static string TextOf(string stored) =>
        !decimal.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        || (Math.Abs(number) >= 1_000_000_000_000_000m && stored.Contains('E', StringComparison.OrdinalIgnoreCase))
            ? stored
            : TextOf(Rounded(number));

    /// <summary>Without needless zeros and without an exponent.</summary>
    public static string TextOf(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Whether a cell can hold it exactly.</summary>
    public static bool Fits(decimal number) => Math.Abs(number) < 1_000_000_000_000_000m && Rounded(number) == number;

    private static decimal Rounded(decimal number)
    {
        var size = Math.Abs(number);
        var places = Significant;
        for (; size >= 1 && places > 0; size /= 10)
        {
            places--;
        }

        for (; size is > 0 and < 0.1m && places < 28; size *= 10)
        {
            places++;
        }

        return Math.Round(number, places);
    }
}
