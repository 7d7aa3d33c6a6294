using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Standings;

public sealed class GroupTests
{
    private static readonly Skill Divided = Plain with { DividedByGroup = true };

    [Fact]
    public void Each_group_has_places_of_its_own_and_stands_with_its_guests_and_unplaced_before_the_next()
    {
        var standings = Divided.Rank(
            C("a", "\U00020BB7", 9),
            C("b", "\uFF21", 1),
            C("c", "", 2),
            C("d", "\uFF21", 5),
            Divided.Figures(Entrant("e", official: false, group: "\uFF21"), Mark(9)),
            Divided.Figures(Entrant("f", group: "\uFF21")));

        Assert.Equal("c1 d1 b2 e1 f(incomplete) a1", standings.Ranks());
        Assert.Equal(["", "\uFF21", "\uFF21", "\uFF21", "\uFF21", "\U00020BB7"], standings.Select(s => s.Group));
    }

    [Fact]
    public void Quotas_scale_and_least_entries_are_the_groups_own()
    {
        var skill = Divided with
        {
            Scale = new Scale(false, 500, SpreadKind.PopulationSd, 30),
            Awards = [GiveAwards.Count("prize", 1) with { MinEntries = 2 }],
        };
        var standings = skill.Rank(C("a", "x", 9), C("b", "x", 7), C("c", "y", 5));

        Assert.Equal("a:prize b: c:", standings.Awards());
        Assert.Equal(["530", "470", "500"], standings.Select(s => s.Scale));
    }

    [Fact]
    public void The_cuts_of_advance_are_per_group()
    {
        var prelim = Stage("prelim", Part("p", Sheet("s"))) with { Advance = new(1, null, RoundingMode.HalfUp, true) };
        var skill = Skill(prelim, Stage("final", Part("p", Sheet("s")))) with { DividedByGroup = true };
        ContestantFigures In(string id, string group, decimal mark, params SheetMarks[] final) =>
            skill.Figures(Entrant(id, group: group), [Mark(mark, stage: "prelim"), .. final]);
        var result = Ranking.Of(skill, [In("a", "x", 9, Mark(1)), In("b", "x", 8), In("c", "y", 2, Mark(1)), In("d", "y", 1)]);

        Assert.Equal("a1 b2 c1 d2", result.Standings.Ranks());
        Assert.Empty(result.Strays);
    }

    [Fact]
    public void Without_divideBy_the_group_changes_nothing() =>
        Assert.Equal("a1 c2", Plain.Rank(C("a", "x", 9), C("c", "", 5)).Ranks());

    private static ContestantFigures C(string id, string group, decimal mark) => Divided.Figures(Entrant(id, group: group), Mark(mark));
}
