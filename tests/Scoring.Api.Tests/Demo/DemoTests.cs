using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Scoring.Api.Demo;
using Scoring.Api.Tests.Doors;
using Scoring.Api.Tests.Templates;
using Scoring.Contracts;
using Scoring.Rules.Schemes;

namespace Scoring.Api.Tests.Demo;

/// <summary>Every template's demo plays through the public interface to the end.</summary>
public sealed class DemoTests
{
    public static TheoryData<string> Ids => [.. Shelf.All.Select(template => template.Line.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_templates_demo_plays_until_everything_is_published_and_nothing_is_left_unmarked(string id)
    {
        await using var app = await TestApp.StartAsync(demo: id);

        await app.Services.GetServices<IHostedService>().OfType<DemoPlayer>().Single().ExecuteTask!;

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
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_aspect_gets_a_value_its_rule_allows(string kind)
    {
        var sheets = Shelf.Competitions.SelectMany(template => DemoSheet.Each(System.Text.Json.Nodes.JsonNode.Parse(template.Scheme())!)
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
