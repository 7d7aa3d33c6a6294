using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;
using Scoring.Rules.Standings.Awards;
using static Scoring.Rules.Tests.Make;
using static Scoring.Rules.Tests.Standings.GiveAwards;

namespace Scoring.Rules.Tests.Worked;

/// <summary>The worked numbers of real rule sheets: places, scales and awards.</summary>
public sealed class PlaceNumbersTests
{
    [Theory]
    [InlineData(RankMethod.Standard, "1 2 2 4")]
    [InlineData(RankMethod.Modified, "1 3 3 4")]
    [InlineData(RankMethod.Dense, "1 2 2 3")]
    [InlineData(RankMethod.Fractional, "1 2.5 2.5 4")]
    [InlineData(RankMethod.Ordinal, "1 2 3 4")]
    public void Ninety_twice_eighty_and_seventy(RankMethod method, string ranks)
    {
        var skill = Plain with { Ranks = method, TieBreaks = method is RankMethod.Ordinal ? [By("lot")] : [] };
        ContestantFigures[] field =
        [
            .. new[] { 90, 80, 80, 70 }.Select((mark, i) => skill.Figures(Entrant($"c{i}", lot: i + 1), Mark(mark))),
        ];

        Assert.Equal(ranks, string.Join(' ', skill.Rank(field).Select(s => s.Rank)));
    }

    [Fact]
    public void Equal_totals_go_by_time_then_practical_then_theory_and_else_share()
    {
        var practice = Sheet("practice") with { Timed = true };
        var skill = Skill(Stage("final", Part("theory", Sheet("paper")), Part("practical", practice))) with
        {
            TieBreaks = [By("time:practice", ascending: true), By("part:practical"), By("part:theory")],
        };
        ContestantFigures One(string id, decimal theory, decimal practical, decimal time) =>
            skill.Figures(Entrant(id), Mark(theory, "paper"), Mark(practical, "practice") with { Time = time });

        var standings = skill.Rank(One("a", 40, 50, 600), One("b", 45, 45, 590), One("c", 45, 45, 600), One("d", 40, 50, 600));

        Assert.Equal("b1 a2 d2 c4", standings.Ranks());
        Assert.Equal(["time:practice", "part:practical", "part:practical", "part:practical"], standings.Select(s => s.DecidedBy));
    }

    [Fact]
    public void Deductions_for_misconduct_come_off_the_total_but_not_below_nothing()
    {
        ContestantFigures With(decimal mark, decimal penalty) =>
            FigureReckoner.Of(Plain, Entrant("c"), All(Mark(mark)) with { Penalties = [new Penalty("final", null, null, penalty)] });

        Assert.Equal("85.00", With(90, 5).Stages[0].Total!.Value.Text);
        Assert.Equal("0.00", With(3, 5).Stages[0].Total!.Value.Text);
    }

    [Theory]
    [InlineData(false, "24 48 72")]
    [InlineData(true, "24 48 71")]
    public void Ten_twenty_and_thirty_per_cent_of_239(bool cumulative, string numbers)
    {
        var skill = Plain with { Awards = [Share("1", 0.1m, cumulative), Share("2", 0.2m, cumulative), Share("3", 0.3m, cumulative)] };

        Assert.Equal(numbers, Given(skill, 239, "1", "2", "3"));
    }

    [Theory]
    [InlineData(RoundingMode.Ceiling, "25")]
    [InlineData(RoundingMode.Floor, "24")]
    [InlineData(RoundingMode.HalfUp, "25")]
    public void Ten_per_cent_of_248(RoundingMode rounding, string number) =>
        Assert.Equal(number, Given(Plain with { Awards = [Share("1", 0.1m, rounding: rounding)] }, 248, "1"));

    [Theory]
    [InlineData(RoundingMode.Floor, "1 1 1 3")]
    [InlineData(RoundingMode.Ceiling, "1 1 1 4")]
    public void Gold_silver_and_bronze_one_each_and_the_rest_of_the_upper_half(RoundingMode half, string numbers)
    {
        var skill = Plain with
        {
            Awards = [Place("g", 1, 1), Place("s", 2, 2), Place("b", 3, 3), Place("merit", 4, toShare: new Share(0.5m, false, half))],
        };

        Assert.Equal(numbers, Given(skill, 13, "g", "s", "b", "merit"));
    }

    [Fact]
    public void The_first_is_champion_and_the_second_to_tenth_are_masters() =>
        Assert.Equal("1 9", Given(Plain with { Awards = [Place("champion", 1, 1), Place("master", 2, 10)] }, 12, "champion", "master"));

    [Theory]
    [InlineData(6, "1 1 1")]
    [InlineData(5, "1 1 0")]
    [InlineData(4, "1 0 0")]
    [InlineData(3, "0 0 0")]
    public void With_few_competitors_there_are_fewer_medals(int entries, string numbers)
    {
        var skill = Plain with
        {
            Awards = [Count("g", 1) with { MinEntries = 4 }, Count("s", 1) with { MinEntries = 5 }, Count("b", 1) with { MinEntries = 6 }],
        };

        Assert.Equal(numbers, Given(skill, entries, "g", "s", "b"));
    }

    [Theory]
    [InlineData(false, 500, "537 500 463")]
    [InlineData(true, 700, "737 700 663")]
    public void Eighty_seventy_and_sixty_on_the_scale(bool median, int value, string scores)
    {
        var skill = Plain with { Scale = new Scale(median, value, SpreadKind.PopulationSd, 30) };

        Assert.Equal(scores, string.Join(' ', skill.Rank(("a", 80), ("b", 70), ("c", 60)).Select(s => s.Scale)));
    }

    [Fact]
    public void The_published_scores_of_a_skill_have_the_population_deviation_they_say()
    {
        // Mean 500, population deviation 30.21: as marks they come out as themselves but for that hundredth.
        var scores = new decimal[] { 531, 522, 519, 510, 509, 508, 506, 465, 430 };
        var skill = Skill(Sheet("s", Aspect("a", max: 600))) with { Scale = new Scale(false, 500, SpreadKind.PopulationSd, 30.21m) };

        Assert.Equal(
            scores.Select(s => $"{s}"),
            skill.Rank([.. scores.Select((s, i) => ($"c{i}", s))]).Select(s => s.Scale));
    }

    [Theory]
    [InlineData("542 541 540 539 529", "G G G B M")]
    [InlineData("540 540 538 534 534", "G G G M M")]
    [InlineData("548 547 533", "G G B")]
    [InlineData("533 526 525 505 500", "G S S M M")]
    [InlineData("554 545 530 528 526", "G S B B M")]
    public void Medals_of_real_cases(string scores, string expected)
    {
        Contender One(string score, int at) => new(Plain.Figures(Entrant($"c{at}"))) { Scale = decimal.Parse(score) };
        var field = scores.Split(' ').Select(One).ToList();
        var medals = Medals.Of(WorldSkills(medallion: 500), field).ToDictionary(m => m.Contender, m => m.Medal[..1].ToUpperInvariant());

        Assert.Equal(expected, string.Join(' ', field.Select(c => medals[c])));
    }

    [Fact]
    public void Four_three_two_one_points_for_the_members_of_a_competition()
    {
        var skill = Plain with { Awards = [Place("gold", 1, 1), Place("silver", 2, 2), Place("bronze", 3, 3), Place("medallion", 4, 4)] };
        var scheme = new Scheme
        {
            Id = "s",
            Name = new Name(null, "S"),
            Rounding = Two,
            Skills = [skill],
            Awards = [Organisation("best", 1, score: [("gold", 4), ("silver", 3), ("bronze", 2), ("medallion", 1)])],
        };
        string[] members = ["CN", "FR", "CN", "FR", "CH"];
        var field = members.Select((member, i) => skill.Figures(Entrant($"c{i}", of: member), Mark(90 - i))).ToList();

        var table = OrganisationTable.Of(scheme, [Ranking.Of(skill, field)], field.Select(f => f.Entrant));

        Assert.Equal(["CN 6", "FR 4", "CH 0"], table.Select(row => $"{row.Organisation} {row.Points}"));
        Assert.Equal(["best"], table[0].Awards);
    }

    // A field without ties.
    private static string Given(Skill skill, int entries, params string[] awards)
    {
        var field = Enumerable.Range(0, entries).Select(i => ($"c{i:000}", i * 0.25m)).ToArray();
        var standings = skill.Rank(field);
        return string.Join(' ', awards.Select(award => standings.Count(s => s.Awards.Contains(award))));
    }
}
