using System.Collections.Immutable;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Standings;

public sealed class AdvanceTests
{
    [Fact]
    public void Who_did_not_advance_stays_behind_all_who_did_by_the_stage_total()
    {
        var skill = Rounds(Count(2));

        Assert.Equal("b1 a2 c3 d4", skill.Rank(C(skill, "a", 90, 1), C(skill, "b", 80, 2), C(skill, "c", 70), C(skill, "d", 60)).Ranks());
    }

    [Theory]
    [InlineData(true, "a1 b2 c3 d4")]
    [InlineData(false, "a1 b2 c2 d4")]
    public void Ties_at_the_cut_are_all_in_or_all_out(bool include, string ranks)
    {
        var skill = Rounds(Count(2) with { IncludeTies = include });
        var standings = skill.Rank(
            C(skill, "a", 90, 9),
            C(skill, "b", 80, include ? 8 : null),
            C(skill, "c", 80, include ? 7 : null),
            C(skill, "d", 60));

        Assert.Equal(ranks, standings.Ranks());
    }

    [Fact]
    public void Tie_breaks_at_the_cut_mean_the_figures_of_that_stage()
    {
        var prelim = Stage("prelim", Part("p", Sheet("s"), Sheet("t"))) with { Advance = Count(1) };
        var skill = Skill(prelim, Stage("final", Part("p", Sheet("s")))) with { TieBreaks = [By("sheet:s")] };
        var standings = skill.Rank(
            skill.Figures(Entrant("a"), Mark(4, stage: "prelim"), Mark(6, "t", "prelim")),
            skill.Figures(Entrant("b"), Mark(6, stage: "prelim"), Mark(4, "t", "prelim"), Mark(1)));

        Assert.Equal("b1 a2", standings.Ranks());
        Assert.All(standings, s => Assert.Null(s.DecidedBy));
    }

    [Fact]
    public void A_rule_without_a_figure_at_the_cut_parts_nobody()
    {
        var skill = Rounds(Count(1)) with { TieBreaks = [By("part:only-final"), By("stage:final")] };

        Assert.Equal("a1 b1", skill.Rank(C(skill, "a", 5, 3), C(skill, "b", 5, 3)).Ranks());
    }

    [Fact]
    public void Among_those_left_behind_tie_breaks_mean_the_stage_they_were_left_in()
    {
        var prelim = Stage("prelim", Part("p", Sheet("s"), Sheet("t"))) with { Advance = Count(1) };
        var skill = Skill(prelim, Stage("final", Part("p", Sheet("s")))) with { TieBreaks = [By("sheet:s")] };
        var standings = skill.Rank(
            skill.Figures(Entrant("a"), Mark(9, stage: "prelim"), Mark(9, "t", "prelim"), Mark(1)),
            skill.Figures(Entrant("b"), Mark(4, stage: "prelim"), Mark(6, "t", "prelim")),
            skill.Figures(Entrant("c"), Mark(5, stage: "prelim"), Mark(5, "t", "prelim")));

        Assert.Equal("a1 c2 b3", standings.Ranks());
        Assert.Equal([null, "sheet:s", "sheet:s"], standings.Select(s => s.DecidedBy));
    }

    [Theory]
    [InlineData("0.5", RoundingMode.HalfUp, 3)]
    [InlineData("0.5", RoundingMode.Floor, 2)]
    [InlineData("0.41", RoundingMode.Ceiling, 3)]
    public void A_share_is_of_the_official_contestants_with_a_place_in_that_stage(string share, RoundingMode mode, int finalists)
    {
        var skill = Rounds(new Advance(null, decimal.Parse(share), mode, true));
        var field = Enumerable.Range(0, 5).Select(i => C(skill, $"c{i}", 50 - i, i < finalists ? 1 : null))
            .Append(skill.Figures(Entrant("g", official: false), Mark(99, stage: "prelim")))
            .Append(skill.Figures(Entrant("x")));
        var result = Ranking.Of(skill, [.. field]);

        Assert.Empty(result.Strays);
        Assert.Equal(finalists, result.Standings.Count(s => s.Rank == "1" && s.Status == "placed"));
    }

    [Fact]
    public void A_guest_takes_no_slot_and_goes_on_if_a_later_stage_holds_marks()
    {
        var skill = Rounds(Count(1));
        var standings = skill.Rank(
            C(skill, "a", 5, 5),
            C(skill, "b", 4),
            C(skill, "g", 99, null, official: false),
            C(skill, "h", 1, 2, official: false));

        Assert.Equal("a1 b2 h1 g2", standings.Ranks());
    }

    [Fact]
    public void A_guest_who_did_not_finish_a_later_stage_is_withdrawn_though_he_lacks_marks_of_the_first()
    {
        var skill = Rounds(Count(1)) with { Ascending = true };
        var standings = skill.Rank(
            C(skill, "a", 5, 5),
            skill.Figures(Entrant("g", official: false), Marks("s") with { Outcome = Outcome.Stopped }));

        Assert.Equal("a1 g(withdrawn)", standings.Ranks());
    }

    [Fact]
    public void The_total_of_who_did_not_advance_is_the_last_stages_whatever_standing_says()
    {
        var skill = Rounds(Count(1)) with
        {
            StandingWeights = new Dictionary<string, decimal> { ["prelim"] = 0.3m, ["final"] = 0.7m }.ToImmutableSortedDictionary(),
            Rounding = new(1, RoundingMode.HalfUp),
        };
        var standings = skill.Rank(C(skill, "a", 90, 55.55m), C(skill, "b", 80.25m));

        // 0.3 × 90 + 0.7 × 55.55 = 65.885
        Assert.Equal(["65.9", "80.3"], standings.Select(s => s.Total));
    }

    [Fact]
    public void Marks_of_somebody_who_did_not_advance_are_told()
    {
        var skill = Rounds(Count(1));
        var outcome = skill.Figures(Entrant("c"), Mark(3, stage: "prelim"), Marks("s") with { Outcome = Outcome.NotAttempted });
        var result = Ranking.Of(skill, [C(skill, "a", 5, 5), C(skill, "b", 4, 9), outcome]);

        Assert.Equal([new("b", "final"), new("c", "final")], result.Strays);
        Assert.Equal("a1 b2 c3", result.Standings.Ranks());
    }

    [Fact]
    public void Who_is_withdrawn_by_an_outcome_keeps_the_slot_of_an_earlier_cut_but_takes_none_in_his_stage()
    {
        var skill = Rounds(Count(1)) with { Ascending = true };
        var inFinal = skill.Figures(Entrant("a"), Mark(1, stage: "prelim"), Marks("s") with { Outcome = Outcome.Stopped });
        var inPrelim = skill.Figures(Entrant("a"), Marks("s") with { Stage = "prelim", Outcome = Outcome.Stopped });

        Assert.Equal("b1 a(withdrawn)", skill.Rank(inFinal, C(skill, "b", 2)).Ranks());
        Assert.Equal("b1 a(withdrawn)", skill.Rank(inPrelim, C(skill, "b", 2, 3)).Ranks());
    }

    [Fact]
    public void Who_advanced_and_lacks_a_mark_is_incomplete_and_counts_zero_where_missing_does()
    {
        var skill = Rounds(Count(2));
        var zero = skill with { MissingIsZero = true };

        Assert.Equal("b1 c2 a(incomplete)", skill.Rank(C(skill, "a", 9), C(skill, "b", 8, 1), C(skill, "c", 7)).Ranks());
        Assert.Equal("b1 a2 c3", zero.Rank(C(zero, "a", 9), C(zero, "b", 8, 1), C(zero, "c", 7)).Ranks());
    }

    private static Advance Count(int count) => new(count, null, RoundingMode.HalfUp, IncludeTies: true);

    private static Skill Rounds(Advance advance) =>
        Skill(Stage("prelim", Part("p", Sheet("s"))) with { Advance = advance }, Stage("final", Part("p", Sheet("s")), Part("only-final")));

    private static ContestantFigures C(Skill skill, string id, decimal prelim, decimal? final = null, bool official = true) =>
        skill.Figures(
        Entrant(id, official),
        [Mark(prelim, stage: "prelim"), .. final is { } mark ? new[] { Mark(mark) } : []]);
}
