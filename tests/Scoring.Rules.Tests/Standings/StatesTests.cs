using Scoring.Rules.Figures;
using Scoring.Rules.Standings;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Standings;

public sealed class StatesTests
{
    [Fact]
    public void After_the_placed_come_guests_incomplete_absent_withdrawn_disqualified()
    {
        var standings = Plain.Rank(
            Plain.Figures(Entrant("a", state: EntrantState.Disqualified), Mark(99)),
            Plain.Figures(Entrant("b", state: EntrantState.Withdrawn), Mark(99)),
            Plain.Figures(Entrant("c", state: EntrantState.Absent)),
            Plain.Figures(Entrant("e")),
            Plain.Figures(Entrant("d")),
            Plain.Figures(Entrant("f", official: false), Mark(98)),
            Plain.Figures(Entrant("g", official: false), Mark(99)),
            Plain.Figures(Entrant("h"), Mark(1)));

        Assert.Equal("h1 g1 f2 d(incomplete) e(incomplete) c(absent) b(withdrawn) a(disqualified)", standings.Ranks());
        Assert.Equal(["placed", "guest", "guest"], standings.Take(3).Select(s => s.Status));
    }

    [Fact]
    public void Without_a_place_only_what_is_complete_is_published()
    {
        var skill = Skill(Stage("final", Part("p", Sheet("s")), Part("q", Sheet("t"), Sheet("u"))));
        var row = skill.Rank(skill.Figures(Entrant("a"), Mark(5), Mark(6, "t")))[0];

        Assert.Equal((null, null, null, null), (row.Rank, row.Total, row.Scale, row.DecidedBy));
        Assert.Equal(["final/p=5.00"], row.Parts.Select(p => $"{p.Key}={p.Value}"));
        Assert.Equal(["final/s=5.00", "final/t=6.00"], row.Sheets.Select(p => $"{p.Key}={p.Value}"));
    }

    [Fact]
    public void Under_missing_zero_the_placed_publish_the_zeros_that_count()
    {
        var skill = Skill(Sheet("s"), Sheet("t")) with { MissingIsZero = true };
        var standings = skill.Rank(skill.Figures(Entrant("a"), Mark(5)), skill.Figures(Entrant("b", state: EntrantState.Absent)));

        Assert.Equal(["final/s=5.00", "final/t=0.00"], standings[0].Sheets.Select(p => $"{p.Key}={p.Value}"));
        Assert.Empty(standings[1].Sheets);
    }

    [Theory]
    [InlineData(Outcome.NotAttempted)]
    [InlineData(Outcome.Stopped)]
    public void An_outcome_places_with_zero_but_withdraws_where_the_lowest_wins(Outcome outcome)
    {
        var skill = Skill(Sheet("s"), Sheet("t"));
        var asc = skill with { Ascending = true };

        Assert.Equal("a1", skill.Rank(skill.Figures(Entrant("a"), Mark(5), Marks("t") with { Outcome = outcome })).Ranks());
        Assert.Equal("a(withdrawn)", asc.Rank(asc.Figures(Entrant("a"), Mark(5), Marks("t") with { Outcome = outcome })).Ranks());
        Assert.Equal("a(withdrawn)", asc.Rank(asc.Figures(Entrant("a"), Marks("t") with { Outcome = outcome })).Ranks());
    }

    [Fact]
    public void Entered_counts_the_incomplete_but_not_guests_nor_who_was_withdrawn_by_an_outcome()
    {
        var skill = Plain with { Ascending = true };
        var standings = Ranking.Of(
            skill,
            [
                skill.Figures(Entrant("a"), Mark(1)),
                skill.Figures(Entrant("b")),
                skill.Figures(Entrant("c"), Marks("s") with { Outcome = Outcome.Stopped }),
                skill.Figures(Entrant("d", official: false), Mark(1)),
                skill.Figures(Entrant("e", state: EntrantState.Absent)),
            ]);

        Assert.Equal(2, standings.Entered);
    }
}
