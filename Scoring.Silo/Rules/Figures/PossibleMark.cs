using Scoring.Rules.Schemes;

namespace Scoring.Rules.Figures;

/// <summary>The highest marks there are (scheme.md, section 7).</summary>
public static class PossibleMark
{
    /// <summary>The sum of the aspects' maxima (times factor; times judges if the panel sums), at most the sheet's own.</summary>
    public static Fraction Of(Sheet sheet)
    {
        var sum = Fraction.Zero;
        var panelMarks = SheetReckoning.PanelMarksAnything(sheet);
        foreach (var aspect in sheet.Aspects)
        {
            var most = aspect.Factor == 1 ? aspect.Max : (Fraction)aspect.Max * aspect.Factor;
            var judges = aspect.FromTime && !panelMarks ? 1 : aspect.Judges ?? sheet.Panel.Judges;
            sum += sheet.Panel.Combine == PanelCombine.Sum ? most * judges : most;
        }

        return sheet.Max is { } max ? Fraction.Min(sum, max) : sum;
    }

    /// <summary>What the sheets' maxima combine to; before <c>outOf</c>.</summary>
    public static Fraction BeforeOutOf(Part part)
    {
        var maxima = new Fraction[part.Sheets.Length];
        for (var i = 0; i < maxima.Length; i++)
        {
            maxima[i] = Of(part.Sheets[i]);
        }

        return PartReckoning.Combined(part, maxima);
    }

    /// <summary>The highest part mark.</summary>
    public static Fraction Of(Part part) => part.OutOf ?? BeforeOutOf(part);
}
