namespace Scoring.Rules.Schemes.Reading;

/// <summary>Awards of a skill (scheme.md, section 5).</summary>
internal sealed class SkillAwardReader(bool ascending, bool hasScale)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public Award Read(Node node)
    {
        var award = AwardCommon.Complete(node, _ids, OfKind(node));
        if (ascending && node.Has("minTotal"))
        {
            node.Fault("minTotal", "低分在前（asc）时没有最低总分：请删去。", "Where the lowest wins (asc) there is no least total: remove it.");
        }

        return award;
    }

    private Award OfKind(Node node)
    {
        var read = node.Choice<Func<Node, Award>>(
            "kind",
            Unknown,
            required: true,
            ("place", Place),
            ("count", Count),
            ("share", Share),
            ("threshold", Threshold),
            ("worldskills", WorldSkills),
            ("organisation", Organisation));
        return read(node);
    }

    private static PlaceAward Place(Node node)
    {
        AwardCommon.OneOf(node, "to", "toShare");
        var from = node.Whole("from", 1, required: true) ?? 1;
        var to = node.Whole("to", 1);
        if (to < from)
        {
            node.Fault("to", $"不能在第 {from} 名之前：请写 {from} 或更大的数。", $"It comes before place {from}: write {from} or more.");
        }

        return new PlaceAward { From = from, To = to, ToShare = node.Object("toShare", AwardCommon.Share) };
    }

    private static CountAward Count(Node node) =>
        new() { Count = node.Whole("count", 1, required: true) ?? 1, IncludeTies = StageReader.Ties(node) };

    private static ShareAward Share(Node node) =>
        new() { Share = AwardCommon.Share(node), Cumulative = node.Flag("cumulative"), IncludeTies = StageReader.Ties(node) };

    private ThresholdAward Threshold(Node node)
    {
        var award = new ThresholdAward
        {
            Min = node.Number("min", Limit.Any, required: true) ?? 0,
            OnScale = node.Choice("on", false, ("total", false), ("scale", true)),
        };
        RefuseAscending(node, "threshold");
        if (award.OnScale)
        {
            NeedScale(node, "on");
        }

        return award;
    }

    private WorldSkillsAward WorldSkills(Node node)
    {
        RefuseAscending(node, "worldskills");
        NeedScale(node, "kind");
        return new WorldSkillsAward
        {
            Band = node.Number("band", Limit.NotNegative) ?? 2,
            Medallion = node.Number("medallion", Limit.Any) ?? 700,
        };
    }

    private static CountAward Organisation(Node node)
    {
        node.Fault("kind", "单位奖只能写在方案最外层的 awards 里：请移过去。", "organisation stands only in the scheme's own awards: move it there.");
        return Unknown(node);
    }

    /// <summary>A placeholder; the fault that goes with it keeps it out of any scheme.</summary>
    private static CountAward Unknown(Node node)
    {
        node.LeaveUnread();
        return new CountAward { Count = 1, IncludeTies = true };
    }

    private void RefuseAscending(Node node, string kind)
    {
        if (ascending)
        {
            node.Fault("kind", $"低分在前（asc）时不能用 {kind}：请换一种。", $"Where the lowest wins (asc) {kind} can't be used: choose another kind.");
        }
    }

    private void NeedScale(Node node, string property)
    {
        if (!hasScale && !ascending)
        {
            node.Fault(property, "它依据标准分，而赛项没有 scale：请加上。", "It goes by the scale score, but the skill has no scale: add one.");
        }
    }
}
