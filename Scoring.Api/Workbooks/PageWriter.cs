using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Scoring.Api.Workbooks;

/// <summary>Writes one sheet, a row at a time.</summary>
internal static class PageWriter
{
    private const uint A4 = 9;

    /// <summary>The line of the headings, from 1.</summary>
    public static int HeadingLineOf(PrintedPage page) => Above(page).Length + 1;

    public static void Write(WorksheetPart part, PrintedPage page, bool first)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(ViewOf(HeadingLineOf(page), first));
        writer.WriteElement(new Columns(page.Columns.Select(ColumnOf)));
        writer.WriteStartElement(new SheetData());
        var line = 1u;
        foreach (var (text, style) in Above(page))
        {
            writer.WriteElement(new Row(TextCell(text, style, 0, line)) { RowIndex = line++ });
        }

        ImmutableArray<PrintedCell> headings = [.. page.Columns.Select(column => (PrintedCell)column.Heading)];
        writer.WriteElement(RowOf(page, headings, line++, CellStyles.Heading));
        foreach (var row in page.Rows)
        {
            writer.WriteElement(RowOf(page, row, line++, null));
        }

        writer.WriteEndElement();
        WriteMerges(writer, page);
        WritePaper(writer, page);
        writer.WriteEndElement();
    }

    private static ImmutableArray<(string Text, uint Style)> Above(PrintedPage page) =>
        [.. page.Title is null ? [] : new[] { (page.Title, CellStyles.Title) }, .. page.Notes.Select(note => (note, CellStyles.Note))];

    private static SheetViews ViewOf(int headingLine, bool first) => new(
        new SheetView(new Pane
        {
            VerticalSplit = headingLine,
            TopLeftCell = $"A{headingLine + 1}",
            ActivePane = PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        })
        {
            WorkbookViewId = 0,
            TabSelected = first,
        });

    private static Column ColumnOf(PrintedColumn column, int index) =>
        new() { Min = (uint)index + 1, Max = (uint)index + 1, Width = Math.Clamp(column.Width, 1, 255), CustomWidth = true };

    private static Row RowOf(PrintedPage page, ImmutableArray<PrintedCell> cells, uint line, uint? style)
    {
        var row = new Row(cells.Select((cell, column) => CellOf(cell, style ?? CellStyles.Of(cell), column, line))) { RowIndex = line };
        if (RowHeights.Of(cells, page.Columns) is { } points)
        {
            (row.Height, row.CustomHeight) = (points, true);
        }

        return row;
    }

    private static Cell CellOf(PrintedCell cell, uint style, int column, uint line) => cell switch
    {
        { Number: { } number } when !CellNumber.Fits(number) => TextCell(CellNumber.TextOf(number), style, column, line),
        { Number: { } number } => new Cell(new CellValue(CellNumber.TextOf(number)))
        {
            CellReference = Name(column, line),
            StyleIndex = style,
        },
        { Text.Length: > 0 } => TextCell(cell.Text, style, column, line),
        _ => new Cell { CellReference = Name(column, line), StyleIndex = style },
    };

    private static Cell TextCell(string text, uint style, int column, uint line) =>
        new(new InlineString(new Text(CellText.Encoded(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = Name(column, line),
            StyleIndex = style,
            DataType = CellValues.InlineString,
        };

    private static string Name(int column, uint line) => $"{CellNames.LettersOf(column)}{line}";

    private static void WriteMerges(OpenXmlWriter writer, PrintedPage page)
    {
        var above = Above(page).Length;
        if (above > 0 && page.Columns.Length > 1)
        {
            var last = CellNames.LettersOf(page.Columns.Length - 1);
            var lines = Enumerable.Range(1, above).Select(line => new MergeCell { Reference = $"A{line}:{last}{line}" });
            writer.WriteElement(new MergeCells(lines));
        }
    }

    private static void WritePaper(OpenXmlWriter writer, PrintedPage page)
    {
        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.75, Bottom = 0.75, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup
        {
            PaperSize = A4,
            Orientation = page.Landscape ? OrientationValues.Landscape : OrientationValues.Portrait,
            FitToWidth = 1,
            FitToHeight = 0,
        });
        writer.WriteElement(new HeaderFooter(
            new OddHeader($"&C{Plain(page.Header)}"), new OddFooter($"&L{Plain(page.Footer)}&R&P / &N")));
    }

    /// <summary>In headers &amp; begins a code; Excel takes 255 characters.</summary>
    private static string Plain(string? text)
    {
        var plain = string.Concat((text ?? "").Take(100).Where(letter => letter >= ' ' && !char.IsSurrogate(letter)));
        return plain.Replace("&", "&&", StringComparison.Ordinal);
    }
}
