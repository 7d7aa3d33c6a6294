using System.Collections.Immutable;
using Scoring.Contracts;

namespace Scoring.Api.Workbooks;

/// <summary>The visible sheets of an .xlsx as text, in order; where it can't be read, why.</summary>
internal sealed record WorkbookReading(ImmutableArray<WorkbookPage> Pages, ImmutableArray<Fault> Faults)
{
    public static WorkbookReading Refused(string place, string reason) => new([], [new Fault { Place = place, Reason = reason }]);
}

/// <summary>One sheet. Rows that the file leaves out are left out here too; a row knows its line.</summary>
internal sealed record WorkbookPage(string Name, ImmutableArray<WorkbookRow> Rows)
{
    /// <summary>Where a cell stands, as people say it: <c>选手!B3</c>. Column from 0, line from 1.</summary>
    public string PlaceOf(int column, int line) => $"{Name}!{CellNames.LettersOf(column)}{line}";
}

/// <summary>One line of a sheet, from 1. A column beyond its last cell is empty.</summary>
internal sealed record WorkbookRow(int Line, ImmutableArray<WorkbookCell> Cells)
{
    /// <summary>The text in a column, from 0.</summary>
    public string this[int column] => column < Cells.Length ? Cells[column].Text : "";

    /// <summary>Nothing stands here, or only what a merged cell of a line above repeats.</summary>
    public bool IsBlank => Cells.All(cell => cell.Repeated || string.IsNullOrWhiteSpace(cell.Text));
}

/// <summary>
/// A cell as text: numbers without the noise of binary storage, with the leading zeros their format shows; dates as 2026-11-20 09:30.
/// <paramref name="Repeated"/>: the text belongs to a merged cell that begins in a line above.
/// </summary>
internal readonly record struct WorkbookCell(string Text, bool Repeated = false);
