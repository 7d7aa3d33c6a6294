using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings;

/// <summary>Who goes how far: stage after stage, who is complete, who did not finish, and who gets past the cut.</summary>
internal static class Course
{
    /// <summary>Sets status and last stage of the entered contestants of one group.</summary>
    public static void Run(Skill skill, IEnumerable<Contender> entered, GroupWorking? working)
    {
        var field = entered.ToList();
        var from = 0;
        for (var k = 0; k < skill.Stages.Length; k++)
        {
            var last = k == skill.Stages.Length - 1;
            if (!last && skill.Stages[k].Advance is null)
            {
                continue;
            }

            field = Finishers(skill, field, from, k);
            from = k + 1;
            if (!last)
            {
                field = Advancing(skill, k, field, working);
            }
        }
    }

    // Between two cuts the field is the same: a stage lacking there, or not finished, ends the course.
    private static List<Contender> Finishers(Skill skill, List<Contender> field, int from, int to)
    {
        var finishers = new List<Contender>(field.Count);
        foreach (var contender in field)
        {
            contender.LastStage = to;
            contender.Status = StatusOf(skill, contender, from, to);
            if (contender.Status is Statuses.Placed or Statuses.Guest)
            {
                finishers.Add(contender);
            }
        }

        return finishers;
    }

    private static string StatusOf(Skill skill, Contender contender, int from, int to)
    {
        if (skill.Ascending && DidNotFinish(contender, from, to))
        {
            return Statuses.Withdrawn;
        }

        for (var k = from; k <= to; k++)
        {
            if (contender.Figures.Stages[k].Total is null)
            {
                return Statuses.Incomplete;
            }
        }

        return contender.Official ? Statuses.Placed : Statuses.Guest;
    }

    // A guest's outcome counts as a mark: it takes him past every cut before it, whatever he lacks there.
    private static bool DidNotFinish(Contender contender, int from, int to)
    {
        for (var k = from; k <= (contender.Official ? to : contender.Figures.LastMarked); k++)
        {
            if (contender.Figures.Stages[k].HasOutcome)
            {
                return true;
            }
        }

        return false;
    }

    private static List<Contender> Advancing(Skill skill, int stage, List<Contender> finishers, GroupWorking? working)
    {
        var order = new Order(skill, stage);
        var ordered = finishers.FindAll(c => c.Official);
        order.ByStageTotal(ordered);
        var advance = skill.Stages[stage].Advance!;
        var wanted = advance.Count ?? Cut.Number(advance.Share ?? 1, ordered.Count, advance.ShareRounding);
        var count = Cut.Of(ordered, wanted, advance.IncludeTies, order.Tied);
        working?.Cuts.Add(new CutWorking(stage, ordered, wanted, count));
        return [.. ordered.Take(count), .. finishers.Where(c => !c.Official && c.Figures.LastMarked > stage)];
    }
}
