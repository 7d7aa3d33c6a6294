using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Scoring.Api.Workbooks;
using Scoring.Contracts;

namespace Scoring.Api.Roster;

/// <summary>The same file with a column 问题: what is wrong stands in the line where it is.</summary>
internal static partial class RosterProblems
{
    private const string Heading = "问题 Problem";

    public static byte[] Workbook(byte[] file, RosterReading reading)
    {
        var head = reading.Table!.Rows[reading.Head][0].Place;
        var sheet = head[..head.LastIndexOf('!')];
        var own = reading.Faults.Concat(reading.Warnings).Where(fault => fault.Place.StartsWith(sheet + "!", StringComparison.Ordinal));
        return WorkbookNotes.Add(file, sheet, LineOf(head), Heading, ByLine(own));
    }

    /// <summary>With a byte order mark, so that a spreadsheet reads it as UTF-8.</summary>
    public static byte[] Csv(RosterReading reading)
    {
        var notes = ByLine(reading.Faults.Concat(reading.Warnings));
        var text = new StringBuilder("\uFEFF");
        for (var i = 0; i < reading.Table!.Rows.Length; i++)
        {
            var row = reading.Table.Rows[i];
            var note = i == reading.Head ? Heading : row.Length == 0 ? "" : notes.GetValueOrDefault(LineOf(row[0].Place), "");
            var width = reading.Table.Rows[reading.Head].Length;
            var texts = Enumerable.Range(0, Math.Max(width, row.Length)).Select(column => column < row.Length ? row[column].Text : "");
            text.AppendJoin(',', (i < reading.Head ? texts : texts.Append(note)).Select(CsvCell.Quoted)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static Dictionary<int, string> ByLine(IEnumerable<Fault> faults) =>
        faults.GroupBy(fault => LineOf(fault.Place)).ToDictionary(
            line => line.Key, line => string.Join("；", line.Select(fault => $"{ColumnOf(fault.Place)} {fault.Reason}".Trim())));

    private static int LineOf(string place) =>
        Line().Match(place) is { Success: true } found ? int.Parse(found.Groups["line"].ValueSpan, CultureInfo.InvariantCulture) : 1;

    private static string ColumnOf(string place) => Line().Match(place).Groups["column"].Value;

    /// <summary><c>选手!B3</c> or <c>file:3:2</c>.</summary>
    [GeneratedRegex(@"(!(?<column>[A-Z]+)(?<line>\d+)|:(?<line>\d+):\d+)\z")]
    private static partial Regex Line();
}
