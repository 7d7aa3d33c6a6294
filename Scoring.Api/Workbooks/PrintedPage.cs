using System.Collections.Immutable;

namespace Scoring.Api.Workbooks;

/// <summary>One sheet to be written: a title and notes over all columns, a heading row that stays in sight, rows; on paper A4.</summary>
internal sealed record PrintedPage
{
    /// <summary>On the tab. What Excel does not allow there is replaced; the same name twice gets a number.</summary>
    public required string Name { get; init; }

    /// <summary>Large, over all columns; null for none, as files have that are read again.</summary>
    public string? Title { get; init; }

    /// <summary>One line each, over all columns, below the title.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>From left to right.</summary>
    public required ImmutableArray<PrintedColumn> Columns { get; init; }

    /// <summary>Below the headings; a row may be shorter than the headings.</summary>
    public required ImmutableArray<ImmutableArray<PrintedCell>> Rows { get; init; }

    /// <summary>On paper: broad side down.</summary>
    public bool Landscape { get; init; }

    /// <summary>On top of each sheet of paper.</summary>
    public string? Header { get; init; }

    /// <summary>At the foot of each sheet of paper, before the page number.</summary>
    public string? Footer { get; init; }
}
