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

        switch (panel.Combine)
        {
            case PanelCombine.Sum:
                return Sum(figures);
            case PanelCombine.Median:
                figures.Sort();
                return Middle(figures);
            case PanelCombine.Trimmed when figures.Length >= panel.DropFrom:
                figures.Sort();
                return Mean(figures[panel.DropLow..^panel.DropHigh]);
            default:
                return Mean(figures);
        }
    }

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
