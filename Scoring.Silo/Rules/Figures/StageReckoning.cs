using System.Runtime.InteropServices;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Figures;

/// <summary>From parts to a stage's total.</summary>
internal static class StageReckoning
{
    public static StageFigure Of(Skill skill, Stage stage, ContestantMarks marks, bool explained, KeptSheets? kept)
    {
        var parts = new PartFigure[stage.Parts.Length];
        Fraction? sum = Fraction.Zero;
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = PartReckoning.Of(skill, stage, stage.Parts[i], marks, explained, kept);
            sum = parts[i].Mark is { } mark ? sum + (mark.Value * stage.Parts[i].Weight) : null;
        }

        var (soFar, marked, hasOutcome) = Gathered(parts);
        var penalty = PenaltyReckoning.OfStage(marks, stage);
        Figure? total = sum is { } points ? Figure.Rounded(Left(skill, points, penalty), stage.Rounding) : null;
        return new StageFigure(stage.Id, total, ImmutableCollectionsMarshal.AsImmutableArray(parts), soFar, marked, hasOutcome)
        {
            Working = explained && sum is { } sums ? new StageWorking(sums, Left(skill, sums, penalty)) : null,
        };
    }

    private static (SoFar SoFar, bool Marked, bool HasOutcome) Gathered(PartFigure[] parts)
    {
        var soFar = default(SoFar);
        var (marked, hasOutcome) = (false, false);
        foreach (var part in parts)
        {
            foreach (var sheet in part.Sheets)
            {
                soFar = sheet is { Complete: true, Mark: { } mark }
                    ? new(soFar.Earned + mark.Value, soFar.Possible + sheet.Possible, soFar.Complete + 1, soFar.Of + 1)
                    : soFar with { Of = soFar.Of + 1 };
                marked |= sheet.Marked;
                hasOutcome |= sheet.Outcome is not null;
            }
        }

        return (soFar, marked, hasOutcome);
    }

    private static Fraction Left(Skill skill, Fraction points, Fraction penalty) =>
        Fraction.Max(skill.Ascending ? points + penalty : points - penalty, Fraction.Zero);
}
