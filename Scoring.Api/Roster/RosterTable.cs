using System.Collections.Immutable;
using Scoring.Api.Workbooks;
using Scoring.Contracts;

namespace Scoring.Api.Roster;

/// <summary>One field as text, trimmed, and where it stands: <c>file:line:column</c>, or <c>sheet!cell</c>.</summary>
internal sealed record RosterCell(string Text, string Place);

/// <summary>A file as rows of fields; where it can't be read at all, why.</summary>
internal sealed record RosterTable(ImmutableArray<ImmutableArray<RosterCell>> Rows, ImmutableArray<Fault> Faults)
{
    /// <summary>More rows than any competition has; whoever sends more sends something else.</summary>
    public const int MostRows = PackageLimits.MostRows;

    /// <summary>The sheets of a workbook. A cell merged over several lines stands for each of them; alone it makes no line.</summary>
    public static ImmutableArray<RosterTable> Of(WorkbookReading book) =>
        book.Faults.IsEmpty ? [.. book.Pages.Select(Of)] : [new RosterTable([], book.Faults)];

    public static RosterTable Unreadable(string place, string reason) => new([], [new Fault { Place = place, Reason = reason }]);

    public static RosterTable TooLong(string place) => Unreadable(place, $"超过 {MostRows} 行，请分开。More than {MostRows} rows; split it.");

    private static RosterTable Of(WorkbookPage page) =>
        new([.. page.Rows.Where(row => !row.IsBlank).Select(row => CellsOf(page, row))], []);

    private static ImmutableArray<RosterCell> CellsOf(WorkbookPage page, WorkbookRow row) =>
        [.. row.Cells.Select((cell, column) => new RosterCell(Trim(cell.Text), page.PlaceOf(column, row.Line)))];

    /// <summary>Without what nobody sees.</summary>
    public static string Trim(string text) => CellText.Trimmed(text);
}
