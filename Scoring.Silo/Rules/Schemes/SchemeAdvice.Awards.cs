using Scoring.Rules.Figures;

namespace Scoring.Rules.Schemes;

public static partial class SchemeAdvice
{
    private static void Awards(string path, Skill skill, List<Advice> all)
    {
        if (skill.Awards.IsEmpty)
        {
            all.Add(new($"{path}.awards", "no-awards", "没有设奖项：如有奖项，请添加。", "There are no awards: add them if there are any."));
        }

        var groups = skill.Awards.OfType<ShareAward>().GroupBy(award => award.Group);
        foreach (var group in groups.Where(group => group.Sum(award => award.Share.Value) > 1))
        {
            all.Add(new(
                $"{path}.awards", "shares-above-one",
                $"“{group.Key}”组各奖项的份额合计 {group.Sum(award => award.Share.Value)}，超过全部选手：请核对。",
                $"The shares of group {group.Key} sum to {group.Sum(award => award.Share.Value)}, more than everybody: check them."));
        }

        var most = HighestTotal(skill);
        for (var i = 0; i < skill.Awards.Length; i++)
        {
            Award($"{path}.awards[{i}]", skill, skill.Awards[i], most, all);
            if (skill.Awards[i] is PlaceAward place && skill.Awards.Take(i).OfType<PlaceAward>().Any(earlier => Overlap(earlier, place)))
            {
                all.Add(new(
                    $"{path}.awards[{i}].from", "places-overlap",
                    "名次与前面的奖项重叠，重叠的名次只得前面的奖：请核对。",
                    "Its places overlap an earlier award's, which takes them: check the ranges."));
            }
        }
    }

    private static void Award(string path, Skill skill, Award award, Fraction? most, List<Advice> all)
    {
        if (most is { } total && (award.MinTotal is { } least && least > total))
        {
            all.Add(new(
                $"{path}.minTotal", "minimum-too-high",
                $"最低总分高于满分 {TextOf(total)}，谁也得不到：请改正。",
                $"The least total is above the maximum {TextOf(total)}: nobody can get it."));
        }

        if (most is { } top && award is ThresholdAward { OnScale: false } threshold && threshold.Min > top)
        {
            all.Add(new(
                $"{path}.min", "threshold-too-high",
                $"分数线高于满分 {TextOf(top)}，谁也得不到：请改正。",
                $"The threshold is above the maximum {TextOf(top)}: nobody can get it."));
        }

        if (award.PassParts && skill.Stages.SelectMany(stage => stage.Parts).All(part => part.PassMark is null))
        {
            all.Add(new(
                $"{path}.passParts", "no-pass-mark",
                "要求各部分及格，但没有部分写了及格分 passMark：请补上。",
                "Every part must be passed, but no part has a passMark: add one."));
        }
    }

    private static bool Overlap(PlaceAward earlier, PlaceAward later) =>
        earlier.Group == later.Group && (earlier.To is null || later.From <= earlier.To) && (later.To is null || earlier.From <= later.To)
        && earlier.ToShare is null;

    /// <summary>Null where the lowest wins: there no total is too high.</summary>
    private static Fraction? HighestTotal(Skill skill)
    {
        if (skill.Ascending)
        {
            return null;
        }

        return skill.StandingWeights is { } weights
            ? skill.Stages.Aggregate(Fraction.Zero, (sum, stage) => sum + (PossibleOf(stage) * (Fraction)weights[stage.Id]))
            : PossibleOf(skill.Stages[^1]);
    }
}
