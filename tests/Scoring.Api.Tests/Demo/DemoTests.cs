using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Scoring.Api.Demo;
using Scoring.Api.Tests.Doors;
using Scoring.Api.Tests.Templates;
using Scoring.Contracts;
using Scoring.Rules.Schemes;

namespace Scoring.Api.Tests.Demo;

/// <summary>Every template's demo plays through the public interface to the end.</summary>
public sealed class DemoTests(PlayedDemos demos) : IClassFixture<PlayedDemos>
{
    // What a programme's demo leaves behind, from entries.json and the number of contests.
    private static readonly Dictionary<string, string> Ends = new()
    {
        ["bmw-teams"] = "10 titles, 0 awards, 0 with points", // three masters, seven experts
        ["hubei-baiqianwan"] = "6 titles, 0 awards, 0 with points", // the first of each of six contests
        ["merit-on-the-spot"] = "0 titles, 49 awards, 0 with points", // 30 groups, 19 persons
        ["ningbo-growth"] = "0 titles, 0 awards, 20 with points", // 20 were admitted
        ["xinjiang-levels"] = "0 titles, 0 awards, 0 with points",
        ["yunnan-craftsmen"] = "40 titles, 40 awards, 0 with points",
    };

    public static TheoryData<string> Ids => [.. Shelf.All.Select(template => template.Line.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_templates_demo_plays_until_everything_is_published_and_nothing_is_left_unmarked(string id)
    {
        var app = await demos.Of(id);

        foreach (var competition in CompetitionsOf(id))
        {
            var grain = app.Services.GetRequiredService<IGrainFactory>().GetGrain<ICompetitionGrain>(competition);
            var overview = await grain.ReadOverviewAsync();
            Assert.NotNull(overview);
            Assert.All(overview.Skills, skill => Assert.True(skill is { Published: true, Frozen: false }, skill.Id));
            Assert.All(overview.Skills, skill => Assert.Equal((skill.Contestants, skill.SheetsExpected), (skill.Marked, skill.SheetsSubmitted)));
            foreach (var skill in overview.Skills)
            {
                Assert.DoesNotContain("\"incomplete\"", System.Text.Encoding.UTF8.GetString([.. (await grain.ReadStandingsAsync(skill.Id))!]));
            }
        }

        Assert.Equal(Ends.GetValueOrDefault(id), await EndOfAsync(app, id));
    }

    private static async Task<string?> EndOfAsync(TestApp app, string id)
    {
        if (await app.Services.GetRequiredService<IGrainFactory>().GetGrain<IProgrammeGrain>(id).ReadAsync() is not { } bytes)
        {
            return null;
        }

        var programme = JsonNode.Parse(bytes.AsSpan())!;
        var titles = programme["registers"]!.AsArray().Sum(register => register!["titles"]!.AsArray().Count);
        var awards = programme["nominations"]!.AsArray().SelectMany(one => one!["items"]!.AsArray()).Count(one => (string)one!["state"]! == "awarded");
        var points = programme["tallies"]!.AsArray().Sum(tally => tally!["overall"]!.AsArray().Count);
        return $"{titles} titles, {awards} awards, {points} with points";
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_aspect_gets_a_value_its_rule_allows(string kind)
    {
        var sheets = Shelf.Competitions.SelectMany(template => DemoSheet.Each(JsonNode.Parse(template.Scheme())!)
            .Zip(Shelf.SheetsOf(template), (demo, sheet) => (demo, sheet.Sheet)))
            .Where(pair => pair.Sheet.Aspects.Any(aspect => aspect.Kind.ToString() == kind)).Take(20).ToArray();

        Assert.NotEmpty(sheets);
        Assert.All(
            from pair in sheets
            from talent in new[] { 0, 420, 700, 1000 }
            from mark in new DemoMarks(pair.demo, talent, DemoChance.Of("panel"), DemoChance.Of("judge")).At(1)
            select (pair.Sheet, mark.Key, Value: (string)mark.Value!),
            mark => Assert.Null(MarkReader.Read(mark.Sheet, mark.Key, mark.Value).Fault));
    }

    public static TheoryData<string> Kinds => [.. Enum.GetNames<AspectKind>()];

    private static IEnumerable<string> CompetitionsOf(string id)
    {
        var template = Shelf.All.Single(template => template.Line.Id == id);
        return template.Line.Programme ? template.Competitions.Select(one => one.Line.Id.Split('/')[1]) : [id];
    }
}
