using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings;

/// <summary>The standardised scale over the placed, official contestants (scheme.md, section 4).</summary>
internal static class ScaleScores
{
    // What makes the median absolute deviation comparable with a standard deviation.
    private const decimal MadFactor = 1.4826m;

    /// <summary>Sets everybody's scale score; what it was reckoned with, null without a scale or a contestant.</summary>
    public static ScaleWorking? Set(Scale? scale, List<Contender> placed)
    {
        if (scale is null || placed.Count == 0)
        {
            return null;
        }

        var byTotal = placed.ToList();
        byTotal.Sort((a, b) => a.Total.Value.CompareTo(b.Total.Value));
        var centre = scale.MedianCentre ? Median(byTotal) : Sum(byTotal) / byTotal.Count;
        var squaredSpread = SquaredSpread(scale.Spread, byTotal);
        var spread = squaredSpread.Sign == 0 ? null : new SquareRoot(squaredSpread);
        var (total, score) = (default(Fraction), default(Fraction?));
        foreach (var contender in byTotal)
        {
            if (score is null || contender.Total.Value != total)
            {
                total = contender.Total.Value;
                score = Fraction.Whole(spread?.Rounded(scale.Value, (total - centre) * scale.Points) ?? ((Fraction)scale.Value).ToWhole());
            }

            contender.Scale = score;
        }

        return new ScaleWorking(centre, squaredSpread);
    }

    private static Fraction SquaredSpread(SpreadKind kind, List<Contender> byTotal) => kind switch
    {
        SpreadKind.PopulationSd => SquaredDeviations(byTotal) / byTotal.Count,
        SpreadKind.SampleSd => byTotal.Count == 1 ? Fraction.Zero : SquaredDeviations(byTotal) / (byTotal.Count - 1),
        SpreadKind.Mad => Squared(Deviation(byTotal) * MadFactor),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a spread."),
    };

    // Σ(x − mean)² = Σx² − (Σx)² / n, exactly.
    private static Fraction SquaredDeviations(List<Contender> byTotal)
    {
        var squares = Fraction.Zero;
        foreach (var contender in byTotal)
        {
            squares += Squared(contender.Total.Value);
        }

        return squares - (Squared(Sum(byTotal)) / byTotal.Count);
    }

    private static Fraction Deviation(List<Contender> byTotal)
    {
        var median = Median(byTotal);
        var deviations = byTotal.ConvertAll(c => (c.Total.Value - median).Magnitude).ToArray();
        Array.Sort(deviations);
        return PanelMark.Middle(deviations);
    }

    private static Fraction Median(List<Contender> byTotal)
    {
        var half = byTotal.Count / 2;
        return PanelMark.Middle(byTotal.Count % 2 == 1
            ? [byTotal[half].Total.Value]
            : [byTotal[half - 1].Total.Value, byTotal[half].Total.Value]);
    }

    private static Fraction Sum(List<Contender> contenders)
    {
        var sum = Fraction.Zero;
        foreach (var contender in contenders)
        {
            sum += contender.Total.Value;
        }

        return sum;
    }

    private static Fraction Squared(Fraction value) => value * value;
}
