using System.Collections.Immutable;
using System.Text.Json;
using Scoring.Api.Workbooks;
using Scoring.Contracts;

namespace Scoring.Api.Exports;

/// <summary>A skill's standings as a table: one row for each contestant, in place order.</summary>
internal static class StandingsExport
{
    private static readonly ImmutableArray<PrintedColumn> Before =
    [
        new("赛事", 24), new("赛项", 20), new("版次", 26), new("名次", 7), new("编号", 10), new("准考证号", 14), new("姓名", 14),
        new("单位", 24), new("组别", 10), new("场次", 7), new("工位", 7), new("状态", 10),
    ];

    private static readonly ImmutableArray<PrintedColumn> After = [new("总分", 10), new("标准分", 8), new("判定依据", 18), new("奖项", 18)];

    public static ExportTable Of(PlaceList list, string skill)
    {
        var names = SchemeNames.Of(list.Scheme);
        var source = Source.Of(list.Overview, skill);
        var stages = StagesOf(names, skill);
        return new ExportTable
        {
            Name = source.Skill,
            Title = $"{source.Competition} · {source.Skill} · {source.Revision}",
            Source = Source.LineOf(list.Overview, list.Hash),
            Columns =
            [
                .. Before,
                .. names.ColumnsOf(skill).Select(column => new PrintedColumn(column.Name, 11)),
                .. stages.SelectMany(stage => new PrintedColumn[] { new($"{stage.Name}总分", 11), new($"{stage.Name}名次", 11) }),
                .. After,
            ],
            Rows = RowsOf(list, skill, names, stages, source),
        };
    }

    // Where there is one stage, its total and place are the skill's.
    private static IReadOnlyList<(string Id, string Name)> StagesOf(SchemeNames names, string skill) =>
        names.StagesOf(skill) is { Count: > 1 } several ? several : [];

    private static IEnumerable<ImmutableArray<PrintedCell>> RowsOf(
        PlaceList list, string skill, SchemeNames names, IReadOnlyList<(string Id, string Name)> stages, Source source)
    {
        var inStage = list.Stages.ToDictionary(line => (line.Stage, line.Contestant));
        var people = list.Overview.Contestants.ToDictionary(one => one.Id, StringComparer.Ordinal);
        using var document = JsonDocument.Parse(list.Standings.AsMemory());
        foreach (var line in document.RootElement.GetProperty("skills")[0].GetProperty("standings").EnumerateArray())
        {
            var person = people[line.GetProperty("contestant").GetString()!];
            yield return
            [
                source.Competition, source.Skill, source.Revision, Figures.CellOf(Text(line, "rank")),
                person.Id, person.Number, person.Name, person.Organisation, person.Group, person.Heat, person.Bench, StatusOf(Text(line, "status")),
                .. names.ColumnsOf(skill).Select(column => Figures.CellOf(MarkOf(line, column.Key))),
                .. stages.Select(stage => inStage.GetValueOrDefault((stage.Id, person.Id)))
                    .SelectMany(stage => new[] { Figures.CellOf(stage?.Total), Figures.CellOf(stage?.Rank) }),
                Figures.CellOf(Text(line, "total")) with { Strong = true }, Figures.CellOf(Text(line, "scale")), Text(line, "decidedBy"),
                string.Join('、', line.GetProperty("awards").EnumerateArray().Select(award => names.AwardOf(skill, award.GetString()!))),
            ];
        }
    }

    private static string? MarkOf(JsonElement line, string key) =>
        key.Split(' ') is [var list, var mark] && line.GetProperty(list).TryGetProperty(mark, out var value) ? value.GetString() : null;

    private static string? Text(JsonElement line, string property) => line.GetProperty(property).GetString();

    private static string? StatusOf(string? status) => status switch
    {
        "placed" => "有名次",
        "guest" => "非正式",
        "incomplete" => "未评完",
        "absent" => "缺席",
        "withdrawn" => "退出",
        "disqualified" => "取消资格",
        _ => status,
    };
}
