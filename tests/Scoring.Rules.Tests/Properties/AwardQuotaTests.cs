using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;
using Scoring.Rules.Tests.Generated;

namespace Scoring.Rules.Tests.Properties;

/// <summary>Whatever the scheme: awards never exceed their quota but for included ties, and each goes to whom its words name.</summary>
public sealed class AwardQuotaTests
{
    [Fact]
    public void Awards_never_exceed_their_quota_but_for_included_ties() => Check((_, group, round) =>
    {
        if (round.Award is not (CountAward or ShareAward))
        {
            return;
        }

        var (wanted, include) = round.Award is CountAward count
            ? (count.Count, count.IncludeTies)
            : (Quota(group, round), ((ShareAward)round.Award).IncludeTies);
        var given = round.Given.ConvertAll(g => g.Contender);
        Assert.Equal(round.Left.Take(given.Count), given);
        if (given.Count > wanted)
        {
            Assert.True(include && wanted > 0);
            Assert.All(given.Skip(wanted), c => Assert.Equal(given[wanted - 1].TieGroup, c.TieGroup));
        }
        else if (given.Count < Math.Min(wanted, round.Left.Count) && round.Held)
        {
            Assert.False(include);
            Assert.Equal(round.Left[given.Count].TieGroup, round.Left[wanted].TieGroup);
        }
    });

    [Fact]
    public void Whoever_a_place_or_a_threshold_names_gets_it_and_nobody_else() => Check((skill, group, round) =>
    {
        Func<Contender, bool>? named = round.Award switch
        {
            PlaceAward place => c => c.Rank >= place.From && c.Rank <= (place.To ?? ToPlace(place.ToShare!, group)),
            ThresholdAward { OnScale: true } scale => c => c.Scale!.Value >= scale.Min,
            ThresholdAward total => c => c.Total.Value >= total.Min,
            _ => null,
        };
        if (named is not null)
        {
            Assert.Equal(round.Held ? round.Left.Where(named) : [], round.Given.Select(g => g.Contender));
        }
    });

    [Fact]
    public void A_medal_is_within_its_band_and_none_is_passed_over() => Check((_, _, round) =>
    {
        if (round.Award is not WorldSkillsAward award || !round.Held)
        {
            return;
        }

        foreach (var medal in round.Given.Where(g => g.Id != "medallion").GroupBy(g => g.Id))
        {
            Assert.True(medal.Max(g => g.Contender.Scale!.Value) - medal.Min(g => g.Contender.Scale!.Value) <= award.Band);
        }

        var without = round.Left.Except(round.Given.Select(g => g.Contender)).ToList();
        Assert.All(without, c => Assert.True(c.Scale!.Value < award.Medallion));
        Assert.All(without, c => Assert.All(round.Given.Where(g => g.Id != "medallion"), g => Assert.True(g.Contender.Scale > c.Scale)));
        Assert.DoesNotContain(award.Id, round.Given.Select(g => g.Id));
    });

    [Fact]
    public void One_award_per_contestant_and_group_and_only_to_who_may_have_it() => Check((skill, group, round) =>
    {
        Assert.Equal(round.Given.Count, round.Given.Select(g => g.Contender).Distinct().Count());
        var earlier = group.Rounds.TakeWhile(r => r != round).Where(r => r.Award.Group == round.Award.Group).SelectMany(r => r.Given);
        Assert.Empty(round.Given.Select(g => g.Contender).Intersect(earlier.Select(g => g.Contender)));
        Assert.All(round.Given, g => Assert.Contains(g.Contender, group.Places));
        Assert.All(round.Given, g => Assert.True(!(g.Contender.Total.Value < (round.Award.MinTotal ?? g.Contender.Total.Value))));
        Assert.True(round.Given.Count == 0 || group.Entered >= (round.Award.MinEntries ?? 0));
    });

    private static void Check(Action<Skill, GroupWorking, AwardWorking> holds) => Dice.Check(300, dice =>
    {
        var skill = dice.One<Skill>([.. AnyScheme.Of(dice).Skills]);
        var field = AnyMarks.Field(skill, dice, dice.Whole(0, 14));
        var workings = new List<GroupWorking>();
        Ranking.Of(skill, [.. field.Select(one => one.Reckoned(skill))], workings);
        workings.ForEach(group => group.Rounds.ForEach(round => holds(skill, group, round)));
    });

    // Shares before it count whether they were given or not; a cumulative one takes what their rounds gave off its own round.
    private static int Quota(GroupWorking group, AwardWorking round)
    {
        var (running, given, number) = (Fraction.Zero, 0, 0);
        foreach (var award in group.Rounds.Select(r => r.Award).OfType<ShareAward>())
        {
            running += award.Share.Value;
            number = award.Cumulative
                ? Math.Max(0, Rounded(running, award.Share, group) - given)
                : Rounded(award.Share.Value, award.Share, group);
            given += number;
            if (award == round.Award)
            {
                break;
            }
        }

        return number;
    }

    private static int ToPlace(Share share, GroupWorking group) => Rounded(share.Value, share, group);

    private static int Rounded(Fraction value, Share share, GroupWorking group) =>
        (int)(value * (share.OfEntered ? group.Entered : group.Places.Count)).ToWhole(share.Rounding);
}
