using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Scoring.Api.Workbooks;

/// <summary>Reads the sheets of one workbook, a row at a time.</summary>
internal sealed class PageReader(List<string> shared, NumberFormats formats)
{
    private int _cells;

    public WorkbookPage Read(string name, WorksheetPart part)
    {
        var rows = new List<WorkbookRow>();
        var merged = new List<string>();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement)
            {
                continue;
            }

            if (reader.ElementType == typeof(Row))
            {
                var row = (Row)reader.LoadCurrentElement()!;
                rows.Add(RowOf(row, rows.Count == 0 ? 1 : rows[^1].Line + 1));
                if (rows.Count > PackageLimits.MostRows || _cells > PackageLimits.MostCells)
                {
                    throw new TooLargeException($"{name}!A{rows[^1].Line}");
                }
            }
            else if (reader.ElementType == typeof(MergeCell) && ((MergeCell)reader.LoadCurrentElement()!).Reference?.Value is { } range)
            {
                merged.Add(range);
            }
        }

        return new WorkbookPage(name, [.. MergedCells.Repeated(rows, merged)]);
    }

    private WorkbookRow RowOf(Row row, int expected)
    {
        var line = row.RowIndex?.Value is { } index and <= int.MaxValue ? (int)index : expected;
        var cells = new SortedDictionary<int, string>();
        var next = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? CellNames.ColumnOf(reference) : next;
            next = column + 1;
            if (column is >= 0 and < PackageLimits.MostColumns)
            {
                cells[column] = TextOf(cell);
            }
        }

        _cells += cells.Count;
        var width = cells.Count == 0 ? 0 : cells.Keys.Last() + 1;
        return new WorkbookRow(line, [.. Enumerable.Range(0, width).Select(i => new WorkbookCell(cells.GetValueOrDefault(i, "")))]);
    }

    private string TextOf(Cell cell)
    {
        var kind = cell.DataType?.Value;
        return kind == CellValues.InlineString ? cell.InlineString is { } own ? SharedTexts.TextOf(own) : ""
            : cell.CellValue?.Text is not { Length: > 0 } stored ? ""
            : kind == CellValues.SharedString ? shared[int.Parse(stored, CultureInfo.InvariantCulture)]
            : kind == CellValues.Boolean ? stored == "1" ? "TRUE" : "FALSE"
            : kind is null || kind == CellValues.Number ? formats.TextOf(stored, cell.StyleIndex?.Value ?? 0)
            : CellText.Decoded(stored);
    }
}
