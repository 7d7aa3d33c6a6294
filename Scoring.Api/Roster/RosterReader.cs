using System.Collections.Immutable;
using Scoring.Api.Workbooks;
using Scoring.Contracts;

namespace Scoring.Api.Roster;

/// <summary>A skill as rosters may name it.</summary>
internal sealed record RosterSkill(string Id, string? Zh, string? En);

/// <summary>
/// Reads an organizer's roster: the heading row is found by its names, or is the first line with several texts; unknown columns are left
/// out
/// and named, unless somebody says what they are.
/// </summary>
internal static class RosterReader
{
    /// <summary>Above the headings there may be a title and notes.</summary>
    private const int HeadingsWithin = 20;

    public static RosterReading Read(
        string file, byte[] bytes, IReadOnlyList<RosterSkill> skills, ImmutableDictionary<int, RosterField?>? said = null)
    {
        var tables = TablesOf(file, bytes);
        if (tables.FirstOrDefault(table => table.Faults.Length > 0) is { } unreadable)
        {
            return RosterReading.Refused(unreadable.Faults);
        }

        var found = tables.Select(table => (Table: table, Head: HeadOf(table))).ToArray();
        var known = found.FirstOrDefault(one => one.Head >= 0, found.FirstOrDefault(one => FirstLineOf(one.Table) >= 0));
        return known.Table is null
            ? RosterReading.Refused([new Fault { Place = $"{file}:1:1", Reason = NoNames }])
            : Read(
                known.Table,
                known.Head >= 0 ? known.Head : FirstLineOf(known.Table),
                skills,
                said ?? ImmutableDictionary<int, RosterField?>.Empty);
    }

    /// <summary>A table for each sheet of an .xlsx, or one of a .csv.</summary>
    public static ImmutableArray<RosterTable> TablesOf(string file, byte[] bytes) =>
        IsZip(bytes) ? RosterTable.Of(WorkbookReader.Read(file, bytes))
            : IsOldExcel(bytes) ? [OldExcel(file)]
            : [CsvTable.Read(file, bytes)];

    private const string NoNames =
        "没有找到“姓名”列：请写上“姓名”“单位”等列名，或在页面上指定。No column of names was found; name the columns, or say on the page which it is.";

    private static RosterReading Read(
        RosterTable table, int head, IReadOnlyList<RosterSkill> skills, ImmutableDictionary<int, RosterField?> said)
    {
        var columns = RosterColumns.Of(table, head, said);
        var reading = new RosterReading { Table = table, Head = head, Columns = columns };
        if (columns.All(column => column.Field is not RosterField.Name))
        {
            return reading with { Faults = [new Fault { Place = table.Rows[head][0].Place, Reason = NoNames }] };
        }

        var faults = ImmutableArray.CreateBuilder<Fault>();
        var fields = new Dictionary<RosterField, int>();
        foreach (var column in columns.Where(column => column.Field is not null && !fields.TryAdd(column.Field.Value, column.Index)))
        {
            var reason = $"“{column.Heading}”与前面的列重复，请删去一列或指定忽略。Two columns of the same meaning; remove or ignore one.";
            faults.Add(new Fault { Place = table.Rows[head][column.Index].Place, Reason = reason });
        }

        return WithPeople(reading, fields, skills, faults);
    }

    private static RosterReading WithPeople(
        RosterReading reading, Dictionary<RosterField, int> fields, IReadOnlyList<RosterSkill> skills, ImmutableArray<Fault>.Builder faults)
    {
        var (table, head) = (reading.Table!, reading.Head);
        var lines = new RosterLines(fields, skills, faults);
        var filled = table.Rows.Skip(head + 1).Where(row => row.Any(cell => cell.Text.Length > 0) && !lines.IsExample(row)).ToArray();
        var contestants = filled.Select(lines.Read).ToImmutableArray();
        if (contestants.IsEmpty)
        {
            faults.Add(new Fault { Place = table.Rows[head][0].Place, Reason = "表头下面没有选手。There is nobody below the headings." });
        }

        var places =
            filled.Select(row => row[fields[RosterField.Name] is var name && name < row.Length ? name : 0].Place).ToImmutableArray();
        return reading with
        {
            Fields = [.. fields.Keys],
            Contestants = faults.Count > 0 ? [] : contestants,
            Places = places,
            Faults = faults.ToImmutable(),
            Warnings = [.. lines.Warnings, .. HiddenColumns(reading.Columns, table, head), .. EqualNames.Of(contestants, places)],
        };
    }

    private static IEnumerable<Fault> HiddenColumns(ImmutableArray<RosterColumn> columns, RosterTable table, int head) =>
        from column in columns
        where column.Hidden
        let reason = $"“{column.Heading}”列不读取、不保存。This column is neither read nor kept."
        select new Fault { Place = table.Rows[head][column.Index].Place, Reason = reason };

    private static int HeadOf(RosterTable table) => LineOf(table, row =>
    {
        var fields = row.Select(cell => RosterHeadings.Of(cell.Text)).OfType<RosterField>().ToHashSet();
        return fields.Contains(RosterField.Name) && fields.Count >= 2;
    });

    private static int FirstLineOf(RosterTable table) =>
        LineOf(table, row => row.Select(cell => cell.Text).Where(text => text.Length > 0).Distinct().Count() >= 2);

    private static int LineOf(RosterTable table, Func<ImmutableArray<RosterCell>, bool> fits)
    {
        for (var i = 0; i < Math.Min(table.Rows.Length, HeadingsWithin); i++)
        {
            if (fits(table.Rows[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsZip(byte[] bytes) => bytes is [(byte)'P', (byte)'K', 3, 4, ..];

    private static bool IsOldExcel(byte[] bytes) => bytes is [0xD0, 0xCF, 0x11, 0xE0, ..];

    private static RosterTable OldExcel(string file) =>
        RosterTable.Unreadable(file, "这是旧版 .xls，请在 Excel 或 WPS 中另存为 .xlsx。This is an old .xls; save it as .xlsx.");
}
