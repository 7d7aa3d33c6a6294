using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings.Awards;

namespace Scoring.Rules.Standings;

/// <summary>From the figures of all contestants to places and awards: pure, n log n.</summary>
public static class Ranking
{
    /// <summary>The skill's result as of these figures; their order means nothing.</summary>
    public static SkillStandings Of(Skill skill, IReadOnlyList<ContestantFigures> figures) => Of(skill, figures, null);

    /// <summary>The same result; what each group's course, places and awards were made of is added to the list.</summary>
    internal static SkillStandings Of(Skill skill, IReadOnlyList<ContestantFigures> figures, List<GroupWorking>? workings)
    {
        var rows = ImmutableArray.CreateBuilder<Standing>(figures.Count);
        var strays = ImmutableArray.CreateBuilder<StrayMarks>();
        var entered = 0;
        foreach (var group in GroupsOf(skill, figures))
        {
            var working = workings is null ? null : new GroupWorking(group);
            workings?.Add(working!);
            entered += RankGroup(skill, group, rows, strays, working);
        }

        return new SkillStandings(skill.Id, rows.MoveToImmutable()) { Entered = entered, Strays = strays.ToImmutable() };
    }

    private static IEnumerable<List<Contender>> GroupsOf(Skill skill, IReadOnlyList<ContestantFigures> figures) => figures
        .GroupBy(f => skill.DividedByGroup ? f.Entrant.Group : "")
        .OrderBy(g => g.Key, CodePoints.Order)
        .Select(g => g.Select(f => new Contender(f)).ToList());

    private static int RankGroup(
        Skill skill,
        List<Contender> group,
        ImmutableArray<Standing>.Builder rows,
        ImmutableArray<StrayMarks>.Builder strays,
        GroupWorking? working)
    {
        foreach (var contender in group)
        {
            contender.Status = Statuses.Of(contender.Figures.Entrant.State);
        }

        var entered = group.FindAll(c => c.Figures.Entrant.State == EntrantState.Entered);
        Course.Run(skill, entered, working);
        var places = Places.Of(skill, group.Where(c => c.Status == Statuses.Placed));
        var guests = Places.Of(skill, group.Where(c => c.Status == Statuses.Guest));
        var official = entered.Count(c => c.Official && c.Status != Statuses.Withdrawn);
        var scale = ScaleScores.Set(skill.Scale, places);
        working?.Take(places, guests, official, scale);
        new AwardRounds(skill, places, official, working?.Rounds).Give();
        strays.AddRange(StraysOf(entered));

        rows.AddRange(places.Select(c => Row.Of(skill, c)));
        rows.AddRange(guests.Select(c => Row.Of(skill, c)));
        foreach (var status in Statuses.AfterPlaces)
        {
            rows.AddRange(group.Where(c => c.Status == status).OrderBy(c => c.Id, CodePoints.Order).Select(c => Row.Of(skill, c)));
        }

        return official;
    }

    private static IEnumerable<StrayMarks> StraysOf(List<Contender> entered) =>
        from contender in entered
        where contender.Official && contender.Figures.LastMarked > contender.LastStage
        from stage in contender.Figures.Stages.Skip(contender.LastStage + 1)
        where stage.Marked
        select new StrayMarks(contender.Id, stage.Id);
}
