using System.Collections.Immutable;
using System.Text;
using Scoring.Api.Workbooks;

namespace Scoring.Api.Exports;

/// <summary>One table that goes out as .xlsx or as .csv. Every row says on its own where it belongs.</summary>
internal sealed record ExportTable
{
    /// <summary>As a spreadsheet opens it quickly; a .csv has no such end.</summary>
    public const int MostWorkbookRows = 200_000;

    public const string CsvType = "text/csv; charset=utf-8";

    /// <summary>On the tab.</summary>
    public required string Name { get; init; }

    /// <summary>Above the headings of the workbook.</summary>
    public required string Title { get; init; }

    /// <summary>Which revision or entry, with its hash: below the title and at the foot of each sheet of paper.</summary>
    public required string Source { get; init; }

    public required ImmutableArray<PrintedColumn> Columns { get; init; }

    /// <summary>Made while they are written.</summary>
    public required IEnumerable<ImmutableArray<PrintedCell>> Rows { get; init; }

    /// <summary>The table as .xlsx; null when it has too many rows for one.</summary>
    public byte[]? Workbook()
    {
        var rows = Rows.Take(MostWorkbookRows + 1).ToImmutableArray();
        return rows.Length > MostWorkbookRows ? null : WorkbookWriter.Write(new PrintedPage
        {
            Name = Name,
            Title = Title,
            Notes = [Source],
            Columns = Columns,
            Rows = rows,
            Landscape = true,
            Header = Title,
            Footer = Source,
        });
    }

    /// <summary>Writes it as UTF-8 with a byte order mark, so that a spreadsheet reads it as such.</summary>
    public async Task WriteCsvAsync(Stream target)
    {
        await using var text = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 32 * 1024, leaveOpen: true);
        text.NewLine = "\r\n";
        await text.WriteLineAsync(string.Join(',', Columns.Select(column => CsvCell.Quoted(column.Heading))));
        foreach (var row in Rows)
        {
            await text.WriteLineAsync(string.Join(',', row.Select(CsvCell.Of)));
        }
    }
}
