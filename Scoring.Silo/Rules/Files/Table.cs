using Scoring.Rules.Schemes;

namespace Scoring.Rules.Files;

/// <summary>A file of rows and columns, as read: the first row names the columns.</summary>
/// <param name="File">As the user named it.</param>
/// <param name="Header">The names of the columns; empty for a file without any row.</param>
/// <param name="Rows">The rows below.</param>
/// <param name="Faults">Why the bytes are no such file; everything else of the table may then be incomplete.</param>
public sealed record Table(string File, ImmutableArray<string> Header, ImmutableArray<TableRow> Rows, ImmutableArray<PlacedFault> Faults)
{
    /// <summary>A place as it is reported: lines and columns from 1.</summary>
    public static string Place(string file, int line, int column) => $"{file}:{line}:{column}";
}

/// <summary>One row and the line it begins on, from 1.</summary>
public sealed record TableRow(int Line, ImmutableArray<string> Cells);
