namespace Scoring.Rules.Schemes.Reading;

/// <summary>Awards of the scheme itself: to organisations only.</summary>
internal sealed class OrganisationAwardReader(ImmutableArray<Skill> skills)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public Award Read(Node node) => AwardCommon.Complete(node, _ids, OfKind(node));

    private OrganisationAward OfKind(Node node)
    {
        if (!node.Choice("kind", false, required: true, ("organisation", true)))
        {
            node.LeaveUnread();
            return new OrganisationAward { Score = null, Best = 1, PerSkill = false, Count = 1 };
        }

        AwardCommon.OneOf(node, "score", "best");
        var award = new OrganisationAward
        {
            Score = node.Object("score", Score),
            Best = node.Whole("best", 1),
            PerSkill = node.Choice("per", false, ("skill", true)),
            Count = node.Whole("count", 1, required: true) ?? 1,
        };
        if (award.PerSkill && !node.Has("best"))
        {
            node.Fault("per", "per 只跟 best 一起用：请删去，或改用 best。", "per stands only beside best: remove it, or use best.");
        }

        if (node.Has("best") && skills.Any(skill => skill.Ascending))
        {
            node.Fault("best", "有赛项低分在前（asc），总分不能相加：请改用 score。", "The lowest wins (asc) in a skill, so totals can't be added: use score.");
        }

        return award;
    }

    private ImmutableSortedDictionary<string, decimal> Score(Node node)
    {
        var score = ImmutableSortedDictionary.CreateBuilder<string, decimal>(StringComparer.Ordinal);
        foreach (var award in node.Names.ToArray())
        {
            score[award] = node.Number(award, Limit.Any) ?? 0;
        }

        if (score.Count == 0)
        {
            node.Faults.Add(node.Path, "请写每个奖项值几分。 Write the points of each award.");
        }

        return score.ToImmutable();
    }
}
