using System.Collections.Immutable;
using System.Text;
using CsvHelper;

namespace Scoring.Api.Roster;

/// <summary>Reads .csv as Excel and others write it here: UTF-8 with or without a mark, UTF-16, or GBK; comma, tab or semicolon.</summary>
internal static class CsvTable
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public static RosterTable Read(string file, byte[] bytes)
    {
        if (Decode(bytes) is not { } text)
        {
            return RosterTable.Unreadable($"{file}:1:1", "文字编码无法识别，请另存为 UTF-8 的 CSV 或 .xlsx。Unknown encoding; save as UTF-8 CSV or .xlsx.");
        }

        try
        {
            return Rows(file, text);
        }
        catch (CsvFormatException bad)
        {
            return RosterTable.Unreadable($"{file}:{Math.Max(1, bad.LineNumber)}:1", "这一行的引号不成对。The quotes of this line don't match.");
        }
    }

    private static RosterTable Rows(string file, string text)
    {
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
            Separator = SeparatorOf(text),
            MaxRecordSize = 64 * 1024,
        };
        using var reader = CsvReader.FromText(text, options);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<RosterCell>>();
        while (reader.Read())
        {
            var line = reader.LineNumber;
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(Cell)]);
            RosterCell Cell(int i) => new(RosterTable.Trim(reader.GetString(i)), $"{file}:{line}:{i + 1}");
            if (rows.Count > RosterTable.MostRows)
            {
                return RosterTable.TooLong($"{file}:{line}:1");
            }
        }

        return new RosterTable(rows.DrainToImmutable(), []);
    }

    private static string? Decode(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Strict(new UnicodeEncoding(false, true, true), bytes),
        [0xFE, 0xFF, ..] => Strict(new UnicodeEncoding(true, true, true), bytes),
        _ => Strict(new UTF8Encoding(false, true), bytes) ?? Strict(Gbk, bytes),
    };

    private static string? Strict(Encoding encoding, byte[] bytes)
    {
        try
        {
            return encoding.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>A title above the headings holds none of them; the reader's own detection would be misled by it.</summary>
    private static char SeparatorOf(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 2000));
        return head.Contains('\t') ? '\t' : !head.Contains(',') && head.Contains(';') ? ';' : ',';
    }
}
