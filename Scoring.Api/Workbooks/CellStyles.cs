using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Scoring.Api.Workbooks;

/// <summary>The few looks a cell can have, by number.</summary>
internal static class CellStyles
{
    public const int MostDigits = 12;
    public const uint Heading = 1;
    public const uint Title = 2;
    public const uint Note = 3;
    private const uint Text = 4;
    private const uint Number = 5;
    private const uint Strong = Number + 1 + MostDigits + 1 - Text;
    private const uint FirstOwnFormat = 164;

    /// <summary>49, text, stays text when somebody edits it.</summary>
    private const uint TextFormat = 49;

    public static uint Of(PrintedCell cell) =>
        (cell.Strong ? Strong : 0)
        + (cell.Number is not { } number || !CellNumber.Fits(number) ? Text : Number + (uint)(cell.Digits + 1 ?? 0));

    public static Stylesheet Sheet() => new(
        new NumberingFormats(Enumerable.Range(0, MostDigits + 1).Select(FormatOf)),
        new Fonts(FontOf(11, false), FontOf(11, true), FontOf(16, true), FontOf(10, false)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE7EDF5" }) { PatternType = PatternValues.Solid })),
        new Borders(
            new Border(),
            new Border(Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats([new CellFormat(), .. Heads(), .. Bodies(0), .. Bodies(1)]));

    private static IEnumerable<CellFormat> Heads() =>
    [
        FormatOf(TextFormat, 1, HorizontalAlignmentValues.Center, 2, 1),
        FormatOf(TextFormat, 2, HorizontalAlignmentValues.Center, 0, 0),
        FormatOf(TextFormat, 3, HorizontalAlignmentValues.Left, 0, 0),
    ];

    private static IEnumerable<CellFormat> Bodies(uint font) =>
    [
        FormatOf(TextFormat, font, HorizontalAlignmentValues.Left, 0, 1),
        FormatOf(0, font, HorizontalAlignmentValues.Right, 0, 1),
        .. Enumerable.Range(0, MostDigits + 1)
            .Select(digits => FormatOf(FirstOwnFormat + (uint)digits, font, HorizontalAlignmentValues.Right, 0, 1)),
    ];

    private static CellFormat FormatOf(uint format, uint font, HorizontalAlignmentValues side, uint fill, uint border) =>
        new(new Alignment { Horizontal = side, Vertical = VerticalAlignmentValues.Center, WrapText = true })
        {
            NumberFormatId = format,
            FontId = font,
            FillId = fill,
            BorderId = border,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
        };

    private static NumberingFormat FormatOf(int digits) => new()
    {
        NumberFormatId = FirstOwnFormat + (uint)digits,
        FormatCode = digits == 0 ? "0" : "0." + new string('0', digits),
    };

    private static Font FontOf(int size, bool bold) =>
        bold ? new Font(new Bold(), new FontSize { Val = size }, NameOf()) : new Font(new FontSize { Val = size }, NameOf());

    private static FontName NameOf() => new() { Val = "Microsoft YaHei" };

    private static T Line<T>() where T : BorderPropertiesType, new() =>
        new() { Style = BorderStyleValues.Thin, Color = new Color { Rgb = new HexBinaryValue("FFB8C2CE") } };
}
