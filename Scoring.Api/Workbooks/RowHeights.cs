using System.Collections.Immutable;

namespace Scoring.Api.Workbooks;

/// <summary>
/// Rows as high as their wrapped texts need. Not every program works that out by itself when it opens a file.
/// </summary>
internal static class RowHeights
{
    private const int PointsOfLine = 16;

    /// <summary>The format's own limit.</summary>
    private const int Most = 409;

    /// <summary>In points; null where one line is enough.</summary>
    public static int? Of(ImmutableArray<PrintedCell> cells, ImmutableArray<PrintedColumn> columns)
    {
        var lines = cells.Zip(columns, (cell, column) => LinesOf(cell.Text ?? "", Math.Max(1, column.Width - 1))).DefaultIfEmpty(1).Max();
        return lines <= 1 ? null : Math.Min(Most, lines * PointsOfLine);
    }

    private static int LinesOf(string text, int width) =>
        text.Split('\n').Sum(line => Math.Max(1, (line.Sum(letter => letter >= '\u2E80' ? 2 : 1) + width - 1) / width));
}
