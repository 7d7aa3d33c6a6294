using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings;

/// <summary>From who went how far to places: those who got further are ahead, within a stage the total and the tie-breaks order.</summary>
internal static class Places
{
    /// <summary>The contenders in place order, with total, rank and decidedBy set.</summary>
    public static List<Contender> Of(Skill skill, IEnumerable<Contender> finishers)
    {
        var places = new List<Contender>();
        var groups = 0;
        foreach (var leg in finishers.GroupBy(c => c.LastStage).OrderByDescending(l => l.Key))
        {
            var order = new Order(skill, leg.Key);
            var ordered = leg.ToList();
            ordered.ForEach(c => c.Total = Figure.Rounded(Exact(skill, c), skill.Rounding));
            order.ByTotal(ordered);
            for (var i = 0; i < ordered.Count; i++)
            {
                groups += i > 0 && ordered[i - 1].TiedWithNext ? 0 : 1;
                ordered[i].TieGroup = groups;
            }

            DecidedBy.Set(order, ordered);
            places.AddRange(ordered);
        }

        Ranks.Set(skill.Ranks, places);
        return places;
    }

    /// <summary>The skill total before its rounding.</summary>
    public static Fraction Exact(Skill skill, Contender contender)
    {
        if (WeightsOf(skill, contender) is not { } weights)
        {
            return TotalOf(contender, contender.LastStage);
        }

        var sum = Fraction.Zero;
        for (var k = 0; k < skill.Stages.Length; k++)
        {
            sum += TotalOf(contender, k) * weights.GetValueOrDefault(skill.Stages[k].Id);
        }

        return sum;
    }

    /// <summary>The weights of the stages; null where the last stage's total stands.</summary>
    public static ImmutableSortedDictionary<string, decimal>? WeightsOf(Skill skill, Contender contender) =>
        contender.LastStage < skill.Stages.Length - 1 ? null : skill.StandingWeights;

    /// <summary>A stage's total; a guest may enter later than the field: a stage he was not in adds nothing.</summary>
    public static Fraction TotalOf(Contender contender, int stage) => contender.Figures.Stages[stage].Total?.Value ?? Fraction.Zero;
}
