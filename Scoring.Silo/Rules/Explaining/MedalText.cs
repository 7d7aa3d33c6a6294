using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Explaining;

/// <summary>Gold, silver, bronze and medallion in words: a group is everybody within the band of its first.</summary>
internal static class MedalText
{
    private static readonly ImmutableArray<string> Medals = ["gold", "silver", "bronze", "medallion"];

    public static Said Given(AwardWorking round, Contender contender, string medal)
    {
        var award = (WorldSkillsAward)round.Award;
        var (score, first) = (contender.Scale!.Value, FirstOf(round, medal));
        return Named(medal) + Said.Colon + (medal == "medallion"
            ? new Said($"标准分 {score.Text()} ≥ ", $"scale score {score.Text()} ≥ ") + ((Fraction)award.Medallion).ExactText()
            : new Said($"标准分 {score.Text()}，与同组最高 {first.Text()} 相差 ", $"scale score {score.Text()}, below the first of its group, {first.Text()}, by ")
                + $"{(first - score).ExactText()} ≤ {((Fraction)award.Band).ExactText()}");
    }

    /// <summary>The next better medal that was given, and what he lacked for it.</summary>
    public static Step? Better(AwardWorking round, Contender contender)
    {
        var own = Medals.IndexOf(round.Given.First(g => ReferenceEquals(g.Contender, contender)).Id);
        var better = Medals.Take(own).LastOrDefault(m => round.Given.Exists(g => g.Id == m));
        if (better is null)
        {
            return null;
        }

        var (first, score) = (FirstOf(round, better), contender.Scale!.Value);
        var said = Named(better) + Said.Colon + new Said("未获，与该组最高 ", "not given: below the first of that group, ") + first.Text()
            + new Said(" 相差 ", ", by ") + $"{(first - score).ExactText()} > {((Fraction)((WorldSkillsAward)round.Award).Band).ExactText()}";
        return new Step { Rule = "award.missed", Of = better, Inputs = QuotaText.Inputs(round), Zh = said.Zh, En = said.En };
    }

    public static Said Counts(AwardWorking round) => Medals.Aggregate((Said)"", (said, medal) =>
        said + (said.En.Length == 0 ? "" : Said.Comma) + Named(medal) + $" {round.Given.Count(g => g.Id == medal)}");

    private static Fraction FirstOf(AwardWorking round, string medal) =>
        round.Given.Where(g => g.Id == medal).Select(g => g.Contender.Scale!.Value).Max();

    private static Said Named(string medal) => medal switch
    {
        "gold" => new("金牌", "gold"),
        "silver" => new("银牌", "silver"),
        "bronze" => new("铜牌", "bronze"),
        _ => new("优胜奖章", "medallion"),
    };
}
