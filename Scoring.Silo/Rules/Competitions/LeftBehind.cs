using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Competitions;

/// <summary>Who did not get past a cut, once it is certain: nobody before it lacks a mark any more. Guests are never left behind.</summary>
internal static class LeftBehind
{
    /// <summary>By contestant, the number of the last stage he takes part in.</summary>
    public static ImmutableDictionary<string, int> Of(Skill skill, IReadOnlyList<ContestantFigures> figures)
    {
        var behind = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        SkillStandings? standings = null;
        for (var (from, stage) = (0, 0); stage < skill.Stages.Length - 1; stage++)
        {
            if (skill.Stages[stage].Advance is null)
            {
                continue;
            }

            if (!figures.All(one => IsDone(one, from, stage) || behind.ContainsKey(one.Entrant.Id)))
            {
                break;
            }

            from = stage + 1;
            standings ??= Ranking.Of(skill, figures);
            foreach (var standing in standings.Standings.Where(one => one.Status == Statuses.Placed && one.LastStage == stage))
            {
                behind[standing.Contestant] = stage;
            }
        }

        return behind.ToImmutable();
    }

    private static bool IsDone(ContestantFigures one, int from, int to) =>
        one.Entrant is not { Official: true, State: EntrantState.Entered }
        || one.Stages.Skip(from).Take(to - from + 1).All(stage => stage.Complete || stage.HasOutcome);
}
