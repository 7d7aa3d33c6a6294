using System.Runtime.InteropServices;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Figures;

/// <summary>From one sheet's marks to its figure: aspect by aspect, or judge by judge where the panel's level is the sheet.</summary>
internal static class SheetReckoning
{
    public static SheetFigure Of(Skill skill, Sheet sheet, SheetMarks? marks, Fraction penalty, SheetWorking? working)
    {
        var aspects = AspectsOf(sheet, marks, working, out var mark);
        var complete = aspects is not null;
        Figure? finished = complete || skill.MissingIsZero ? Finished(sheet, mark) : null;
        working?.Take(mark, finished, penalty);
        return new SheetFigure
        {
            Id = sheet.Id,
            Complete = complete,
            Mark = finished is { } figure ? PenaltyReckoning.Taken(figure, penalty, skill.Ascending) : null,
            Possible = PossibleMark.Of(sheet),
            Aspects = aspects is null ? [] : ImmutableCollectionsMarshal.AsImmutableArray(aspects),
            Time = marks?.Time,
            Outcome = marks?.Outcome,
            Working = working,
            Marked = marks is not null && (marks.Time is not null || marks.Outcome is not null || marks.Judges.Any(j => !j.Values.IsEmpty)),
        };
    }

    /// <summary>Whether any aspect is marked by the whole panel, rather than by some of its judges or the clock.</summary>
    public static bool PanelMarksAnything(Sheet sheet)
    {
        foreach (var aspect in sheet.Aspects)
        {
            if (aspect.Judges is null && !aspect.FromTime)
            {
                return true;
            }
        }

        return false;
    }

    // Null: the sheet is not complete. Empty: complete, and zero as a whole.
    private static Fraction[]? AspectsOf(Sheet sheet, SheetMarks? marks, SheetWorking? working, out Fraction mark)
    {
        mark = Fraction.Zero;
        if (marks is null || marks.Outcome == Outcome.NotAttempted)
        {
            return marks is null ? null : [];
        }

        var grid = new SheetGrid(sheet, marks);
        working?.Take(grid);
        if (grid.Stopped ? !grid.AnyMark : !grid.Complete)
        {
            return grid.Stopped ? [] : null;
        }

        return sheet.Panel.SheetLevel ? SheetLevel(sheet, grid, working, out mark) : AspectLevel(sheet, grid, working, out mark);
    }

    private static Fraction[] AspectLevel(Sheet sheet, SheetGrid grid, SheetWorking? working, out Fraction sum)
    {
        sum = Fraction.Zero;
        var aspects = new Fraction[sheet.Aspects.Length];
        for (var a = 0; a < aspects.Length; a++)
        {
            var aspect = sheet.Aspects[a];
            var judges = grid.MarksOf(a);
            working?.TakeAspect(judges);
            var combined = PanelMark.Of(sheet.Panel, judges);
            aspects[a] = Rounded(aspect, combined);
            working?.CloseAspect(combined, aspects[a]);
            sum += aspects[a];
        }

        return aspects;
    }

    private static Fraction[] SheetLevel(Sheet sheet, SheetGrid grid, SheetWorking? working, out Fraction combined)
    {
        var sums = new Fraction[Math.Max(1, grid.PanelSize)];
        var aspects = new Fraction[sheet.Aspects.Length];
        for (var a = 0; a < aspects.Length; a++)
        {
            var judges = grid.MarksOf(a);
            working?.TakeAspect(judges);
            for (var j = 0; j < judges.Length; j++)
            {
                judges[j] = Rounded(sheet.Aspects[a], judges[j]);
                sums[j] += judges[j];
            }

            working?.TakeJudges(judges);
            aspects[a] = PanelMark.Of(sheet.Panel, judges);
            working?.CloseAspect(aspects[a], aspects[a]);
        }

        working?.TakeSums(sums);
        combined = PanelMark.Of(sheet.Panel, sums);
        return aspects;
    }

    private static Fraction Rounded(Aspect aspect, Fraction mark)
    {
        var scaled = aspect.Factor == 1 ? mark : mark * aspect.Factor;
        return aspect.Rounding is { } rounding ? scaled.Round(rounding) : scaled;
    }

    private static Figure Finished(Sheet sheet, Fraction mark)
    {
        var figure = Figure.Rounded(mark, sheet.Rounding);
        if (sheet.Max is { } max && figure.Value > max)
        {
            return figure with { Value = max };
        }

        return figure.Value.Sign < 0 && !sheet.Aspects.Any(a => a.Min < 0) ? figure with { Value = Fraction.Zero } : figure;
    }
}
