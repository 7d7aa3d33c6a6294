using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Scoring.Api.Workbooks;

/// <summary>Adds one marked column to a sheet of somebody's own file; everything else in it stays as it is.</summary>
internal static class WorkbookNotes
{
    private const double Width = 60;

    /// <param name="file">The file; one that <see cref="WorkbookReader"/> could read.</param>
    /// <param name="sheet">Which of its sheets.</param>
    /// <param name="headLine">The line of its headings, from 1.</param>
    /// <param name="heading">Above the notes.</param>
    /// <param name="notes">By line, from 1.</param>
    public static byte[] Add(byte[] file, string sheet, int headLine, string heading, IReadOnlyDictionary<int, string> notes)
    {
        using var bytes = new MemoryStream();
        bytes.Write(file);
        bytes.Position = 0;
        using (var document = SpreadsheetDocument.Open(bytes, true))
        {
            var book = document.WorkbookPart!;
            var entry =
                book.Workbook.Descendants<Sheet>().First(known => CellText.Decoded(known.Name!.Value!) == sheet || known.Name == sheet);
            var page = ((WorksheetPart)book.GetPartById(entry.Id!.Value!)).Worksheet;
            var style = MarkedStyle(book);
            var data = page.GetFirstChild<SheetData>()!;
            Number(data);
            var column = data.Elements<Row>().SelectMany(row => row.Elements<Cell>()).Max(cell => ColumnOf(cell.CellReference!.Value!)) + 1;
            Put(data, headLine, column, heading, style);
            foreach (var (line, note) in notes.OrderBy(note => note.Key))
            {
                Put(data, line, column, line == headLine ? $"{heading}：{note}" : note, style);
            }

            Widen(page, column);
            page.Save();
        }

        return bytes.ToArray();
    }

    // Some writers leave lines and cells unnumbered: they stand one after the other.
    private static void Number(SheetData data)
    {
        var line = 0u;
        foreach (var row in data.Elements<Row>())
        {
            row.RowIndex ??= line + 1;
            line = row.RowIndex.Value;
            var column = 0;
            foreach (var cell in row.Elements<Cell>())
            {
                cell.CellReference ??= $"{CellNames.LettersOf(column)}{line}";
                column = ColumnOf(cell.CellReference.Value!) + 1;
            }
        }
    }

    private static void Put(SheetData data, int line, int column, string text, uint style)
    {
        var row = data.Elements<Row>().FirstOrDefault(row => row.RowIndex!.Value == (uint)line);
        if (row is null)
        {
            row = new Row { RowIndex = (uint)line };
            data.InsertBefore(row, data.Elements<Row>().FirstOrDefault(other => other.RowIndex!.Value > (uint)line));
        }

        row.Spans = null;
        row.Elements<Cell>().FirstOrDefault(cell => ColumnOf(cell.CellReference!.Value!) == column)?.Remove();
        row.Append(new Cell(new InlineString(new Text(CellText.Encoded(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = $"{CellNames.LettersOf(column)}{line}",
            DataType = CellValues.InlineString,
            StyleIndex = style,
        });
    }

    private static void Widen(Worksheet page, int column)
    {
        var columns = page.GetFirstChild<Columns>() ?? page.InsertBefore(new Columns(), page.GetFirstChild<SheetData>());
        var number = (uint)column + 1;
        foreach (var known in columns!.Elements<Column>().Where(known => known.Max!.Value >= number).ToArray())
        {
            known.Max = number - 1;
            if (known.Min!.Value > known.Max.Value)
            {
                known.Remove();
            }
        }

        columns.Append(new Column { Min = number, Max = number, Width = Width, CustomWidth = true });
    }

    // Yellow, wrapped: what the eye finds first.
    private static uint MarkedStyle(WorkbookPart book)
    {
        var part = book.WorkbookStylesPart ?? book.AddNewPart<WorkbookStylesPart>();
        var sheet = part.Stylesheet ??= CellStyles.Sheet();
        if (sheet.Fills is not { } fills || sheet.CellFormats is not { } formats)
        {
            return 0;
        }

        fills.Append(new Fill(new PatternFill(new ForegroundColor { Rgb = "FFFFF2B3" }) { PatternType = PatternValues.Solid }));
        fills.Count = null;
        formats.Append(new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
        {
            FillId = (uint)fills.Elements<Fill>().Count() - 1,
            ApplyFill = true,
            ApplyAlignment = true,
        });
        formats.Count = null;
        sheet.Save();
        return (uint)formats.Elements<CellFormat>().Count() - 1;
    }

    private static int ColumnOf(string reference) => CellNames.ColumnOf(reference);
}
