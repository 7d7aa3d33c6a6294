using System.Collections.Immutable;
using Scoring.Rules.Schemes;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Schemes;

public sealed class SchemeAdviceTests
{
    private static readonly Skill Quiet = Skill(Stage("final", Part("p", Sheet("s")))) with
    {
        TieBreaks = [By("part:p")],
        Awards = [new PlaceAward { Id = "first", From = 1, To = 3, ToShare = null }],
    };

    [Fact]
    public void A_scheme_without_oddities_gets_no_advice() => Assert.Empty(Asked(Quiet));

    [Fact]
    public void Weights_of_parts_sum_to_one_or_a_hundred() => Assert.Multiple(
        () => Assert.Empty(Asked(With(Part("p", Sheet("s")) with { Weight = 0.3m }, Part("q", Sheet("t")) with { Weight = 0.7m }))),
        () => Assert.Equal(
            ["stages[0].parts part-weights"],
            Asked(With(Part("p", Sheet("s")) with { Weight = 0.3m }, Part("q", Sheet("t"))))),
        () => Assert.Equal(
            ["stages[0].parts stage-maximum"],
            Asked(With(
                Part("p", Sheet("s", Aspect("a", max: 90))) with { Weight = 0.3m }, Part("q", Sheet("t")) with { Weight = 0.7m }))));

    [Fact]
    public void Weights_of_stages_and_sheets_are_summed_too() => Assert.Multiple(
        () => Assert.Equal(["standing stage-weights"], Asked(Quiet with { StandingWeights = Weights(("final", 0.9m)) })),
        () => Assert.Equal(
            ["stages[0].parts[0].sheets sheet-weights"],
            Asked(With(Part("p", Sheet("s") with { Weight = 2 }) with { Combine = PartCombine.WeightedSum }))),
        () => Assert.Equal(["stages[0].parts[0].combine weight-unused"], Asked(With(Part("p", Sheet("s") with { Weight = 2 })))));

    [Theory]
    [InlineData(90, "max sheet-cut")]
    [InlineData(110, "max sheet-short")]
    [InlineData(100, null)]
    public void A_sheets_maximum_is_what_its_aspects_sum_to(int max, string? advice) =>
        Assert.Equal(
            advice is null ? [] : [$"stages[0].parts[0].sheets[0].{advice}"],
            Asked(With(Part("p", Sheet("s") with { Max = max }))));

    [Fact]
    public void Panels_are_large_enough_for_what_they_do() => Assert.Multiple(
        () => Assert.Equal(
            ["stages[0].parts[0].sheets[0].aspects[0] judgement-by-one"],
            Asked(With(Part("p", Sheet("s", Aspect("a", AspectKind.Judgement)))))),
        () => Assert.Equal(
            ["stages[0].parts[0].sheets[0].panel never-trimmed"],
            Asked(With(Part("p", Sheet("s") with { Panel = Panel(3, PanelCombine.Trimmed, from: 5) })))));

    [Fact]
    public void Parts_and_stages_that_ask_for_nothing_are_named() => Assert.Multiple(
        () => Assert.Equal(
            ["stages[0].parts[0].combine best-of-all"],
            Asked(With(Part("p", Sheet("s")) with { Combine = PartCombine.Best, Best = 1 }))),
        () => Assert.Equal(
            ["stages[0].parts[0].passMark pass-mark-too-high"],
            Asked(With(Part("p", Sheet("s")) with { PassMark = 101 }))),
        () => Assert.Equal(
            ["stages[0].advance advance-from-last"],
            Asked(Quiet with { Stages = [Quiet.Stages[0] with { Advance = new Advance(3, null, RoundingMode.HalfUp, true) }] })),
        () => Assert.Equal(["tieBreaks no-tie-break"], Asked(Quiet with { TieBreaks = [] })));

    [Fact]
    public void Awards_that_nobody_gets_or_that_give_too_many_are_named() => Assert.Multiple(
        () => Assert.Equal(["awards no-awards"], Asked(Quiet with { Awards = [] })),
        () => Assert.Equal(["awards shares-above-one"], Asked(Quiet with { Awards = [ShareOf("a", 0.6m), ShareOf("b", 0.5m)] })),
        () => Assert.Empty(Asked(Quiet with { Awards = [ShareOf("a", 0.6m), ShareOf("b", 0.5m) with { Group = "title" }] })),
        () => Assert.Equal(
            ["awards[0].minTotal minimum-too-high"],
            Asked(Quiet with { Awards = [ShareOf("a", 0.1m) with { MinTotal = 100.5m }] })),
        () => Assert.Equal(
            ["awards[0].passParts no-pass-mark"],
            Asked(Quiet with { Awards = [ShareOf("a", 0.1m) with { PassParts = true }] })),
        () => Assert.Equal(
            ["awards[0].min threshold-too-high"],
            Asked(Quiet with { Awards = [new ThresholdAward { Id = "t", Min = 101, OnScale = false }] })),
        () => Assert.Equal(
            ["awards[1].from places-overlap"],
            Asked(Quiet with { Awards = [.. Quiet.Awards, new PlaceAward { Id = "b", From = 3, To = 5, ToShare = null }] })));

    private static ShareAward ShareOf(string id, decimal share) =>
        new() { Id = id, Share = new Share(share, false, RoundingMode.HalfUp), Cumulative = false, IncludeTies = true };

    private static Skill With(params Part[] parts) => Quiet with { Stages = [Stage("final", parts)] };

    private static ImmutableSortedDictionary<string, decimal> Weights(params (string Stage, decimal Weight)[] weights) =>
        weights.ToImmutableSortedDictionary(pair => pair.Stage, pair => pair.Weight);

    private static string[] Asked(Skill skill)
    {
        var scheme = new Scheme { Id = "s", Name = new Name(null, "s"), Rounding = Two, Skills = [skill], Awards = [] };
        return [.. SchemeAdvice.Of(scheme).Select(advice => $"{advice.Place["$.skills[0].".Length..]} {advice.Code}")];
    }
}
