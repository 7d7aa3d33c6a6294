using System.Runtime.InteropServices;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Figures;

/// <summary>From one contestant's marks to his figures: pure, and of him alone, so that a new mark costs one contestant.</summary>
public static class FigureReckoner
{
    /// <summary>All sheet, part and stage figures, each step rounded by its own rule.</summary>
    public static ContestantFigures Of(Skill skill, Entrant entrant, ContestantMarks marks) => Of(skill, entrant, marks, explained: false);

    /// <summary>The same out of sheets that were reckoned already, for a contestant without penalties.</summary>
    internal static ContestantFigures OfKept(Skill skill, Entrant entrant, KeptSheets kept) =>
        Of(skill, entrant, ContestantMarks.None, explained: false, kept);

    /// <summary>The same figures; explained, each also keeps what it was made of.</summary>
    internal static ContestantFigures Of(Skill skill, Entrant entrant, ContestantMarks marks, bool explained, KeptSheets? kept = null)
    {
        var stages = new StageFigure[skill.Stages.Length];
        for (var i = 0; i < stages.Length; i++)
        {
            stages[i] = StageReckoning.Of(skill, skill.Stages[i], marks, explained, kept);
        }

        return new ContestantFigures { Entrant = entrant, Stages = ImmutableCollectionsMarshal.AsImmutableArray(stages) };
    }
}
