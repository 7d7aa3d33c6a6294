namespace Scoring.Api.Workbooks;

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
