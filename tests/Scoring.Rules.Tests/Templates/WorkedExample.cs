using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Scoring.Rules.Files;

namespace Scoring.Rules.Tests.Templates;

/// <summary>
/// A text a person can check with pencil and paper: contestants, marks, and the places and awards they must lead to. Lines beginning with
/// # say how; <c>a01..a09</c> names each of them; what stands behind | is entered by the first judge alone.
/// </summary>
internal sealed partial class WorkedExample
{
    private readonly List<TableRow> _roster = [];
    private readonly List<TableRow> _marks = [];
    private readonly List<TableRow> _penalties = [];
    private readonly List<string> _expected = [];
    private readonly List<(string Skill, string Contestant, string Part, string Mark)> _parts = [];
    private readonly Dictionary<string, string> _skills = [];
    private string _skill = "";

    public string Template { get; private set; } = "";

    public IReadOnlyList<string> Expected => _expected;

    public IReadOnlyList<(string Skill, string Contestant, string Part, string Mark)> Parts => _parts;

    public Table Roster => TableOf("roster", "contestant,skill,organisation,official,state,lot,group", _roster);

    public Table Marks => TableOf("marks", "skill,stage,sheet,contestant,judge,aspect,value", _marks);

    public Table Penalties => TableOf("penalties", "skill,stage,contestant,points,reason", _penalties);

    public static WorkedExample Read(string file)
    {
        var example = new WorkedExample();
        foreach (var line in File.ReadLines(file).Where(line => line.Trim().Length > 0 && !line.StartsWith('#')))
        {
            example.Take(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return example;
    }

    private void Take(string[] words)
    {
        switch (words)
        {
            case ["template", var id]:
                Template = id;
                break;
            case ["contestant", var ids, var skill, var organisation, .. var properties]:
                Enter(ids, skill, organisation, properties);
                break;
            case ["mark", var ids, var sheets, var judges, .. var values]:
                Mark(ids, sheets, judges, values);
                break;
            case ["penalty", var id, var stage, var points]:
                _penalties.Add(Row(_skills[id], stage, id, points, "-"));
                break;
            case ["expect", var skill]:
                _skill = skill;
                break;
            case ["place", var rank, var ids, var total, var awards, .. var by]:
                Expect(ids, id => $"{_skill}: {rank} {id} {total} {awards}{(by is ["by", var rule] ? $" by {rule}" : "")}");
                break;
            case ["guest", var rank, var ids, var total]:
                Expect(ids, id => $"{_skill}: guest {rank} {id} {total} -");
                break;
            case ["status", var status, var ids]:
                Expect(ids, id => $"{_skill}: {status} {id}");
                break;
            case ["part", var id, var part, var mark]:
                _parts.Add((_skill, id, part, mark));
                break;
            case ["organisation", var organisation, var points, var awards]:
                _expected.Add($"{organisation} {points} {awards}");
                break;
            default:
                throw new InvalidDataException(string.Join(' ', words));
        }
    }

    private void Enter(string ids, string skill, string organisation, string[] properties)
    {
        var own = properties.Select(property => property.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        string Of(string name) => own.GetValueOrDefault(name, "");
        foreach (var id in Each(ids))
        {
            _skills.Add(id, skill);
            _roster.Add(Row(id, skill, organisation, Of("official"), Of("state"), Of("lot"), Of("group")));
        }
    }

    private void Mark(string ids, string sheets, string judges, string[] values)
    {
        var alone = Array.IndexOf(values, "|") is >= 0 and var bar ? bar : values.Length;
        var (stage, sheet) = sheets.Split('/') is [var s, var w] ? (s, w) : throw new InvalidDataException(sheets);
        foreach (var (id, one, seat) in
            from id in Each(ids) from one in Each(sheet) from seat in Each(judges).Select((judge, i) => (judge, i)) select (id, one, seat))
        {
            foreach (var value in values.Where((value, i) => value != "|" && (i < alone || seat.i == 0)))
            {
                var (key, text) = value.Split('=', 2) is [var k, var v] ? (k, v) : throw new InvalidDataException(value);
                _marks.Add(Row(_skills[id], stage, one, id, seat.judge == "-" ? "" : seat.judge, key, text));
            }
        }
    }

    private void Expect(string ids, Func<string, string> line) => _expected.AddRange(Each(ids).Select(line));

    /// <summary><c>a01..a09</c> as nine ids; one id as itself.</summary>
    public static IEnumerable<string> Each(string ids)
    {
        if (Span().Match(ids) is not { Success: true } span)
        {
            return [ids];
        }

        var (first, last, digits) = (int.Parse(span.Groups[2].Value), int.Parse(span.Groups[3].Value), span.Groups[2].Length);
        return Enumerable.Range(first, last - first + 1)
            .Select(number => span.Groups[1].Value + number.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(digits, '0'));
    }

    private static TableRow Row(params ImmutableArray<string> cells) => new(0, cells);

    private static Table TableOf(string name, string header, List<TableRow> rows) =>
        new($"{name}.csv", [.. header.Split(',')], [.. rows.Select((row, i) => row with { Line = i + 2 })], []);

    [GeneratedRegex(@"^(.*?)(\d+)\.\.\1(\d+)$")]
    private static partial Regex Span();
}
