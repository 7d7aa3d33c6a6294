using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings.Awards;

/// <summary>Whether every part's pass mark is reached, in every stage; an unmarked part is not.</summary>
internal static class PassMarks
{
    public static bool Reached(Skill skill, Contender contender) => Unreached(skill, contender) is null;

    /// <summary>The first part whose pass mark is not reached, or null.</summary>
    public static (Stage Stage, Part Part, Figure? Mark)? Unreached(Skill skill, Contender contender)
    {
        for (var k = 0; k < skill.Stages.Length; k++)
        {
            for (var p = 0; p < skill.Stages[k].Parts.Length; p++)
            {
                var (part, figure) = (skill.Stages[k].Parts[p], contender.Figures.Stages[k].Parts[p]);
                if (part.PassMark is { } least && !(k <= contender.LastStage && Reached(figure, least)))
                {
                    return (skill.Stages[k], part, figure.Mark);
                }
            }
        }

        return null;
    }

    private static bool Reached(PartFigure part, decimal least) =>
        part.Mark is { } mark && mark.Value >= least && part.Sheets.Any(s => s.Marked);
}
