namespace Scoring.Rules.Schemes.Reading;

/// <summary>Which stages make the skill total.</summary>
internal static class StandingReader
{
    /// <summary>A weight for every stage, or null: the last one stands.</summary>
    public static ImmutableSortedDictionary<string, decimal>? Weights(Node skill, ImmutableArray<Stage> stages)
    {
        if (skill.IsText("standing"))
        {
            skill.Choice("standing", 0, ("last", 0));
            return null;
        }

        return skill.Object("standing", node => node.Object("weights", weights => Of(weights, stages), required: true));
    }

    private static ImmutableSortedDictionary<string, decimal> Of(Node node, ImmutableArray<Stage> stages)
    {
        var weights = ImmutableSortedDictionary.CreateBuilder<string, decimal>(StringComparer.Ordinal);
        foreach (var stage in stages.Select(stage => stage.Id).Where(id => id.Length > 0).Distinct(StringComparer.Ordinal))
        {
            weights[stage] = node.Number(stage, Limit.NotNegative, required: true) ?? 0;
        }

        if (stages.Length == 0)
        {
            node.LeaveUnread();
        }

        return weights.ToImmutable();
    }
}
