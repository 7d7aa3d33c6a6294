using System.Text.Json;
using Scoring.Api.Roster;
using Scoring.Api.Templates;
using Scoring.Api.Tests.Structure;
using Scoring.Rules.Schemes;

namespace Scoring.Api.Tests.Templates;

/// <summary>Every built-in template can be opened as it is: its rules are read, its sample fits them.</summary>
public sealed class TemplateTests
{
    public static TheoryData<string> Ids => [.. Directory.EnumerateDirectories(Folder("")).Select(folder => Path.GetFileName(folder))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_templates_scheme_is_read_without_a_fault(string id)
    {
        var reading = SchemeReader.Read(File.ReadAllBytes(Path.Combine(Folder(id), "scheme.json")));

        Assert.Empty(reading.Faults);
        Assert.Equal(id, reading.Scheme!.Id);
        Assert.Equal(id, TemplateOf(id).Line.Id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_templates_sheets_are_worth_the_sum_of_their_aspects(string id) =>
        Assert.All(
            SheetsOf(id).Where(sheet => sheet.Sheet.Max is not null),
            sheet => Assert.Equal(sheet.Sheet.Max, sheet.Sheet.Aspects.Sum(aspect => aspect.Max * aspect.Factor)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_templates_levels_each_have_their_text(string id)
    {
        using var scheme = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder(id), "scheme.json")));
        var judged = Objects(scheme.RootElement).Where(one => one.TryGetProperty("kind", out var kind) && kind.ValueEquals("judgement"));

        Assert.All(judged, aspect => Assert.Equal(4, aspect.GetProperty("levelTexts").GetArrayLength()));
    }

    [Theory]
    [InlineData("changchun-icv", 60, 1)]
    [InlineData("zhongzhou-gongjiang", 140, 7)]
    public void A_templates_roster_has_everybody_in_a_skill_with_a_bench_of_his_own(string id, int contestants, int skills)
    {
        var roster = SampleOf(id).Contestants;

        Assert.Equal(contestants, roster.Length);
        Assert.Equal(skills, roster.Select(contestant => contestant.Skill).Distinct().Count());
        Assert.Equal(contestants, roster.Select(contestant => contestant.Id).Distinct().Count());
        Assert.Equal(contestants, roster.Select(contestant => contestant.Name).Distinct().Count());
        Assert.Equal(contestants, roster.Select(contestant => (contestant.Skill, contestant.Heat, contestant.Bench)).Distinct().Count());
        Assert.All(roster, contestant => Assert.False(string.IsNullOrEmpty(contestant.Organisation) || contestant.Bench is null));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_templates_roster_tries_rare_characters_and_long_names(string id)
    {
        var names = SampleOf(id).Contestants.Select(contestant => contestant.Name + contestant.Members).ToArray();

        Assert.Contains(names, name => name.Contains('䶮'));
        Assert.Contains(names, name => name.Contains('·'));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_sheet_of_a_template_has_one_station_with_a_full_panel(string id)
    {
        var sample = SampleOf(id);
        var judges = sample.Judges.Select(judge => judge.Id).ToHashSet();
        var sheets = SheetsOf(id).ToDictionary(sheet => sheet.Name, sheet => sheet.Sheet);

        Assert.Equal(sheets.Keys.Order(), sample.Stations.SelectMany(station => station.Sheets).Order());
        Assert.All(sample.Stations, station => Assert.True(judges.IsSupersetOf(station.Panel)));
        Assert.All(sample.Stations, station => Assert.All(station.Sheets, sheet => Assert.True(station.Panel.Length >= sheets[sheet].Panel.Judges)));
        Assert.Equal(judges.Count, sample.Stations.Sum(station => station.Panel.Length));
    }

    private static IEnumerable<(string Name, Sheet Sheet)> SheetsOf(string id) =>
        from skill in SchemeOf(id).Skills
        from stage in skill.Stages
        from part in stage.Parts
        from sheet in part.Sheets
        select ($"{skill.Id}/{stage.Id}/{sheet.Id}", sheet);

    private static TemplateSample SampleOf(string id) =>
        TemplateOf(id).Sample([.. SchemeOf(id).Skills.Select(skill => new RosterSkill(skill.Id, skill.Name.Zh, skill.Name.En))]);

    private static Scheme SchemeOf(string id) => SchemeReader.Read(TemplateOf(id).Scheme()).Scheme!;

    private static Template TemplateOf(string id) => new(Folder(id), new JsonSerializerOptions(JsonSerializerDefaults.Web));

    private static string Folder(string id) => Path.Combine(Repository.Root, "Scoring.Api", "Templates", id);

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => [element, .. element.EnumerateObject().SelectMany(property => Objects(property.Value))],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
