using System.Numerics;
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

        var contenders = placed.ToArray();
        var totals = Array.ConvertAll(contenders, c => c.Total.Value);
        Array.Sort(totals, contenders);
        var centre = scale.MedianCentre ? PanelMark.Middle(totals) : Sum(totals) / totals.Length;
        var squaredSpread = SquaredSpread(scale.Spread, totals);
        var spread = squaredSpread.Sign == 0 ? null : new SquareRoot(squaredSpread);
        Give(contenders, c => Fraction.Whole(spread?.Rounded(scale.Value, (c.Total.Value - centre) * scale.Points) ?? Whole(scale.Value)));
        return new ScaleWorking(centre, squaredSpread);
    }

    // A higher total never has a lower score: where both ends of a stretch have the same, so has everybody between.
    private static void Give(ReadOnlySpan<Contender> upwards, Func<Contender, Fraction> scoreOf)
    {
        upwards[0].Scale = scoreOf(upwards[0]);
        upwards[^1].Scale = scoreOf(upwards[^1]);
        Between(upwards);

        void Between(ReadOnlySpan<Contender> stretch)
        {
            if (stretch[0].Scale == stretch[^1].Scale)
            {
                foreach (var contender in stretch)
                {
                    contender.Scale = stretch[0].Scale;
                }
            }
            else if (stretch.Length > 2)
            {
                var middle = stretch.Length / 2;
                stretch[middle].Scale = scoreOf(stretch[middle]);
                Between(stretch[..(middle + 1)]);
                Between(stretch[middle..]);
            }
        }
    }

    private static Fraction SquaredSpread(SpreadKind kind, Fraction[] totals) => kind switch
    {
        SpreadKind.PopulationSd => SquaredDeviations(totals) / totals.Length,
        SpreadKind.SampleSd => totals.Length == 1 ? Fraction.Zero : SquaredDeviations(totals) / (totals.Length - 1),
        SpreadKind.Mad => Squared(Deviation(totals) * MadFactor),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a spread."),
    };

    // Σ(x − mean)² = Σx² − (Σx)² / n, exactly.
    private static Fraction SquaredDeviations(Fraction[] totals) =>
        Sum(totals, Squared) - (Squared(Sum(totals)) / totals.Length);

    private static Fraction Deviation(Fraction[] sorted)
    {
        var median = PanelMark.Middle(sorted);
        var deviations = Array.ConvertAll(sorted, total => (total - median).Magnitude);
        Array.Sort(deviations);
        return PanelMark.Middle(deviations);
    }

    private static Fraction Sum(Fraction[] figures) => Sum(figures, static figure => figure);

    private static Fraction Sum(Fraction[] figures, Func<Fraction, Fraction> of)
    {
        var sum = Fraction.Zero;
        foreach (var figure in figures)
        {
            sum += of(figure);
        }

        return sum;
    }

    private static BigInteger Whole(Fraction value) => value.ToWhole();

    private static Fraction Squared(Fraction value) => value * value;
}
