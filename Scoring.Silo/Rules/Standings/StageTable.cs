using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings;

/// <summary>One contestant in one stage: the stage's total and the place in it; null where there is none.</summary>
internal sealed record StageStanding(string Stage, string Contestant, string? Total, string? Rank);

/// <summary>
/// Everybody who takes part in a stage, stage by stage, in its order. Before the last stage that is the order of a cut (scheme.md, section 4):
/// total, then the tie-breaks of that stage. In the last stage it is the skill's own.
/// </summary>
internal static class StageTable
{
    public static ImmutableArray<StageStanding> Of(Skill skill, SkillStandings standings, IReadOnlyList<GroupWorking> groups)
    {
        var contenders = groups.SelectMany(group => group.Contenders).ToDictionary(one => one.Id, StringComparer.Ordinal);
        var last = skill.Stages.Length - 1;
        return
        [
            .. Enumerable.Range(0, last).SelectMany(stage => groups.SelectMany(group => Before(skill, stage, group))),
            .. from standing in standings.Standings
               let contender = contenders[standing.Contestant]
               where TakesPart(contender, last)
               select Line(skill, contender, last, contender.LastStage == last ? standing.Rank : null),
        ];
    }

    private static IEnumerable<StageStanding> Before(Skill skill, int stage, GroupWorking group)
    {
        var field = group.Contenders.Where(one => TakesPart(one, stage)).ToList();
        var official = field.FindAll(one => one.Official && Finished(skill, one, stage, from: 0));
        var guests = field.FindAll(one => !one.Official && Finished(skill, one, stage, from: stage));
        Rank(skill, stage, official);
        Rank(skill, stage, guests);
        var ranked = official.Concat(guests).ToHashSet();
        var others = field.Where(one => !ranked.Contains(one))
            .OrderBy(one => Statuses.AfterPlaces.IndexOf(one.Status)).ThenBy(one => one.Id, CodePoints.Order);
        return official.Concat(guests).Select(one => Line(skill, one, stage, one.Rank.Text()))
            .Concat(others.Select(one => Line(skill, one, stage, null)));
    }

    private static bool TakesPart(Contender contender, int stage) => contender.LastStage >= stage || contender.Figures.Stages[stage].Marked;

    // A guest may enter later than the field, and then lacks nothing of the stages before.
    private static bool Finished(Skill skill, Contender contender, int stage, int from) =>
        contender.Figures.Entrant.State == EntrantState.Entered
        && contender.LastStage >= stage
        && contender.Figures.Stages[from..(stage + 1)].All(one => one.Total is not null && !(skill.Ascending && one.HasOutcome));

    private static void Rank(Skill skill, int stage, List<Contender> finishers)
    {
        var order = new Order(skill, stage);
        order.ByStageTotal(finishers);
        for (var i = 0; i < finishers.Count; i++)
        {
            finishers[i].TieGroup = i > 0 && order.Tied(finishers[i - 1], finishers[i]) ? finishers[i - 1].TieGroup : i + 1;
        }

        Ranks.Set(skill.Ranks, finishers);
    }

    // What is zero because it is missing counts only for whom the total is reckoned.
    private static StageStanding Line(Skill skill, Contender contender, int stage, string? rank)
    {
        var figure = contender.Figures.Stages[stage];
        return new StageStanding(skill.Stages[stage].Id, contender.Id, rank is not null || figure.Complete ? figure.Total?.Text : null, rank);
    }
}
