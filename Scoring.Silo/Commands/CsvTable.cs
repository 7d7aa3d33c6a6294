using System.Collections.Immutable;
using System.Text.Unicode;
using CsvHelper;
using Scoring.Rules.Files;
using Scoring.Rules.Schemes;

namespace Scoring.Silo.Commands;

/// <summary>A CSV file (UTF-8, commas, quotes doubled) as rows with the lines they begin on.</summary>
internal static class CsvTable
{
    public static Table Read(string file, byte[] bytes)
    {
        if (!Utf8.IsValid(bytes))
        {
            return NotUtf8(file, bytes);
        }

        var faults = ImmutableArray.CreateBuilder<PlacedFault>();
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var options = new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = record => faults.Add(BadQuotes(file, record.LineNumber)),
        };
        using var reader = CsvReader.Create(bytes, options);
        while (reader.Read())
        {
            rows.Add(new TableRow((int)reader.LineNumber, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]));
        }

        return rows is [var header, ..]
            ? new Table(file, header.Cells, [.. rows.Skip(1)], faults.ToImmutable())
            : new Table(file, [], [], faults.ToImmutable());
    }

    private static PlacedFault BadQuotes(string file, long line) => new(
        Table.Place(file, (int)line, 1),
        "引号不对：含逗号、换行或引号的内容整格用引号括起，里面的引号写两个。 "
        + "The quotes are wrong: quote the whole cell where it has a comma, line break or quote, and double a quote inside it.");

    private static Table NotUtf8(string file, ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        while (bytes.IndexOf((byte)'\n') is >= 0 and var end && Utf8.IsValid(bytes[..end]))
        {
            bytes = bytes[(end + 1)..];
            line++;
        }

        var fault = new PlacedFault(
            Table.Place(file, line, 1),
            "不是 UTF-8 编码：请另存为“CSV UTF-8”。 This is not UTF-8: save the file as “CSV UTF-8”.");
        return new Table(file, [], [], [fault]);
    }
}
