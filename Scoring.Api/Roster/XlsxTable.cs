using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Scoring.Api.Roster;

/// <summary>Reads the sheets of an .xlsx as text.</summary>
internal static class XlsxTable
{
    /// <summary>Of one part, unpacked: a small file can hold a very long one.</summary>
    private const int MostCharacters = 30_000_000;

    /// <summary>One table for each visible sheet.</summary>
    public static ImmutableArray<RosterTable> Read(string file, byte[] bytes)
    {
        try
        {
            var settings = new OpenSettings { MaxCharactersInPart = MostCharacters };
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false, settings);
            var book = document.WorkbookPart!;
            var shared = book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(TextOf).ToArray() ?? [];
            return [.. book.Workbook.Descendants<Sheet>().Where(IsVisible).Select(sheet => Read(book, sheet, shared))];
        }
        catch (Exception bad) when (bad is IOException or InvalidDataException or XmlException or OpenXmlPackageException or FormatException
            or NullReferenceException or ArgumentException or InvalidOperationException or InvalidCastException)
        {
            return [RosterTable.Unreadable(file, "不是可读的 .xlsx，请在 Excel 或 WPS 中另存为 .xlsx。Not a readable .xlsx; save it again as .xlsx.")];
        }
    }

    private static RosterTable Read(WorkbookPart book, Sheet sheet, string[] shared)
    {
        var part = (WorksheetPart)book.GetPartById(sheet.Id!.Value!);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<RosterCell>>();
        foreach (var row in part.Worksheet.Descendants<Row>())
        {
            if (rows.Count >= RosterTable.MostRows)
            {
                return RosterTable.TooLong($"{sheet.Name}!A{rows.Count + 1}");
            }

            rows.Add(Cells(sheet.Name!, row, rows.Count + 1, shared));
        }

        return new RosterTable(rows.DrainToImmutable(), []);
    }

    private static ImmutableArray<RosterCell> Cells(string sheet, Row row, int expected, string[] shared)
    {
        var line = row.RowIndex?.Value ?? (uint)expected;
        var cells = new SortedDictionary<int, string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : cells.Count == 0 ? 0 : cells.Keys.Max() + 1;
            cells[column] = RosterTable.Trim(TextOf(cell, shared));
        }

        var width = cells.Count == 0 ? 0 : Math.Min(cells.Keys.Max() + 1, 200);
        return [.. Enumerable.Range(0, width).Select(i => new RosterCell(cells.GetValueOrDefault(i, ""), $"{sheet}!{LettersOf(i)}{line}"))];
    }

    private static string TextOf(Cell cell, string[] shared)
    {
        var kind = cell.DataType?.Value;
        return kind == CellValues.InlineString ? string.Concat(cell.InlineString?.Descendants<Text>().Select(text => text.Text) ?? [])
            : cell.CellValue?.Text is not { } text ? ""
            : kind == CellValues.SharedString ? shared[int.Parse(text, CultureInfo.InvariantCulture)]
            : text;
    }

    /// <summary>Runs only: the readings of Chinese characters (phonetic runs) are not part of a name.</summary>
    private static string TextOf(SharedStringItem item) =>
        item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(run => run.Text?.Text));

    private static bool IsVisible(Sheet sheet) => sheet.State is null || sheet.State.Value == SheetStateValues.Visible;

    private static int ColumnOf(string reference) =>
        reference.TakeWhile(char.IsAsciiLetter)
            .Aggregate(0, (number, letter) => (number * 26) + char.ToUpperInvariant(letter) - 'A' + 1) - 1;

    private static string LettersOf(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : LettersOf((column / 26) - 1) + (char)('A' + (column % 26));
}
