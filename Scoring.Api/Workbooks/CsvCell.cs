using System.Globalization;

namespace Scoring.Api.Workbooks;

/// <summary>One cell of a .csv that people open in a spreadsheet.</summary>
internal static class CsvCell
{
    /// <summary>A number with the digits of its rounding; a text quoted, and never a formula.</summary>
    public static string Of(PrintedCell cell) => cell.Number is { } number
        ? number.ToString($"F{Math.Max(cell.Digits ?? 0, number.Scale)}", CultureInfo.InvariantCulture)
        : Quoted(cell.Text ?? "");

    // A text that begins like a formula is kept from being one, as everywhere we write.
    public static string Quoted(string text)
    {
        var plain = text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;
        return plain.IndexOfAny([',', '"', '\n', '\r', ';', '\t']) < 0
            ? plain
            : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
