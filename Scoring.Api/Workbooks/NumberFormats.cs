using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Scoring.Api.Workbooks;

/// <summary>What the number format of a cell means for its text: leading zeros, dates, times.</summary>
internal sealed partial class NumberFormats
{
    private readonly string[] _codes;
    private readonly DateTime _dayZero;

    private NumberFormats(string[] codes, DateTime dayZero) => (_codes, _dayZero) = (codes, dayZero);

    public static NumberFormats Of(WorkbookPart book)
    {
        var sheet = book.WorkbookStylesPart?.Stylesheet;
        var own = sheet?.NumberingFormats?.Elements<NumberingFormat>()
            .ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode!.Value!) ?? [];
        var codes = sheet?.CellFormats?.Elements<CellFormat>()
            .Select(format => CodeOf(format.NumberFormatId?.Value ?? 0, own)).ToArray() ?? [];
        var from1904 = book.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
        return new NumberFormats(codes, from1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, 30));
    }

    public string TextOf(string stored, uint style)
    {
        var code = style < _codes.Length ? _codes[style] : "";
        var text = CellNumber.TextOf(stored);
        return code.Length == 0 ? text
            : Zeros().IsMatch(code) && text.All(char.IsAsciiDigit) ? text.PadLeft(code.Length, '0')
            : IsDate(code) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) ? TimeOf(days, code)
            : text;
    }

    private string TimeOf(decimal days, string code)
    {
        if (days is < 0 or >= 2_900_000)
        {
            return CellNumber.TextOf(days);
        }

        var seconds = (long)decimal.Round(days * 86_400);
        if (days < 1 || Elapsed().IsMatch(code))
        {
            var clock = FormattableString.Invariant($"{seconds / 3600:00}:{seconds / 60 % 60:00}");
            return seconds % 60 == 0 ? clock : FormattableString.Invariant($"{clock}:{seconds % 60:00}");
        }

        var at = _dayZero.AddSeconds(seconds);
        var shape = at.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : at.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss";
        return at.ToString(shape, CultureInfo.InvariantCulture);
    }

    private static bool IsDate(string code) => DateLetters().IsMatch(NotShown().Replace(code, ""));

    /// <summary>The formats without a code of their own in the file: dates among them are 14-22, 27-36, 45-47, 50-58.</summary>
    private static string CodeOf(uint id, Dictionary<uint, string> own) =>
        own.TryGetValue(id, out var code) ? code
        : id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) ? "yyyy-mm-dd"
        : "";

    [GeneratedRegex(@"\A0{2,}\z")]
    private static partial Regex Zeros();

    [GeneratedRegex(@"\[[hms]+\]", RegexOptions.IgnoreCase)]
    private static partial Regex Elapsed();

    [GeneratedRegex(@"""[^""]*""|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]|General", RegexOptions.IgnoreCase)]
    private static partial Regex NotShown();

    [GeneratedRegex("[ymdhs]", RegexOptions.IgnoreCase)]
    private static partial Regex DateLetters();
}
