namespace Scoring.Api.Workbooks;

/// <summary>
/// A cell merged down over several lines means its text for each of them (the unit of three contestants). Merged to the right it is one
/// text: a title, a wide heading.
/// </summary>
internal static class MergedCells
{
    public static IEnumerable<WorkbookRow> Repeated(List<WorkbookRow> rows, List<string> ranges)
    {
        var byLine = rows.DistinctBy(row => row.Line).ToDictionary(row => row.Line);
        var left = PackageLimits.MostCells;
        foreach (var range in ranges)
        {
            var corners = range.Split(':');
            var (column, from) = (CellNames.ColumnOf(corners[0]), CellNames.LineOf(corners[0]));
            var to = Math.Min(CellNames.LineOf(corners[^1]), from + PackageLimits.MostRows);
            if (column is >= 0 and < PackageLimits.MostColumns && byLine.GetValueOrDefault(from)?[column] is { Length: > 0 } text)
            {
                for (var line = from + 1; line <= to && left > 0; line++, left--)
                {
                    Repeat(byLine, line, column, text);
                }
            }
        }

        return rows.Select(row => byLine[row.Line]);
    }

    private static void Repeat(Dictionary<int, WorkbookRow> rows, int line, int column, string text)
    {
        if (!rows.TryGetValue(line, out var row))
        {
            return;
        }

        var missing = Math.Max(0, column + 1 - row.Cells.Length);
        var cells = row.Cells.AddRange(Enumerable.Repeat(new WorkbookCell(""), missing));
        rows[line] = row with { Cells = cells.SetItem(column, new WorkbookCell(text, Repeated: true)) };
    }
}
