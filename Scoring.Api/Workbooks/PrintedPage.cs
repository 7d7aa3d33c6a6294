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

/// <summary>A heading and the width of its column in characters; a Chinese character takes two.</summary>
internal sealed record PrintedColumn(string Heading, int Width);

/// <summary>
/// A text, a number, or nothing. A text is never taken for a formula, whatever it begins with. A number of more than 15 significant
/// digits is written as text, because a spreadsheet would change it.
/// </summary>
internal readonly record struct PrintedCell
{
    /// <summary>A text, or null.</summary>
    public string? Text { get; private init; }

    /// <summary>A number, or null.</summary>
    public decimal? Number { get; private init; }

    /// <summary>Digits shown after the point; null for as many as there are.</summary>
    public int? Digits { get; private init; }

    /// <summary>Bold.</summary>
    public bool Strong { get; init; }

    public static implicit operator PrintedCell(string? text) => new() { Text = text };

    public static implicit operator PrintedCell(decimal? number) => new() { Number = number };

    public static implicit operator PrintedCell(decimal number) => new() { Number = number };

    public static implicit operator PrintedCell(int number) => new() { Number = number };

    /// <summary>A number shown with as many digits after the point, as its rounding says: 89.50.</summary>
    public static PrintedCell Of(decimal? number, int digits) =>
        new() { Number = number, Digits = Math.Clamp(digits, 0, CellStyles.MostDigits) };
}
