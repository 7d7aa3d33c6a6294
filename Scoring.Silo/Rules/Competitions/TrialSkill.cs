using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Competitions;

/// <summary>One skill of a trial: its contestants with their marks as the tried scheme reads them, and how it stands now.</summary>
internal sealed record TrialSkill(
    Skill Skill,
    ImmutableArray<(Entrant Entrant, ContestantMarks Marks)> Field,
    Skill? Before,
    ImmutableArray<ContestantTally> Tallies)
{
    public TrialResult Run()
    {
        var after = Ranking.Of(Skill, [.. Field.Select(c => FigureReckoner.Of(Skill, c.Entrant, c.Marks))]);
        var before = Before is null
            ? new Dictionary<string, Standing>()
            : SkillResult.Of(Before, Tallies).Standings.ToDictionary(s => s.Contestant, StringComparer.Ordinal);
        return new TrialResult(Skill, [.. after.Standings.Select(s => new TrialRow(before.GetValueOrDefault(s.Contestant), s))], after.Strays);
    }
}
