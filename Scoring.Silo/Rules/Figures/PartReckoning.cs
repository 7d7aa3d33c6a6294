using System.Runtime.InteropServices;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Figures;

/// <summary>From sheets to a part's mark.</summary>
internal static class PartReckoning
{
    public static PartFigure Of(Skill skill, Stage stage, Part part, ContestantMarks marks, bool explained, KeptSheets? kept)
    {
        var sheets = new SheetFigure[part.Sheets.Length];
        var (complete, counts) = (true, true);
        for (var i = 0; i < sheets.Length; i++)
        {
            var sheet = part.Sheets[i];
            sheets[i] = kept is not null ? kept.Of(sheet) : SheetReckoning.Of(
                skill, sheet, MarksOf(marks, stage, sheet), PenaltyReckoning.OfSheet(marks, stage, sheet), explained ? new SheetWorking() : null);
            complete &= sheets[i].Complete;
            counts &= sheets[i].Mark is not null;
        }

        var possible = Combined(part, Array.ConvertAll(sheets, s => s.Possible));
        var working = counts ? Worked(part, sheets, possible) : default;
        Figure? mark = counts ? Figure.Rounded(working.Scaled, part.Rounding) : null;
        return new PartFigure(
            part.Id,
            complete,
            mark is { } m ? PenaltyReckoning.Taken(m, PenaltyReckoning.OfPart(marks, stage, part), skill.Ascending) : null,
            part.OutOf ?? possible,
            ImmutableCollectionsMarshal.AsImmutableArray(sheets))
        {
            Working = explained && mark is { } rounded ? new PartWorking(working.Combined, possible, working.Scaled, rounded) : null,
        };
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

    /// <summary>Which of the marks <see cref="Combined"/> counts, sheet by sheet.</summary>
    public static bool[] Counting(Part part, Fraction[] marks)
    {
        var counting = new bool[marks.Length];
        var best = part.Combine == PartCombine.Best && part.Best < marks.Length;
        foreach (var at in Enumerable.Range(0, marks.Length).OrderByDescending(i => marks[i]).Take(best ? part.Best : marks.Length))
        {
            counting[at] = true;
        }

        return counting;
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

    private static (Fraction Combined, Fraction Scaled) Worked(Part part, SheetFigure[] sheets, Fraction possible)
    {
        var mark = Combined(part, Array.ConvertAll(sheets, s => s.Mark!.Value.Value));
        return (mark, part.OutOf is not { } outOf ? mark : possible.Sign == 0 ? Fraction.Zero : mark * outOf / possible);
    }
}
