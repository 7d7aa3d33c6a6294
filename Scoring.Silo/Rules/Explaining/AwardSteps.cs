using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Explaining;

/// <summary>The awards: each one's quota, the ones a contestant got, and the next better one missed and why.</summary>
internal static class AwardSteps
{
    /// <summary>For each group of awards the one given, and the last one before it that was not.</summary>
    public static IEnumerable<Step> Of(Skill skill, GroupWorking group, Contender contender)
    {
        foreach (var rounds in group.Rounds.GroupBy(r => r.Award.Group))
        {
            var missed = default(AwardWorking);
            var given = default(AwardWorking);
            foreach (var round in rounds)
            {
                given = round.Given.Any(g => ReferenceEquals(g.Contender, contender)) ? round : null;
                if (given is not null)
                {
                    break;
                }

                missed = round;
            }

            if (given is not null)
            {
                yield return Given(group, given, contender);
            }

            if (given?.Award is WorldSkillsAward && MedalText.Better(given, contender) is { } better)
            {
                yield return better;
            }
            else if (missed is not null)
            {
                yield return Missed(skill, group, missed, contender);
            }
        }
    }

    /// <summary>An award as such: how many, from what, and to how many it went.</summary>
    public static Step Of(AwardWorking round)
    {
        var award = round.Award;
        var went = award is WorldSkillsAward ? MedalText.Counts(round) : new Said($"授予 {round.Given.Count} 人", $"given to {round.Given.Count}");
        var said = Said.Heading(award.Name, award.Id)
            + (round.Held ? QuotaText.Of(round) + new Said("，", "; ") + went : MissedText.TooFew(round));
        return Step("award", award, QuotaText.Inputs(round), QuotaText.Exact(round), QuotaText.Number(round), said);
    }

    private static Step Given(GroupWorking group, AwardWorking round, Contender contender)
    {
        var award = round.Award;
        var id = round.Given.First(g => ReferenceEquals(g.Contender, contender)).Id;
        var tied = round.Award is CountAward or ShareAward && IndexOf(round.Left, contender) >= NumberOf(round);
        var said = award is WorldSkillsAward
            ? MedalText.Given(round, contender, id)
            : Said.Heading(award.Name, award.Id)
                + Standing(group, round, contender) + Said.Comma + QuotaText.Of(round)
                + (tied ? new Said("，与最后一名同名次，一并授予", ", tied with the last one in") : "");
        return Step("award.given", award, [Place(contender), .. QuotaText.Inputs(round)], QuotaText.Exact(round), id, said);
    }

    private static Step Missed(Skill skill, GroupWorking group, AwardWorking round, Contender contender)
    {
        var said = Said.Heading(round.Award.Name, round.Award.Id) + new Said("未获，", "not given: ")
            + (MissedText.Barred(skill, round, contender)
                ?? (Standing(group, round, contender) + Said.Comma + QuotaText.Of(round) + MissedText.Ties(round, contender)));
        return Step("award.missed", round.Award, [Place(contender), .. QuotaText.Inputs(round)], QuotaText.Exact(round), null, said);
    }

    // What the award looks at: the total or scale score, else the place, and the rank among those left where better awards took some out.
    private static Said Standing(GroupWorking group, AwardWorking round, Contender contender)
    {
        if (round.Award is ThresholdAward or WorldSkillsAward)
        {
            return round.Award is ThresholdAward { OnScale: false }
                ? new Said("总分 ", "total ") + contender.Total.Text
                : new Said("标准分 ", "scale score ") + (contender.Scale?.Text() ?? "—");
        }

        var left = 1 + IndexOf(round.Left, contender);
        var place = new Said($"第 {contender.Rank.Text()} 名，共 {group.Places.Count} 人", $"place {contender.Rank.Text()} of {group.Places.Count}");
        return round.Award is PlaceAward || left == 0 || round.Left.Count == group.Places.Count
            ? place
            : place + new Said($"，其余人中第 {left}", $", number {left} of those left");
    }

    private static int NumberOf(AwardWorking round) => round.Award is CountAward count ? count.Count : round.Quota.Number;

    public static int IndexOf(IReadOnlyList<Contender> among, Contender sought)
    {
        for (var i = 0; i < among.Count; i++)
        {
            if (ReferenceEquals(among[i], sought))
            {
                return i;
            }
        }

        return -1;
    }

    private static StepInput Place(Contender contender) => new() { Of = "place", Value = contender.Rank.Text() };

    private static Step Step(string rule, Award award, ImmutableArray<StepInput> inputs, string? exact, string? value, Said said) => new()
    {
        Rule = rule,
        Of = award.Id,
        Name = award.Name,
        Inputs = inputs,
        Exact = exact,
        Value = value,
        Zh = said.Zh,
        En = said.En,
    };
}
