using System.Runtime.InteropServices;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Figures;

/// <summary>From sheets to a part's mark.</summary>
internal static class PartReckoning
{
    public static PartFigure Of(Skill skill, Stage stage, Part part, ContestantMarks marks)
    {
        var sheets = new SheetFigure[part.Sheets.Length];
        var (complete, counts) = (true, true);
        for (var i = 0; i < sheets.Length; i++)
        {
            var sheet = part.Sheets[i];
            sheets[i] = SheetReckoning.Of(skill, sheet, MarksOf(marks, stage, sheet), PenaltyReckoning.OfSheet(marks, stage, sheet));
            complete &= sheets[i].Complete;
            counts &= sheets[i].Mark is not null;
        }

        var possible = Combined(part, Array.ConvertAll(sheets, s => s.Possible));
        Figure? mark = counts ? MarkOf(part, sheets, possible) : null;
        return new PartFigure(
            part.Id,
            complete,
            mark is { } m ? PenaltyReckoning.Taken(m, PenaltyReckoning.OfPart(marks, stage, part), skill.Ascending) : null,
            part.OutOf ?? possible,
            ImmutableCollectionsMarshal.AsImmutableArray(sheets));
    }

    /// <summary>The part's <c>combine</c>, for marks as for maxima; may reorder the array.</summary>
    public static Fraction Combined(Part part, Fraction[] marks)
    {
        var taken = marks.AsSpan();
        if (part.Combine == PartCombine.Best && part.Best < marks.Length)
        {
            taken.Sort();
            taken = taken[^part.Best..];
        }

        var sum = Fraction.Zero;
        for (var i = 0; i < taken.Length; i++)
        {
            sum += part.Combine == PartCombine.WeightedSum ? taken[i] * part.Sheets[i].Weight : taken[i];
        }

        return part.Combine == PartCombine.Mean ? sum / marks.Length : sum;
    }

    private static SheetMarks? MarksOf(ContestantMarks marks, Stage stage, Sheet sheet)
    {
        foreach (var candidate in marks.Sheets)
        {
            if (candidate.Sheet == sheet.Id && candidate.Stage == stage.Id)
            {
                return candidate;
            }
        }

        return null;
    }

    private static Figure MarkOf(Part part, SheetFigure[] sheets, Fraction possible)
    {
        var mark = Combined(part, Array.ConvertAll(sheets, s => s.Mark!.Value.Value));
        if (part.OutOf is { } outOf)
        {
            mark = possible.Sign == 0 ? Fraction.Zero : mark * outOf / possible;
        }

        return Figure.Rounded(mark, part.Rounding);
    }
}
