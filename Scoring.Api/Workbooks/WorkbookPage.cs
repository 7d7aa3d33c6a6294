using System.Collections.Immutable;

namespace Scoring.Api.Workbooks;

/// <summary>One sheet. Rows that the file leaves out are left out here too; a row knows its line.</summary>
internal sealed record WorkbookPage(string Name, ImmutableArray<WorkbookRow> Rows)
{
    /// <summary>Where a cell stands, as people say it: <c>选手!B3</c>. Column from 0, line from 1.</summary>
    public string PlaceOf(int column, int line) => $"{Name}!{CellNames.LettersOf(column)}{line}";
}
