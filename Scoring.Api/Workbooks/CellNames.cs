namespace Scoring.Api.Workbooks;

/// <summary>Columns as letters: A is 0, AA is 26.</summary>
internal static class CellNames
{
    /// <summary>Columns an .xlsx can have.</summary>
    public const int MostColumns = 16_384;

    /// <summary>The column of <c>B3</c>; -1 when it names none.</summary>
    public static int ColumnOf(string cell)
    {
        var number = 0;
        foreach (var letter in cell.TakeWhile(char.IsAsciiLetter))
        {
            number = (number * 26) + char.ToUpperInvariant(letter) - 'A' + 1;
            if (number > MostColumns)
            {
                return -1;
            }
        }

        return number - 1;
    }

    /// <summary>The line of <c>B3</c>; 0 when it names none.</summary>
    public static int LineOf(string cell) => int.TryParse(string.Concat(cell.SkipWhile(char.IsAsciiLetter)), out var line) ? line : 0;

    public static string LettersOf(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : LettersOf((column / 26) - 1) + (char)('A' + (column % 26));
}
