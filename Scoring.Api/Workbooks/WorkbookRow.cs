using System.Collections.Immutable;

namespace Scoring.Api.Workbooks;

/// <summary>One line of a sheet, from 1. A column beyond its last cell is empty.</summary>
internal sealed record WorkbookRow(int Line, ImmutableArray<WorkbookCell> Cells)
{
    /// <summary>The text in a column, from 0.</summary>
    public string this[int column] => column < Cells.Length ? Cells[column].Text : "";

    /// <summary>Nothing stands here, or only what a merged cell of a line above repeats.</summary>
    public bool IsBlank => Cells.All(cell => cell.Repeated || string.IsNullOrWhiteSpace(cell.Text));
}
