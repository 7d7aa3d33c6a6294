using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Explaining;

/// <summary>How many an award is for, and the arithmetic behind it.</summary>
internal static class QuotaText
{
    public static Said Of(AwardWorking round) => round.Award switch
    {
        PlaceAward { ToShare: { } share } place => new Said($"名次 {place.From} 至 {round.To}（", $"places {place.From} to {round.To} (")
            + Share(share.Value, share, round.ToBase) + ShareText.Result((Fraction)share.Value * round.ToBase, round.To, share.Rounding)
            + new Said("）", ")"),
        PlaceAward place when place.From == round.To => new($"名次 {place.From}", $"place {place.From}"),
        PlaceAward place => new($"名次 {place.From} 至 {round.To}", $"places {place.From} to {round.To}"),
        CountAward count => new($"取 {count.Count} 名", $"the next {count.Count}"),
        ShareAward share => Of(round, share),
        ThresholdAward threshold => (threshold.OnScale ? new Said("标准分", "scale score") : new Said("总分", "total")) + $" ≥ {((Fraction)threshold.Min).ExactText()}",
        WorldSkillsAward medals => new($"同组差不超过 {((Fraction)medals.Band).ExactText()}", $"groups within {((Fraction)medals.Band).ExactText()}"),
        _ => "",
    };

    public static ImmutableArray<StepInput> Inputs(AwardWorking round) => round.Award switch
    {
        ShareAward share =>
        [
            Input("share", round.Quota.Share), Input("base", round.Quota.Base), .. share.Cumulative ? [Input("before", round.Quota.Before)] : (StepInput[])[],
        ],
        PlaceAward { ToShare: { } share } place => [Input("from", place.From), Input("share", share.Value), Input("base", round.ToBase), Input("to", round.To)],
        PlaceAward place => [Input("from", place.From), Input("to", round.To)],
        CountAward count => [Input("count", count.Count)],
        ThresholdAward threshold => [Input(threshold.OnScale ? "minScale" : "minTotal", threshold.Min)],
        WorldSkillsAward medals => [Input("band", medals.Band), Input("medallion", medals.Medallion)],
        _ => [],
    };

    public static string? Exact(AwardWorking round) => round.Award switch
    {
        ShareAward => (round.Quota.Share * round.Quota.Base).ExactText(),
        PlaceAward { ToShare: { } share } => ((Fraction)share.Value * round.ToBase).ExactText(),
        _ => null,
    };

    public static string? Number(AwardWorking round) => round.Award switch
    {
        ShareAward => $"{round.Quota.Number}",
        CountAward count => $"{count.Count}",
        PlaceAward => $"{round.To}",
        _ => null,
    };

    public static StepInput Input(string of, Fraction value) => new() { Of = of, Value = value.ExactText() };

    private static Said Of(AwardWorking round, ShareAward award)
    {
        var (quota, all) = (round.Quota, round.Quota.Number + round.Quota.Before);
        var exact = quota.Share * quota.Base;
        var rounded = quota.Number == 0 && quota.Before > 0 ? exact.ToWhole(award.Share.Rounding) : all;
        var worked = Share(quota.Share, award.Share, quota.Base) + ShareText.Result(exact, Fraction.Whole(rounded), award.Share.Rounding);
        return !award.Cumulative ? worked
            : new Said("累计 ", "running sum ") + worked + new Said($"，减前面的 {quota.Before} = {quota.Number}", $", less {quota.Before} before = {quota.Number}");
    }

    private static Said Share(Fraction share, Share rule, int of) =>
        new Said($"{(rule.OfEntered ? "参赛" : "有名次")} {of} 人的 ", "") + Terms.Percent(share) + new Said("", $" of {of}{(rule.OfEntered ? " entered" : "")}");
}
