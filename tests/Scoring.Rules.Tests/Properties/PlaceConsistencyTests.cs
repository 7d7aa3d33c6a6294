using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;
using Scoring.Rules.Tests.Generated;

namespace Scoring.Rules.Tests.Properties;

/// <summary>Whatever the scheme: places follow from totals, tie-breaks and cuts, checked pair by pair in the plainest way.</summary>
public sealed class PlaceConsistencyTests
{
    [Fact]
    public void Every_place_list_is_consistent_with_its_totals_and_tie_breaks() => Check((skill, group) =>
    {
        foreach (var list in new[] { group.Places, group.Guests })
        {
            for (var i = 0; i < list.Count; i++)
            {
                Assert.Equal(RankOf(skill, list, i), list[i].Rank);
                Assert.Equal(DecidedBy(skill, list, list[i]), list[i].DecidedBy);
                Assert.All(list.Skip(i + 1), later => Assert.True(Plain.Ahead(skill, list[i], later) >= 0));
            }
        }
    });

    [Fact]
    public void Nobody_left_behind_is_better_than_somebody_who_went_on_and_a_cut_is_no_wider_than_its_ties() => Check((skill, group) =>
    {
        foreach (var cut in group.Cuts)
        {
            var (on, behind) = (cut.Ordered.Take(cut.Count).ToList(), cut.Ordered.Skip(cut.Count).ToList());
            Assert.All(on, c => Assert.True(c.LastStage > cut.Stage));
            Assert.All(behind, c => Assert.Equal(cut.Stage, c.LastStage));
            Assert.All(on, a => Assert.All(behind, b => Assert.True(Plain.AheadAt(skill, cut.Stage, a, b) > 0)));
            if (on.Count > cut.Wanted)
            {
                Assert.True(skill.Stages[cut.Stage].Advance!.IncludeTies);
                Assert.All(on.Skip(cut.Wanted), c => Assert.Equal(0, Plain.AheadAt(skill, cut.Stage, on[cut.Wanted - 1], c)));
            }
            else if (on.Count < Math.Min(cut.Wanted, cut.Ordered.Count))
            {
                Assert.False(skill.Stages[cut.Stage].Advance!.IncludeTies);
                Assert.Equal(0, Plain.AheadAt(skill, cut.Stage, behind[0], cut.Ordered[cut.Wanted]));
            }
        }
    });

    [Fact]
    public void Everybody_stands_once_and_only_the_placed_and_guests_have_a_place() => Dice.Check(300, dice =>
    {
        var skill = dice.One<Skill>([.. AnyScheme.Of(dice).Skills]);
        var field = AnyMarks.Field(skill, dice, dice.Whole(0, 14));

        var standings = Ranking.Of(skill, [.. field.Select(one => one.Reckoned(skill))]).Standings;

        Assert.Equal(field.Select(one => one.Entrant.Id), standings.Select(s => s.Contestant).Order());
        Assert.All(standings, s => Assert.Equal(s.Status is "placed" or "guest", s.Rank is not null && s.Total is not null));
        Assert.All(standings.Where(s => s.Status != "placed"), s => Assert.True(s.Awards.IsEmpty && s.Scale is null));
    });

    private static void Check(Action<Skill, GroupWorking> holds) => Dice.Check(300, dice =>
    {
        var skill = dice.One<Skill>([.. AnyScheme.Of(dice).Skills]);
        var field = AnyMarks.Field(skill, dice, dice.Whole(0, 14));
        var workings = new List<GroupWorking>();
        Ranking.Of(skill, [.. field.Select(one => one.Reckoned(skill))], workings);
        workings.ForEach(group => holds(skill, group));
    });

    private static Fraction RankOf(Skill skill, IReadOnlyList<Contender> list, int at)
    {
        var (ahead, tied) = (0, 0);
        var better = new List<Contender>();
        for (var i = 0; i < list.Count; i++)
        {
            var order = Plain.Ahead(skill, list[i], list[at]);
            (ahead, tied) = (ahead + (order > 0 ? 1 : 0), tied + (order == 0 ? 1 : 0));
            if (order > 0 && !better.Exists(b => Plain.Ahead(skill, b, list[i]) == 0))
            {
                better.Add(list[i]);
            }
        }

        return skill.Ranks switch
        {
            RankMethod.Standard => ahead + 1,
            RankMethod.Dense => better.Count + 1,
            RankMethod.Modified => ahead + tied,
            RankMethod.Fractional => ahead + ((Fraction)(tied + 1) / 2),
            _ => at + 1,
        };
    }

    private static string? DecidedBy(Skill skill, IReadOnlyList<Contender> list, Contender one) => skill.TieBreaks
        .LastOrDefault(rule => list.Any(other => other.LastStage == one.LastStage
            && other.Total.Value == one.Total.Value
            && Plain.Decisive(skill, one.LastStage, one, other) == rule))?.By;
}
