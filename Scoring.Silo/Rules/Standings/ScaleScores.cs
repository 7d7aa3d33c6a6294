using System.Runtime.InteropServices;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings;

/// <summary>The standardised scale over the placed, official contestants (scheme.md, section 4).</summary>
internal static class ScaleScores
{
    // What makes the median absolute deviation comparable with a standard deviation.
    private const decimal MadFactor = 1.4826m;

    public static void Set(Scale? scale, List<Contender> placed)
    {
        if (scale is null || placed.Count == 0)
        {
            return;
        }

        var totals = placed.ConvertAll(c => c.Total.Value);
        totals.Sort();
        var centre = scale.MedianCentre ? Median(totals) : Mean(totals);
        var squaredSpread = SquaredSpread(scale.Spread, totals);
        var spread = squaredSpread.Sign == 0 ? null : new SquareRoot(squaredSpread);
        foreach (var contender in placed)
        {
            var dividend = (contender.Total.Value - centre) * scale.Points;
            contender.Scale = Fraction.Whole(spread?.Rounded(scale.Value, dividend) ?? ((Fraction)scale.Value).ToWhole());
        }
    }

    private static Fraction SquaredSpread(SpreadKind kind, List<Fraction> totals) => kind switch
    {
        SpreadKind.PopulationSd => SquaredDeviations(totals) / totals.Count,
        SpreadKind.SampleSd => totals.Count == 1 ? Fraction.Zero : SquaredDeviations(totals) / (totals.Count - 1),
        SpreadKind.Mad => Squared(Deviation(totals) * MadFactor),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a spread."),
    };

    // Σ(x − mean)² = Σx² − (Σx)² / n, exactly.
    private static Fraction SquaredDeviations(List<Fraction> totals)
    {
        var (sum, squares) = (Fraction.Zero, Fraction.Zero);
        foreach (var total in totals)
        {
            sum += total;
            squares += Squared(total);
        }

        return squares - (Squared(sum) / totals.Count);
    }

    private static Fraction Deviation(List<Fraction> totals)
    {
        var median = Median(totals);
        var deviations = totals.ConvertAll(t => (t - median).Magnitude);
        deviations.Sort();
        return Median(deviations);
    }

    private static Fraction Mean(List<Fraction> totals) => totals.Aggregate((a, b) => a + b) / totals.Count;

    private static Fraction Median(List<Fraction> sorted) => PanelMark.Middle(CollectionsMarshal.AsSpan(sorted));

    private static Fraction Squared(Fraction value) => value * value;
}
