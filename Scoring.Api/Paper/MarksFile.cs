using System.Collections.Immutable;
using Scoring.Api.Roster;
using Scoring.Contracts;

namespace Scoring.Api.Paper;

/// <summary>A line of a file of marks as it stands there.</summary>
internal sealed record MarksFileLine(string Place, string Number, string Name, ImmutableArray<Mark> Marks, bool Absent);

/// <summary>
/// Reads a file of marks: 准考证号, 姓名, 得分 (or a column for each aspect by its name), 缺考. The heading row is found by its names.
/// </summary>
internal sealed record MarksFile(ImmutableArray<MarksFileLine> Lines, ImmutableArray<string> Ignored, ImmutableArray<Fault> Faults)
{
    private const int HeadingsWithin = 20;

    private static readonly string[] Numbers = ["准考证号", "准考证", "参赛号", "参赛证号", "选手编号", "选手号", "编号", "号码", "考号", "number", "id", "no"];
    private static readonly string[] PersonNames = ["姓名", "选手姓名", "选手", "name"];
    private static readonly string[] Scores = ["得分", "分数", "成绩", "总分", "score", "mark", "marks"];
    private static readonly string[] Absences = ["缺考", "是否缺考", "absent"];
    private static readonly string[] Yes = ["缺考", "是", "1", "true", "yes", "y", "√", "✓", "缺", "absent"];
    private static readonly string[] No = ["", "否", "0", "false", "no", "n", "正常"];

    public static MarksFile Read(string file, byte[] bytes, ImmutableArray<MarkColumn> columns)
    {
        var tables = RosterReader.TablesOf(file, bytes);
        if (tables.FirstOrDefault(table => table.Faults.Length > 0) is { } unreadable)
        {
            return new MarksFile([], [], unreadable.Faults);
        }

        foreach (var table in tables)
        {
            for (var head = 0; head < Math.Min(table.Rows.Length, HeadingsWithin); head++)
            {
                if (ColumnAt(table.Rows[head], Numbers) >= 0 && ColumnAt(table.Rows[head], PersonNames) >= 0)
                {
                    return Read(table, head, columns);
                }
            }
        }

        const string NoHeadings = "没有找到表头，需要“准考证号”“姓名”“得分”三列。No headings found: 准考证号 (number), 姓名 (name), 得分 (score) are needed.";
        return new MarksFile([], [], [new Fault { Place = $"{file}:1:1", Reason = NoHeadings }]);
    }

    private static MarksFile Read(RosterTable table, int head, ImmutableArray<MarkColumn> columns)
    {
        var headings = table.Rows[head];
        var (number, name, absence) = (ColumnAt(headings, Numbers), ColumnAt(headings, PersonNames), ColumnAt(headings, Absences));
        var marks = columns.Select(column => (column.Key, At: IndexOf(headings, cell => column.Is(cell)))).Where(mark => mark.At >= 0).ToList();
        if (columns is [var only] && marks.Count == 0 && ColumnAt(headings, Scores) is >= 0 and var score)
        {
            marks.Add((only.Key, score));
        }

        var faults = ImmutableArray.CreateBuilder<Fault>();
        foreach (var missing in columns.Where(column => marks.TrueForAll(mark => mark.Key != column.Key)))
        {
            faults.Add(new Fault { Place = headings[0].Place, Reason = $"缺少评分项“{missing.Names[^1]}”的列。There is no column for {missing.Key}." });
        }

        var lines = ImmutableArray.CreateBuilder<MarksFileLine>();
        foreach (var row in table.Rows.Skip(head + 1).Where(row => row.Any(cell => cell.Text.Length > 0)))
        {
            lines.Add(LineOf(row, number, name, absence, marks, faults));
        }

        int[] known = [number, name, absence, .. marks.Select(mark => mark.At)];
        return new MarksFile(
            lines.DrainToImmutable(),
            [.. headings.Where((heading, i) => heading.Text.Length > 0 && !known.Contains(i)).Select(heading => heading.Text)],
            faults.DrainToImmutable());
    }

    private static MarksFileLine LineOf(
        ImmutableArray<RosterCell> row, int number, int name, int absence, List<(string Key, int At)> marks, ImmutableArray<Fault>.Builder faults)
    {
        var said = TextAt(row, absence);
        var absent = Among(Yes, said) || marks.Exists(mark => TextAt(row, mark.At) == "缺考");
        if (!Among(Yes, said) && !Among(No, said))
        {
            faults.Add(new Fault { Place = PlaceAt(row, absence), Reason = $"“{said}”不是缺考标记，请填“是”或留空。“{said}” does not say whether absent; write 是 or nothing." });
        }

        if (TextAt(row, number).Length == 0)
        {
            faults.Add(new Fault { Place = PlaceAt(row, number), Reason = "缺少准考证号。The number is missing." });
        }

        return new MarksFileLine(
            PlaceAt(row, number),
            TextAt(row, number),
            TextAt(row, name),
            absent ? [] : [.. marks.Where(mark => TextAt(row, mark.At).Length > 0).Select(mark => new Mark { Aspect = mark.Key, Value = TextAt(row, mark.At) })],
            absent);
    }

    private static int ColumnAt(ImmutableArray<RosterCell> row, string[] names) => IndexOf(row, cell => Among(names, cell));

    private static int IndexOf(ImmutableArray<RosterCell> row, Predicate<string> fits)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i].Text.Length > 0 && fits(row[i].Text))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Among(string[] names, string text) => names.Any(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));

    private static string TextAt(ImmutableArray<RosterCell> row, int column) => column >= 0 && column < row.Length ? row[column].Text : "";

    private static string PlaceAt(ImmutableArray<RosterCell> row, int column) => row[Math.Clamp(column, 0, row.Length - 1)].Place;
}
