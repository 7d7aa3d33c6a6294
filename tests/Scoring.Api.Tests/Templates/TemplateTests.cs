using System.Text.Json;
using Scoring.Rules.Schemes;

namespace Scoring.Api.Tests.Templates;

/// <summary>Every built-in template can be opened as it is: its rules are read, its sample fits them.</summary>
public sealed class TemplateTests
{
    public static TheoryData<string> Ids => [.. Shelf.Competitions.Select(template => template.Line.Id)];

    [Fact]
    public void All_competitions_the_system_must_run_have_a_template()
    {
        string[] ids =
        [
            "bmw-teams", "changchun-icv", "hubei-baiqianwan", "hundred-days", "jiangxi-fair", "merit-on-the-spot", "ningbo-growth",
            "road-loader", "wuxiao-innovation", "xinjiang-levels", "yunnan-craftsmen", "zhenxing-rebar", "zhongzhou-gongjiang",
        ];

        Assert.Equal(ids, Shelf.All.Select(template => template.Line.Id));
        Assert.All(Shelf.All, template => Assert.Equal(template.Line.Id, Path.GetFileName(template.Line.Id)));
        Assert.All(Shelf.All, template => Assert.False(
            string.IsNullOrEmpty(template.Line.Summary.Zh) || string.IsNullOrEmpty(template.Line.Summary.En), template.Line.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_templates_scheme_is_read_without_a_fault(string id)
    {
        var reading = SchemeReader.Read(Shelf.Of(id).Scheme());

        Assert.Empty(reading.Faults);
        Assert.Equal(id.Split('/')[^1], reading.Scheme!.Id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_templates_sheets_are_worth_the_sum_of_their_aspects(string id) =>
        Assert.All(
            Shelf.SheetsOf(Shelf.Of(id)).Where(sheet => sheet.Sheet.Max is not null),
            sheet => Assert.Equal(sheet.Sheet.Max, sheet.Sheet.Aspects.Sum(aspect => aspect.Max * aspect.Factor)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_templates_levels_each_have_their_text(string id)
    {
        using var scheme = JsonDocument.Parse(Shelf.Of(id).Scheme());
        var judged = Objects(scheme.RootElement).Where(one => one.TryGetProperty("kind", out var kind) && kind.ValueEquals("judgement"));

        Assert.All(judged, aspect => Assert.Equal(4, aspect.GetProperty("levelTexts").GetArrayLength()));
    }

    [Theory]
    [InlineData("changchun-icv", 60, 1)]
    [InlineData("zhongzhou-gongjiang", 140, 7)]
    [InlineData("zhenxing-rebar", 48, 1)]
    [InlineData("road-loader", 36, 1)]
    [InlineData("xinjiang-levels/xinjiang-2025", 48, 3)]
    [InlineData("ningbo-growth/ningbo-entry-2023", 24, 1)]
    [InlineData("hubei-baiqianwan/hubei-cnc-wuhan", 12, 1)]
    public void A_templates_roster_has_everybody_in_a_skill_with_a_bench_of_his_own(string id, int contestants, int skills)
    {
        var roster = Shelf.SampleOf(Shelf.Of(id)).Contestants;

        Assert.Equal(contestants, roster.Length);
        Assert.Equal(skills, roster.Select(contestant => contestant.Skill).Distinct().Count());
        Assert.Equal(contestants, roster.Select(contestant => contestant.Id).Distinct().Count());
        Assert.Equal(contestants, roster.Select(contestant => contestant.Name).Distinct().Count());
        Assert.Equal(contestants, roster.Select(contestant => (contestant.Skill, contestant.Heat, contestant.Bench)).Distinct().Count());
        Assert.All(roster, contestant => Assert.False(string.IsNullOrEmpty(contestant.Organisation) || contestant.Bench is null));
    }

    [Theory]
    [InlineData("wuxiao-innovation", 214)]
    [InlineData("jiangxi-fair", 2 * 354)]
    [InlineData("hundred-days", 28)]
    [InlineData("bmw-teams/bmw-2025", 424)]
    public void A_template_of_works_or_teams_is_as_large_as_reported(string id, int contestants) =>
        Assert.Equal(contestants, Shelf.SampleOf(Shelf.Of(id)).Contestants.Length);

    [Fact]
    public void The_templates_rosters_try_rare_characters_and_long_names() =>
        Assert.All(Shelf.All.Where(template => template.HasScheme || template.Competitions.Length > 0), template =>
        {
            var names = template.Competitions.Prepend(template).Where(one => one.HasScheme)
                .SelectMany(one => Shelf.SampleOf(one).Contestants).Select(one => one.Name + one.Members).ToArray();
            Assert.Contains(names, name => name.Contains('䶮'));
            Assert.Contains(names, name => name.Contains('·'));
        });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_sheet_of_a_template_has_one_station_with_a_full_panel(string id)
    {
        var sample = Shelf.SampleOf(Shelf.Of(id));
        var judges = sample.Judges.Select(judge => judge.Id).ToHashSet();
        var sheets = Shelf.SheetsOf(Shelf.Of(id)).ToDictionary(sheet => sheet.Name, sheet => sheet.Sheet);

        Assert.Equal(sheets.Keys.Order(), sample.Stations.SelectMany(station => station.Sheets).Order());
        Assert.All(sample.Stations, station => Assert.True(judges.IsSupersetOf(station.Panel)));
        Assert.All(sample.Stations, station => Assert.All(station.Sheets, sheet => Assert.True(station.Panel.Length >= sheets[sheet].Panel.Judges)));
        Assert.Equal(judges.Count, sample.Stations.Sum(station => station.Panel.Length));
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => [element, .. element.EnumerateObject().SelectMany(property => Objects(property.Value))],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
