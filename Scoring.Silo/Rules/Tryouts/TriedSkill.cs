using Scoring.Rules.Explaining;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Tryouts;

/// <summary>One skill of a try-out: who contests, every invented mark that counts, and what comes of them.</summary>
public sealed record TriedSkill(
    Skill Skill, ImmutableArray<Entrant> Entrants, ImmutableArray<ContestantMarks> Marks, SkillStandings Standings)
{
    /// <summary>Why a contestant stands where he stands; null where there is no such contestant.</summary>
    public Explanation? Explain(string contestant)
    {
        var marks = Entrants.Select((entrant, i) => (entrant.Id, Marks: Marks[i])).ToDictionary(pair => pair.Id, pair => pair.Marks);
        var figures = Entrants.Select(entrant => FigureReckoner.Of(Skill, entrant, marks[entrant.Id]));
        return new Explainer(Skill, [.. figures], id => marks[id]).Of(contestant);
    }
}
