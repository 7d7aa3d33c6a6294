using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Scoring.Api.Workbooks;

/// <summary>Reads an .xlsx from anywhere. No input makes it throw: what can't be read is a fault.</summary>
internal static class WorkbookReader
{
    private const string Unreadable =
        "不是可读的 .xlsx，请在 Excel 或 WPS 中另存为 .xlsx（不加密码）。Not a readable .xlsx; save it again as .xlsx, without a password.";

    /// <summary>All visible sheets.</summary>
    /// <param name="file">The name it came with: the place of a fault that is not in one sheet.</param>
    /// <param name="bytes">The file.</param>
    public static WorkbookReading Read(string file, byte[] bytes)
    {
        try
        {
            return PackageLimits.Allow(bytes) ? Open(bytes) : TooMuch(file);
        }
        catch (TooLargeException large)
        {
            return TooMuch(large.Message);
        }
        catch (Exception bad) when (bad is IOException or InvalidDataException or XmlException or OpenXmlPackageException or FormatException
            or NullReferenceException or ArgumentException or InvalidOperationException or InvalidCastException or OverflowException
            or IndexOutOfRangeException or KeyNotFoundException or NotSupportedException)
        {
            return WorkbookReading.Refused(file, Unreadable);
        }
    }

    private static WorkbookReading Open(byte[] bytes)
    {
        var settings = new OpenSettings { MaxCharactersInPart = PackageLimits.MostCharactersInPart };
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false, settings);
        var book = document.WorkbookPart!;
        var cells = new PageReader(SharedTexts.Of(book), NumberFormats.Of(book));
        var shown = book.Workbook.Descendants<Sheet>().Where(IsVisible).Take(PackageLimits.MostPages);
        return new WorkbookReading([.. shown.Select(Page)], []);

        WorkbookPage Page(Sheet sheet) => cells.Read(sheet.Name!.Value!, (WorksheetPart)book.GetPartById(sheet.Id!.Value!));
    }

    private static WorkbookReading TooMuch(string place) => WorkbookReading.Refused(
        place,
        $"表格太大（最多 {PackageLimits.MostRows} 行），请分开。This is too large (at most {PackageLimits.MostRows} rows); split it.");

    private static bool IsVisible(Sheet sheet) => sheet.State is null || sheet.State.Value == SheetStateValues.Visible;
}
