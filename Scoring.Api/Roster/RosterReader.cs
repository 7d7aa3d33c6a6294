using System.Collections.Immutable;
using Scoring.Api.Workbooks;
using Scoring.Contracts;

namespace Scoring.Api.Roster;

/// <summary>What a roster file gave: everybody, or everything that is wrong with it.</summary>
internal sealed record RosterReading(
    ImmutableArray<ContestantEntry> Contestants, ImmutableArray<string> Ignored, ImmutableArray<Fault> Faults);

/// <summary>A skill as rosters may name it.</summary>
internal sealed record RosterSkill(string Id, string? Zh, string? En);

/// <summary>
/// Reads an organizer's roster: the heading row is found by its names, unknown columns (身份证号 above all) are left out and named.
/// </summary>
internal static class RosterReader
{
    /// <summary>Above the headings there may be a title and notes.</summary>
    private const int HeadingsWithin = 20;

    public static RosterReading Read(string file, byte[] bytes, IReadOnlyList<RosterSkill> skills)
    {
        var tables = IsZip(bytes) ? RosterTable.Of(WorkbookReader.Read(file, bytes)) : IsOldExcel(bytes) ? [OldExcel(file)] : [CsvTable.Read(file, bytes)];
        if (tables.FirstOrDefault(table => table.Faults.Length > 0) is { } unreadable)
        {
            return new RosterReading([], [], unreadable.Faults);
        }

        foreach (var table in tables)
        {
            var head = HeadOf(table);
            if (head >= 0)
            {
                return Read(table, head, skills);
            }
        }

        const string NoHeadings = "没有找到表头，请写上“姓名”“单位”等列名。No headings found; name the columns: name, organisation …";
        return new RosterReading([], [], [new Fault { Place = $"{file}:1:1", Reason = NoHeadings }]);
    }

    private static RosterReading Read(RosterTable table, int head, IReadOnlyList<RosterSkill> skills)
    {
        var columns = new Dictionary<RosterField, int>();
        var ignored = ImmutableArray.CreateBuilder<string>();
        var faults = ImmutableArray.CreateBuilder<Fault>();
        for (var i = 0; i < table.Rows[head].Length; i++)
        {
            var heading = table.Rows[head][i];
            if (RosterHeadings.Of(heading.Text) is not { } field)
            {
                ignored.Add(heading.Text);
            }
            else if (!columns.TryAdd(field, i))
            {
                var reason = $"“{heading.Text}”与前面的列重复，请删去一列。Two columns of the same meaning; remove one.";
                faults.Add(new Fault { Place = heading.Place, Reason = reason });
            }
        }

        var lines = new RosterLines(columns, skills, faults);
        var filled = table.Rows.Skip(head + 1).Where(row => row.Any(cell => cell.Text.Length > 0));
        var contestants = filled.Select(lines.Read).ToImmutableArray();
        if (contestants.IsEmpty)
        {
            faults.Add(new Fault { Place = table.Rows[head][0].Place, Reason = "表头下面没有选手。There is nobody below the headings." });
        }

        return faults.Count > 0
            ? new RosterReading([], [], faults.ToImmutable())
            : new RosterReading(contestants, [.. ignored.Where(heading => heading.Length > 0)], []);
    }

    private static int HeadOf(RosterTable table)
    {
        for (var i = 0; i < Math.Min(table.Rows.Length, HeadingsWithin); i++)
        {
            var fields = table.Rows[i].Select(cell => RosterHeadings.Of(cell.Text)).OfType<RosterField>().ToHashSet();
            if (fields.Contains(RosterField.Name) && fields.Count >= 2)
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
