using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Standings;

public sealed class StageTableTests
{
    private static readonly Skill Rounds = Skill(
        Stage("prelim", Part("p", Sheet("s"))) with { Advance = new(2, null, RoundingMode.HalfUp, true) },
        Stage("final", Part("p", Sheet("s"))));

    [Fact]
    public void A_stage_has_its_own_totals_and_places_and_a_later_one_only_who_got_there() =>
        Assert.Equal(
            "prelim: a=90.00/1 b=80.00/2 c=70.00/3 d=-/- final: b=2.00/1 a=1.00/2",
            Table(Rounds, C("c", 70), C("a", 90, 1), C("d", null), C("b", 80, 2)));

    [Fact]
    public void Equals_share_a_stage_place_unless_a_tie_break_of_that_stage_parts_them()
    {
        var lots = Rounds with { TieBreaks = [By("lot")] };
        ContestantFigures Drawn(string id, int lot) => lots.Figures(Entrant(id, lot: lot), Mark(80, stage: "prelim"));

        Assert.StartsWith("prelim: a=90.00/1 b=80.00/2 c=80.00/2 d=70.00/4", Table(Rounds, C("d", 70), C("c", 80), C("b", 80), C("a", 90)));
        Assert.StartsWith("prelim: c=80.00/1 b=80.00/2", Table(lots, Drawn("b", 2), Drawn("c", 1)));
    }

    [Fact]
    public void Guests_are_ranked_on_their_own_and_the_others_stand_behind_without_a_place() =>
        Assert.Equal(
            "prelim: a=90.00/1 g=99.00/1 w=95.00/- final: a=-/-",
            Table(Rounds, C("w", 95, state: EntrantState.Withdrawn), C("g", 99, official: false), C("a", 90)));

    [Fact]
    public void In_the_last_stage_the_place_is_the_skills_whose_total_may_be_another()
    {
        var weighed = Skill(Stage("prelim", Part("p", Sheet("s"))), Stage("final", Part("p", Sheet("s")))) with
        {
            StandingWeights = System.Collections.Immutable.ImmutableSortedDictionary<string, decimal>.Empty.Add("prelim", 0.9m).Add("final", 0.1m),
        };

        Assert.Equal("prelim: a=90.00/1 b=80.00/2 final: a=1.00/1 b=2.00/2", Table(weighed, C("a", 90, 1), C("b", 80, 2)));
    }

    [Fact]
    public void The_lowest_total_leads_a_stage_where_it_wins_and_who_stopped_has_no_place_in_it()
    {
        var stopped = new SheetMarks { Stage = "prelim", Sheet = "s", Outcome = Outcome.Stopped, Judges = [] };
        var asc = Rounds with { Ascending = true };

        Assert.StartsWith(
            "prelim: b=61.20/1 a=61.30/2 x=0.00/-",
            Table(asc, C("a", 61.3m), asc.Figures(Entrant("x"), stopped), C("b", 61.2m)));
    }

    [Fact]
    public void Groups_have_stage_places_of_their_own() =>
        Assert.StartsWith(
            "prelim: b=80.00/1 a=90.00/1 c=70.00/2",
            Table(Rounds with { DividedByGroup = true }, C("c", 70, group: "y"), C("a", 90, group: "y"), C("b", 80, group: "x")));

    private static ContestantFigures C(
        string id, decimal? prelim, decimal? final = null, bool official = true, EntrantState state = EntrantState.Entered, string group = "") =>
        Rounds.Figures(
            Entrant(id, official, state, group),
            [.. prelim is { } first ? new[] { Mark(first, stage: "prelim") } : [], .. final is { } last ? new[] { Mark(last) } : []]);

    private static string Table(Skill skill, params ContestantFigures[] figures)
    {
        var groups = new List<GroupWorking>();
        var standings = Ranking.Of(skill, figures, groups);
        return string.Join(' ', StageTable.Of(skill, standings, groups)
            .GroupBy(line => line.Stage)
            .Select(stage => $"{stage.Key}: {string.Join(' ', stage.Select(line => $"{line.Contestant}={line.Total ?? "-"}/{line.Rank ?? "-"}"))}"));
    }
}
