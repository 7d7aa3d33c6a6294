using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;
using Scoring.Rules.Standings.Awards;
using static Scoring.Rules.Tests.Make;
using static Scoring.Rules.Tests.Standings.GiveAwards;

namespace Scoring.Rules.Tests.Standings;

public sealed class OrganisationTests
{
    private static readonly Skill Prized = Plain with { Awards = [Count("gold", 1), Count("silver", 1)] };

    [Fact]
    public void Points_of_the_awards_are_added_and_everybody_on_the_official_roster_is_listed() =>
        Assert.Equal(
            "Z=4:best A=3:best B=0: ",
            Table(
                [Organisation("best", 2, score: [("gold", 4), ("silver", 3)])],
                ("a", "Z", 9, true),
                ("b", "A", 8, true),
                ("c", "B", 7, true),
                ("d", "G", 99, false),
                ("e", "", 1, true)));

    [Fact]
    public void Ties_at_the_cut_are_in_and_equals_stand_by_name() =>
        Assert.Equal(
            "A=0:best B=0:best ", Table([Organisation("best", 1, score: [("none", 1)])], ("a", "B", 9, true), ("b", "A", 8, true)));

    [Theory]
    [InlineData(2, "A=16.50: B=9.00: ")]
    [InlineData(1, "B=9.00: A=8.50: ")]
    public void Best_adds_that_many_totals(int best, string table) =>
        Assert.Equal(
            table,
            Table(
                [Organisation("best", 1, best) with { MinTotal = 50 }],
                ("a", "B", 9, true),
                ("b", "A", 8.5m, true),
                ("c", "A", 8, true),
                ("d", "A", 1, true)));

    [Theory]
    [InlineData(false, "A=9.00 ")]
    [InlineData(true, "A=14.00 ")]
    public void Best_runs_over_all_skills_or_over_each(bool perSkill, string table)
    {
        var (one, other) = (Plain, Plain with { Id = "other" });
        Entrant Of(string id, string skill) => Entrant(id, of: "A") with { Skill = skill };
        var roster = new[] { Of("a", "skill"), Of("b", "skill"), Of("c", "other") };
        SkillStandings[] skills =
        [
            Ranking.Of(one, [one.Figures(roster[0], Mark(9)), one.Figures(roster[1], Mark(8))]),
            Ranking.Of(other, [other.Figures(roster[2], Mark(5))]),
        ];
        var rows = OrganisationTable.Of(Scheme([one, other], Organisation("best", 1, best: 1, perSkill: perSkill)), skills, roster);

        Assert.Equal(table, string.Concat(rows.Select(r => $"{r.Organisation}={r.Points} ")));
    }

    [Fact]
    public void An_organisation_gets_one_award_of_a_group_and_the_points_shown_are_those_of_the_first()
    {
        OrganisationAward[] awards =
        [
            Organisation("first", 1, score: ("gold", 4)),
            Organisation("second", 1, best: 1),
            Organisation("extra", 1, best: 1) with { Group = "other" },
        ];

        Assert.Equal("B=4:first+extra A=0:second ", Table(awards, ("a", "B", 9, true), ("b", "A", 8, true)));
    }

    [Fact]
    public void MinEntries_counts_all_skills() =>
        Assert.Equal(
            "B=4: A=0: ",
            Table([Organisation("best", 1, score: ("gold", 4)) with { MinEntries = 3 }], ("a", "B", 9, true), ("b", "A", 8, true)));

    [Fact]
    public void Without_such_an_award_the_list_is_empty() => Assert.Equal("", Table([], ("a", "B", 9, true)));

    private static Scheme Scheme(Skill[] skills, params OrganisationAward[] awards) =>
        new() { Id = "scheme", Name = new(null, "-"), Rounding = Two, Skills = [.. skills], Awards = [.. awards] };

    private static string Table(
        OrganisationAward[] awards, params (string Id, string Organisation, decimal Mark, bool Official)[] contestants)
    {
        var figures = contestants.Select(c => Prized.Figures(Entrant(c.Id, c.Official, of: c.Organisation), Mark(c.Mark))).ToList();
        var rows = OrganisationTable.Of(Scheme([Prized], awards), [Ranking.Of(Prized, figures)], figures.Select(f => f.Entrant));

        return string.Concat(rows.Select(r => $"{r.Organisation}={r.Points}:{string.Join('+', r.Awards)} "));
    }
}
