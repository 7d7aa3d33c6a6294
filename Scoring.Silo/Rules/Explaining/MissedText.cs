using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;
using Scoring.Rules.Standings.Awards;

namespace Scoring.Rules.Explaining;

/// <summary>Why somebody did not get an award.</summary>
internal static class MissedText
{
    /// <summary>What keeps him out whatever the quota; null where only the quota does.</summary>
    public static Said? Barred(Skill skill, AwardWorking round, Contender contender)
    {
        if (!round.Held)
        {
            return TooFew(round);
        }

        if (round.Award.MinTotal is { } least && contender.Total.Value < least)
        {
            return new Said("总分 ", "total ") + $"{contender.Total.Text} < {((Fraction)least).ExactText()}";
        }

        return round.Award.PassParts && PassMarks.Unreached(skill, contender) is { } unreached
            ? Said.Named(unreached.Part.Name, unreached.Part.Id) + " "
                + (unreached.Mark is { } mark && mark.Value < unreached.Part.PassMark!.Value
                    ? $"{mark.Text} < {((Fraction)unreached.Part.PassMark.Value).ExactText()}"
                    : new Said("没有评分", "not marked"))
                + new Said("，未过合格线", ", below its pass mark")
            : (Said?)null;
    }

    public static Said TooFew(AwardWorking round) =>
        new($"至少 {round.Award.MinEntries} 人参赛才设，实际 {round.Entered} 人", $"needs {round.Award.MinEntries} entered, there are {round.Entered}");

    /// <summary>Within the number, and still out: tied across the cut.</summary>
    public static Said Ties(AwardWorking round, Contender contender)
    {
        var (number, include) = round.Award switch
        {
            CountAward count => (count.Count, count.IncludeTies),
            ShareAward share => (round.Quota.Number, share.IncludeTies),
            _ => (0, true),
        };
        return !include && AwardSteps.IndexOf(round.Left, contender) is >= 0 and var at && at < number
            ? new Said("，与线外者同名次，都不授予", ", tied across the cut: none of them")
            : "";
    }
}
