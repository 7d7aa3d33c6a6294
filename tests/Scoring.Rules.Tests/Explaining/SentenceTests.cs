using System.Collections.Immutable;
using Scoring.Rules.Explaining;
using Scoring.Rules.Schemes;
using Scoring.Rules.Tests.Standings;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Explaining;

/// <summary>What people read, to the letter.</summary>
public sealed class SentenceTests
{
    private static readonly Skill Weighted = Skill(Stage(
        "final",
        Part("theory", Sheet("t")) with { Name = new("理论", "theory"), Weight = 0.3m },
        Part("practical", Sheet("p")) with { Name = new("实操", "practical"), Weight = 0.7m })) with
    {
        TieBreaks = [By("part:practical"), By("lot")],
        Awards = [GiveAwards.Share("first", 0.1m) with { Name = new("一等奖", "First prize") }],
    };

    [Fact]
    public void A_midpoint_shows_its_exact_value_the_rounded_one_and_the_mode() => Assert.Contains(
        ("合计 86.50 × 0.3 + 91.25 × 0.7 = 89.825 → 89.83（四舍五入）", "sum 86.50 × 0.3 + 91.25 × 0.7 = 89.825 → 89.83 (half up)"),
        Said(Field((86.5m, 91.25m)), "c01"));

    [Fact]
    public void A_tie_break_shows_both_figures()
    {
        var field = Field((86.5m, 91.25m), (88.25m, 90.5m));

        Assert.Equal("89.83", field["c02"].Total);
        Assert.Contains(
            ("领先 c02：实操 91.25 > 90.50（总分同为 89.83）", "ahead of c02 by practical 91.25 > 90.50 (totals equal, 89.83)"),
            Said(field, "c01"));
        Assert.Contains(
            ("落后 c01：实操 90.50 < 91.25（总分同为 89.83）", "behind c01 by practical 90.50 < 91.25 (totals equal, 89.83)"),
            Said(field, "c02"));
    }

    [Fact]
    public void Who_is_equal_in_everything_shares_the_place() => Assert.Contains(
        ("与 c02 并列：总分同为 80.00，各项同分规则也相同", "shares the place with c02: totals equal, 80.00, and so is every tie-break"),
        Said(Field((80, 80), (80, 80)), "c01"));

    [Fact]
    public void An_award_shows_place_and_quota()
    {
        var field = Field([.. Enumerable.Range(0, 60).Select(n => (90m - n, 90m - n))]);

        Assert.Contains(("一等奖：第 6 名，共 60 人，有名次 60 人的 10% = 6", "First prize: place 6 of 60, 10% of 60 = 6"), Said(field, "c06"));
        Assert.Contains(("一等奖：未获，第 7 名，共 60 人，有名次 60 人的 10% = 6", "First prize: not given: place 7 of 60, 10% of 60 = 6"), Said(field, "c07"));
        Assert.Contains(("一等奖：有名次 60 人的 10% = 6，授予 6 人", "First prize: 10% of 60 = 6; given to 6"), Flat(field.Skill.Steps));
    }

    [Fact]
    public void A_trimmed_panel_names_what_it_dropped_and_an_endless_figure_stays_a_fraction()
    {
        var sheet = Sheet("s", Aspect("a") with { Name = new("外观", "Finish") }) with { Panel = Panel(5, PanelCombine.Trimmed) };
        var marks = Marks("s", [.. new[] { 9m, 6.5m, 8m, 7m, 8m }.Select((v, i) => Judge($"j{i}", ("a", v)))]);
        var explained = new Explained(Skill(sheet), [(Entrant("c"), All(marks))]);

        Assert.Contains(
            ("外观：去掉最高 9、最低 6.5，(8 + 7 + 8) ÷ 3 = 23/3 → 7.67（四舍五入）", "Finish: without the highest 9 and lowest 6.5: (8 + 7 + 8) ÷ 3 = 23/3 → 7.67 (half up)"),
            Said(explained, "c"));
        var step = explained["c"].Steps[0].Steps[0].Steps[0].Steps[0];
        Assert.Equal(("aspect.trimmed", "final/p/s/a", "23/3", "7.67"), (step.Rule, step.Of, step.Exact, step.Value));
        Assert.Equal(["highest", "lowest", null, null, null], step.Inputs.Select(i => i.Why));
        Assert.Equal(["9", "8", "8", "7", "6.5"], explained["c"].WithoutJudges().Steps[0].Steps[0].Steps[0].Steps[0].Inputs.Select(i => i.Value));
    }

    [Fact]
    public void Who_lacks_marks_is_told_which()
    {
        var explained = new Explained(Weighted, [(Entrant("c"), All(Mark(80, "t")))]);

        Assert.Contains(("没有名次：评分不全（-）", "No place: not completely marked (-)"), Said(explained, "c"));
        Assert.Equal("final/practical/p", explained["c"].Steps[^1].Inputs.Single().Of);
    }

    [Fact]
    public void A_cut_says_how_many_and_who_stands_at_the_line()
    {
        var skill = Skill(Stage("heat", Part("p", Sheet("s"))) with { Advance = new(null, 0.5m, RoundingMode.Floor, true) }, Stage("final", Part("q", Sheet("f"))));
        var explained = new Explained(skill, [.. new[] { 90m, 80, 70 }.Select((mark, n) =>
            (Entrant($"c{n}"), n == 0 ? All(Mark(mark, stage: "heat"), Mark(50, "f")) : All(Mark(mark, stage: "heat"))))]);

        Assert.Contains("-: goes on: place 1 of 3, 50% of 3 = 1.5 → 1 (down)", Said(explained, "c0").Select(s => s.En));
        Assert.Contains(
            "-: does not go on: place 2 of 3, 50% of 3 = 1.5 → 1 (down); at the line c0: total 80.00 < 90.00", Said(explained, "c1").Select(s => s.En));
        Assert.Contains("behind c0, who went on from -", Said(explained, "c1").Select(s => s.En));
    }

    private static Explained Field(params (decimal Theory, decimal Practical)[] marks) => new(
        Weighted, [.. marks.Select((m, i) => (Entrant($"c{i + 1:00}"), All(Mark(m.Theory, "t"), Mark(m.Practical, "p"))))]);

    private static IEnumerable<(string Zh, string En)> Said(Explained field, string contestant) => Flat(field[contestant].Steps);

    private static IEnumerable<(string Zh, string En)> Flat(ImmutableArray<Step> steps) =>
        steps.SelectMany(s => Flat(s.Steps).Prepend((s.Zh, s.En)));
}
