using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using static Scoring.Rules.Tests.Make;
using static Scoring.Rules.Tests.Standings.GiveAwards;

namespace Scoring.Rules.Tests.Standings;

public sealed class AwardTests
{
    private static readonly (string, decimal)[] Tied = [("a", 9), ("b", 8), ("c", 8), ("d", 7), ("e", 6)];

    [Fact]
    public void A_place_award_goes_to_every_place_in_the_range() =>
        Assert.Equal("a:first b:next c:next d: e:", Give([Place("first", 1, 1), Place("next", 2, 3)], Tied));

    [Fact]
    public void A_place_award_compares_the_rank_as_published() =>
        Assert.Equal(
            "a:top b: c: d: e:", (Plain with { Ranks = RankMethod.Fractional, Awards = [Place("top", 1, 2)] }).Rank(Tied).Awards());

    // From place 4 to the upper half, of seven: 3.5 up to 4, down to 3.
    [Theory]
    [InlineData(RoundingMode.HalfUp, "a: b: c: d:good e: f: g:")]
    [InlineData(RoundingMode.Floor, "a: b: c: d: e: f: g:")]
    public void A_place_award_reaches_down_to_a_share(RoundingMode mode, string awards) =>
        Assert.Equal(awards, Give([Place("good", 4, toShare: new(0.5m, false, mode))], Field(7)));

    [Theory]
    [InlineData(true, "a:two b:two c:two d:one e:")]
    [InlineData(false, "a:two b:one c:one d: e:")]
    public void A_count_goes_to_the_next_with_or_without_the_tie_at_its_end(bool include, string awards) =>
        Assert.Equal(awards, Give([Count("two", 2, include), Count("one", include ? 1 : 2)], Tied));

    [Fact]
    public void A_contestant_gets_one_award_of_a_group_and_one_of_each_other() =>
        Assert.Equal(
            "a:first+title b:prize+title c:prize+title d: e:",
            Give([Place("first", 1, 1), Count("prize", 2), Place("title", 1, 3) with { Group = "title" }], Tied));

    [Theory]
    [InlineData(false, "24 48 72")]
    [InlineData(true, "24 48 71")]
    public void Shares_of_239_teams(bool cumulative, string numbers)
    {
        var awards = new Award[] { Share("g", 0.1m, cumulative), Share("s", 0.2m, cumulative), Share("b", 0.3m, cumulative) };
        var given = (Plain with { Awards = [.. awards] }).Rank(Field(239)).SelectMany(s => s.Awards).CountBy(id => id).ToDictionary();

        Assert.Equal(numbers, $"{given["g"]} {given["s"]} {given["b"]}");
    }

    [Theory]
    [InlineData(RoundingMode.Ceiling, 25)]
    [InlineData(RoundingMode.Floor, 24)]
    [InlineData(RoundingMode.HalfUp, 25)]
    public void Ten_percent_of_248(RoundingMode mode, int number) =>
        Assert.Equal(number, (Plain with { Awards = [Share("g", 0.1m, rounding: mode)] }).Rank(Field(248)).Count(s => !s.Awards.IsEmpty));

    [Fact]
    public void A_share_is_of_the_placed_or_of_the_entered()
    {
        Skill With(bool entered) => Plain with { Awards = [Share("g", 0.5m, ofEntered: entered)] };
        string Of(bool entered) => With(entered).Rank(
            Plain.Figures(Entrant("a"), Mark(2)),
            Plain.Figures(Entrant("b"), Mark(1)),
            Plain.Figures(Entrant("c")),
            Plain.Figures(Entrant("d", state: EntrantState.Absent)),
            Plain.Figures(Entrant("g", official: false), Mark(3))).Awards();

        Assert.Equal("a:g b: g: c: d:", Of(entered: false));
        Assert.Equal("a:g b:g g: c: d:", Of(entered: true));
    }

    [Fact]
    public void Cumulative_subtracts_the_numbers_computed_not_the_persons_awarded() =>
        Assert.Equal("a:g b:g c:s d:s", Give([Share("g", 0.25m, true), Share("s", 0.5m, true)], ("a", 9), ("b", 9), ("c", 8), ("d", 7)));

    [Fact]
    public void An_award_not_given_still_counts_its_share_and_number()
    {
        var awards = new Award[] { Share("g", 0.5m, true) with { MinEntries = 9 }, Share("s", 0.25m, true) };

        Assert.Equal("a:s b: c: d:", Give(awards, ("a", 9), ("b", 8), ("c", 7), ("d", 6)));
    }

    [Fact]
    public void A_threshold_goes_to_everybody_left_at_or_above() =>
        Assert.Equal("a:first b:good c:good d:good e:", Give([Count("first", 1), Threshold("good", 7)], Tied));

    [Fact]
    public void A_threshold_can_be_on_the_scale()
    {
        var skill = Plain with { Scale = new(false, 500, SpreadKind.PopulationSd, 30), Awards = [Threshold("good", 500, onScale: true)] };

        Assert.Equal("a:good b: ", skill.Rank(("a", 9), ("b", 8)).Awards() + " ");
    }

    [Fact]
    public void Who_fails_the_least_total_is_not_among_those_left_and_the_base_does_not_change() =>
        Assert.Equal("a:g b: c: d:", Give([Share("g", 0.5m) with { MinTotal = 8.5m }], ("a", 9), ("b", 8), ("c", 7), ("d", 6)));

    [Fact]
    public void Who_fails_a_part_is_passed_over()
    {
        var final = Stage("final", Part("p", Sheet("s")) with { PassMark = 60 }, Part("q", Sheet("t")));
        var skill = Skill(final) with { Awards = [Count("g", 1) with { PassParts = true }] };

        Assert.Equal(
            "a: b:g",
            skill.Rank(skill.Figures(Entrant("a"), Mark(59), Mark(99, "t")), skill.Figures(Entrant("b"), Mark(60), Mark(0, "t"))).Awards());
    }

    [Fact]
    public void PassParts_covers_every_stage_and_an_unmarked_part_is_not_reached()
    {
        var prelim = Stage("prelim", Part("p", Sheet("s")) with { PassMark = 5 });
        var final = Stage("final", Part("p", Sheet("s")) with { PassMark = 0 });
        var skill = Skill(prelim with { Advance = new(1, null, RoundingMode.HalfUp, true) }, final) with
        {
            Awards = [Count("g", 9) with { PassParts = true }],
        };

        Assert.Equal(
            "a:g b:",
            skill.Rank(
                skill.Figures(Entrant("a"), Mark(9, stage: "prelim"), Mark(0)),
                skill.Figures(Entrant("b"), Mark(8, stage: "prelim"))).Awards());
    }

    [Theory]
    [InlineData(3, "a:g b: c:")]
    [InlineData(4, "a: b: c:")]
    public void MinEntries_counts_the_official_entered_incomplete_ones_included(int least, string awards)
    {
        var skill = Plain with { Awards = [Count("g", 1) with { MinEntries = least }] };
        var standings = skill.Rank(
            skill.Figures(Entrant("a"), Mark(9)),
            skill.Figures(Entrant("b"), Mark(8)),
            skill.Figures(Entrant("c")),
            skill.Figures(Entrant("d", state: EntrantState.Disqualified)),
            skill.Figures(Entrant("e", official: false), Mark(1)));

        Assert.Equal(awards, standings.Where(s => "abc".Contains(s.Contestant)).Awards());
    }

    private static string Give(Award[] awards, params (string, decimal)[] marks) =>
        (Plain with { Awards = [.. awards] }).Rank(marks).Awards();

    private static (string, decimal)[] Field(int count) =>
        [.. Enumerable.Range(0, count).Select(i => (count < 27 ? $"{(char)('a' + i)}" : $"c{i:000}", 100 - (i / 10m)))];
}
