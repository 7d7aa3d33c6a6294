using Scoring.Rules.Schemes;

namespace Scoring.Rules.Figures;

/// <summary>How the judges' figures become one. Whoever is absent is not in the list: the panel shrinks.</summary>
internal static class PanelMark
{
    /// <summary>The combined figure; sorts the list. None at all give nought.</summary>
    public static Fraction Of(Panel panel, Span<Fraction> figures)
    {
        if (figures.Length <= 1)
        {
            return figures.Length == 0 ? Fraction.Zero : figures[0];
        }

        if (panel.Combine == PanelCombine.Sum)
        {
            return Sum(figures);
        }

        var counting = Counting(panel, figures.Length);
        if (counting.Count < figures.Length)
        {
            figures.Sort();
        }

        return Mean(figures.Slice(counting.First, counting.Count));
    }

    /// <summary>Which of so many figures, lowest first, make the combined one: all, the middle, or all but the outer ones.</summary>
    public static (int First, int Count) Counting(Panel panel, int figures) => panel.Combine switch
    {
        PanelCombine.Median when figures > 0 => ((figures - 1) / 2, figures % 2 == 1 ? 1 : 2),
        PanelCombine.Trimmed when figures >= panel.DropFrom => (panel.DropLow, figures - panel.DropLow - panel.DropHigh),
        _ => (0, figures),
    };

    /// <summary>The middle of a sorted list, or the mean of the two middle ones.</summary>
    public static Fraction Middle(ReadOnlySpan<Fraction> sorted)
    {
        var half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static Fraction Mean(ReadOnlySpan<Fraction> figures) => Sum(figures) / figures.Length;

    private static Fraction Sum(ReadOnlySpan<Fraction> figures)
    {
        var sum = Fraction.Zero;
        foreach (var figure in figures)
        {
            sum += figure;
        }

        return sum;
    }
}
