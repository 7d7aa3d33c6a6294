using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Standings;

public sealed class PlacesTests
{
    private static readonly Skill Two = Skill(Sheet("s"), Sheet("t"));

    [Theory]
    [InlineData(RankMethod.Standard, "a1 b2 c2 d4")]
    [InlineData(RankMethod.Dense, "a1 b2 c2 d3")]
    [InlineData(RankMethod.Modified, "a1 b3 c3 d4")]
    [InlineData(RankMethod.Fractional, "a1 b2.5 c2.5 d4")]
    public void Shared_places_count_as_the_method_says(RankMethod method, string ranks) =>
        Assert.Equal(ranks, (Plain with { Ranks = method }).Rank(("d", 70), ("c", 80), ("b", 80), ("a", 90)).Ranks());

    [Fact]
    public void Ordinal_places_go_by_lot()
    {
        var skill = Plain with { Ranks = RankMethod.Ordinal, TieBreaks = [By("lot")] };
        var standings = skill.Rank([.. "abcd".Select((id, i) => skill.Figures(Entrant($"{id}", lot: 9 - i), Mark(id == 'a' ? 90 : 80)))]);

        Assert.Equal("a1 d2 c3 b4", standings.Ranks());
        Assert.Equal([null, "lot", "lot", "lot"], standings.Select(s => s.DecidedBy));
    }

    [Fact]
    public void The_total_is_compared_as_rounded() =>
        Assert.Equal("a1 b1 c3", Plain.Rank(("c", 9.994m), ("a", 9.995m), ("b", 10.004m)).Ranks());

    [Fact]
    public void Where_asc_the_lowest_total_wins() =>
        Assert.Equal("a1 b2", (Plain with { Ascending = true }).Rank(("a", 61.2m), ("b", 61.3m)).Ranks());

    [Theory]
    [InlineData("sheet:s", false, "b1 a2")]
    [InlineData("sheet:s", true, "a1 b2")]
    [InlineData("sheet:t", false, "a1 b2")]
    [InlineData("aspect:t/a", false, "a1 b2")]
    [InlineData("part:p", false, "a1 b1")]
    [InlineData("stage:final", false, "a1 b1")]
    public void Equals_are_parted_by_what_the_rule_names(string by, bool ascending, string ranks)
    {
        var skill = Two with { TieBreaks = [By(by, ascending)] };

        Assert.Equal(
            ranks,
            skill.Rank(skill.Figures(Entrant("a"), Mark(1), Mark(9, "t")), skill.Figures(Entrant("b"), Mark(2), Mark(8, "t"))).Ranks());
    }

    [Theory]
    [InlineData(true, "b1 a2 c3")]
    [InlineData(false, "a1 b2 c3")]
    public void Who_has_no_time_comes_after_those_who_have_in_either_order(bool ascending, string ranks)
    {
        var skill = Plain with { TieBreaks = [By("time:s", ascending)] };
        var standings = skill.Rank(
            skill.Figures(Entrant("c"), Mark(5)),
            skill.Figures(Entrant("a"), Mark(5) with { Time = 30.5m }),
            skill.Figures(Entrant("b"), Mark(5) with { Time = 30.4m }));

        Assert.Equal(ranks, standings.Ranks());
    }

    [Fact]
    public void Who_has_no_lot_comes_after_those_who_have()
    {
        var skill = Plain with { TieBreaks = [By("lot")] };

        Assert.Equal(
            "b1 c2 a3",
            skill.Rank(
                skill.Figures(Entrant("a"), Mark(5)),
                skill.Figures(Entrant("b", lot: 3), Mark(5)),
                skill.Figures(Entrant("c", lot: 4), Mark(5))).Ranks());
    }

    [Fact]
    public void A_not_attempted_sheet_keeps_its_time_for_the_tie_break()
    {
        var skill = Plain with { TieBreaks = [By("time:s", true)] };
        var standings = skill.Rank(
            skill.Figures(Entrant("a"), Marks("s") with { Outcome = Outcome.NotAttempted, Time = 20 }),
            skill.Figures(Entrant("b"), Marks("s") with { Outcome = Outcome.NotAttempted, Time = 10 }));

        Assert.Equal("b1 a2", standings.Ranks());
    }

    [Fact]
    public void DecidedBy_is_the_last_rule_that_parted_from_another_with_the_same_total()
    {
        var skill = Two with { TieBreaks = [By("sheet:s"), By("sheet:t"), By("lot")] };
        var standings = skill.Rank(
            skill.Figures(Entrant("a", lot: 1), Mark(6), Mark(4, "t")),
            skill.Figures(Entrant("b", lot: 2), Mark(5), Mark(5, "t")),
            skill.Figures(Entrant("c", lot: 1), Mark(5), Mark(5, "t")),
            skill.Figures(Entrant("d", lot: 1), Mark(9), Mark(9, "t")));

        Assert.Equal("d1 a2 c3 b4", standings.Ranks());
        Assert.Equal([null, "sheet:s", "lot", "lot"], standings.Select(s => s.DecidedBy));
    }

    [Fact]
    public void Whoever_is_still_equal_shares_the_place_and_what_parted_them_from_others_stays_named()
    {
        var skill = Two with { TieBreaks = [By("sheet:s")] };
        var standings = skill.Rank(
            skill.Figures(Entrant("c"), Mark(5), Mark(5, "t")),
            skill.Figures(Entrant("b"), Mark(5), Mark(5, "t")),
            skill.Figures(Entrant("a"), Mark(4), Mark(6, "t")));

        Assert.Equal("b1 c1 a3", standings.Ranks());
        Assert.All(standings, s => Assert.Equal("sheet:s", s.DecidedBy));
    }

    [Fact]
    public void Tie_breaks_compare_marks_after_penalties()
    {
        var skill = Skill(Stage("final", Part("p", Sheet("s")), Part("q", Sheet("t")))) with { TieBreaks = [By("part:p")] };
        var penalised = FigureReckoner.Of(skill, Entrant("a"), new([Mark(9), Mark(4, "t")], [new("final", "p", null, 3)]));

        Assert.Equal("b1 a2", skill.Rank(penalised, skill.Figures(Entrant("b"), Mark(7), Mark(3, "t"))).Ranks());
    }

    [Fact]
    public void Equals_stand_by_id_in_code_point_order() =>
        Assert.Equal("B1 a1 \uFF211 \U00020BB71", Plain.Rank(("\U00020BB7", 1), ("\uFF21", 1), ("a", 1), ("B", 1)).Ranks());
}
