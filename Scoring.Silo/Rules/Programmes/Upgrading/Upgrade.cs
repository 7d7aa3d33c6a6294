using Scoring.Rules.Programmes.Results;

namespace Scoring.Rules.Programmes.Upgrading;

/// <summary>What a result does to a contestant's skill level.</summary>
/// <param name="Result">The published result.</param>
/// <param name="From">The level held, or null for none (or an unknown text).</param>
/// <param name="To">The level reached, or null where nothing rises.</param>
/// <param name="Subsidy">Paid; 0 where nothing rises.</param>
/// <param name="Unknown">The roster's text is no level of the ladder: it must be corrected first.</param>
internal sealed record Upgrade(CountedResult Result, SkillLevel? From, SkillLevel? To, decimal Subsidy, bool Unknown)
{
    /// <summary>Everybody whom some rule means, by competition, skill and contestant.</summary>
    public static ImmutableArray<Upgrade> Of(UpgradeRules rules, ImmutableArray<CountedResult> results) =>
    [
        .. from result in results
           let rule = rules.Rules.FirstOrDefault(rule => rule.When.Means(result))
           where rule is not null
           select Of(rules, rule, result),
    ];

    private static Upgrade Of(UpgradeRules rules, UpgradeRule rule, CountedResult result)
    {
        var held = IndexOf(rules, level => IsNamed(level, result.Line.Level));
        if (held < 0 && result.Line.Level.Length > 0)
        {
            return new Upgrade(result, null, null, 0, Unknown: true);
        }

        var to = IndexOf(rules, level => level.Id == rule.To);
        var reached = held < to ? to : rule.Raise ? held + 1 : -1;
        var level = reached >= 0 && reached < rules.Levels.Length ? rules.Levels[reached] : null;
        return new Upgrade(
            result, held < 0 ? null : rules.Levels[held], level, level is null ? 0 : rule.Subsidy ?? level.Subsidy, Unknown: false);
    }

    private static int IndexOf(UpgradeRules rules, Predicate<SkillLevel> fits) => rules.Levels.ToList().FindIndex(fits);

    private static bool IsNamed(SkillLevel level, string text) =>
        text.Length > 0 && (text == level.Id || text == level.Name.Zh || text == level.Name.En || level.Also.Contains(text));
}
