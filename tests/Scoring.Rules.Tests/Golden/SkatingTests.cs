using System.Collections.Immutable;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;
using Scoring.Rules.Tests.Explaining;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Golden;

/// <summary>Figure skating 2016 to 2017: a panel of nine, trimmed; each component times its factor is rounded before the sum.</summary>
public sealed class SkatingTests
{
    private static readonly ILookup<string, Dictionary<string, string>> Components =
        GoldenRows.Of("isu-figure-skating/components.csv").ToLookup(r => r["performance_id"]);

    private static readonly List<Dictionary<string, string>> Performances = GoldenRows.Of("isu-figure-skating/performances.csv");

    [Fact]
    public void Panel_scores_component_totals_and_segment_scores_are_the_published_ones()
    {
        var panels = 0;
        foreach (var performance in Performances)
        {
            var components = Components[performance["performance_id"]].ToList();
            var stage = Reckoned(performance, components);
            var parts = stage.Parts.Skip(1).ToList();

            Assert.Equal(components.Select(c => Number(c["panel_score"])), parts.Select(p => p.Sheets[0].Mark!.Value.Value));
            Assert.Equal(Number(performance["total_component_score"]), parts.Select(p => p.Mark!.Value.Value).Aggregate((a, b) => a + b));
            Assert.Equal(Number(performance["total_segment_score"]), stage.Total!.Value.Value);
            panels += components.Count;
        }

        Assert.Equal((1_726, 8_630), (Performances.Count, panels));
    }

    [Fact]
    public void Places_in_each_segment_are_the_published_ones()
    {
        var segments = Performances.GroupBy(p => (p["competition"], p["program"])).ToList();

        Assert.Equal(152, segments.Count);
        Assert.All(segments, s => Assert.Equal(
            s.Select(p => (p["performance_id"], p["rank"])).Order(),
            Ranked(s.Key.Item2.Contains("FREE"), [.. s]).Select(r => (r.Contestant, r.Rank!)).Order()));
    }

    [Fact]
    public void Every_explanation_ends_at_the_published_segment_score() => Assert.All(Performances, performance =>
    {
        var (skill, marks) = MarksOf(performance, [.. Components[performance["performance_id"]]]);
        var explained = new Explained(skill, [(Entrant("c"), marks)]);
        Assert.True(explained.Agree());
        Assert.Equal(Number(performance["total_segment_score"]), Number(explained["c"].Total!));
    });

    private static StageFigure Reckoned(Dictionary<string, string> performance, List<Dictionary<string, string>> components)
    {
        var (skill, marks) = MarksOf(performance, components);
        return FigureReckoner.Of(skill, Entrant("c"), marks).Stages[0];
    }

    private static (Skill Skill, ContestantMarks Marks) MarksOf(
        Dictionary<string, string> performance, List<Dictionary<string, string>> components)
    {
        var sheets = components.Select((c, i) => Sheet($"c{i}", Aspect("a")) with
        {
            Panel = Panel(9, PanelCombine.Trimmed),
            Weight = decimal.Parse(c["factor"]),
        });
        var parts = sheets.Select(s => Part(s.Id, s) with { Combine = PartCombine.WeightedSum }).Prepend(Part("elements", Sheet("elements")));
        SheetMarks[] marks =
        [
            Mark(decimal.Parse(performance["total_element_score"]), "elements"),
            .. components.Select((c, i) => Marks($"c{i}", [.. JudgesOf(c)])),
        ];

        return (Skill(Stage("final", [.. parts])), new([.. marks], [Deductions(performance)]));
    }

    // The source writes 0 where a judge's cell was blank: absent, not zero.
    private static IEnumerable<JudgeMarks> JudgesOf(Dictionary<string, string> component) =>
        from j in Enumerable.Range(1, 9)
        let cell = component[$"J{j}"]
        where cell is not ("" or "0")
        select Judge($"j{j}", ("a", decimal.Parse(cell)));

    private static ImmutableArray<Standing> Ranked(bool free, List<Dictionary<string, string>> segment)
    {
        var skill = Skill(Stage("final", Part("elements", Sheet("elements")), Part("components", Sheet("components")))) with
        {
            TieBreaks = [By(free ? "part:components" : "part:elements")],
        };
        return skill.Rank([.. segment.Select(p => FigureReckoner.Of(
            skill,
            Entrant(p["performance_id"]),
            new(
                [Mark(decimal.Parse(p["total_element_score"]), "elements"), Mark(decimal.Parse(p["total_component_score"]), "components")],
                [Deductions(p)])))]);
    }

    private static Penalty Deductions(Dictionary<string, string> performance) =>
        new("final", null, null, Math.Abs(decimal.Parse(performance["total_deductions"])));

    private static Fraction Number(string text) => decimal.Parse(text);
}
