using Scoring.Rules.Schemes;

namespace Scoring.Rules.Figures;

/// <summary>The mark one value gives (scheme.md, section 2). A points mark is taken before its factor.</summary>
internal static class AspectMark
{
    public static Fraction Of(Aspect aspect, decimal value) => aspect.Kind switch
    {
        AspectKind.Points => value,
        AspectKind.Check => value == 0 ? Fraction.Zero : aspect.Max,
        AspectKind.Judgement => (Fraction)value * aspect.Max / aspect.Levels,
        AspectKind.Deduction => Left(aspect, (Fraction)value * aspect.Each),
        AspectKind.Time => OfTime(aspect, value),
        AspectKind.Measure => OfTable(aspect, value),
        _ => throw new ArgumentException($"An aspect of kind {aspect.Kind} has no mark for a single value.", nameof(aspect)),
    };

    /// <summary>What is left of the maximum.</summary>
    public static Fraction Left(Aspect aspect, Fraction taken) => Fraction.Max(aspect.Max - taken, aspect.Min);

    /// <summary>What one item takes.</summary>
    public static Fraction Taken(DeductionItem item, decimal count) => (Fraction)Math.Min(count, item.Most ?? count) * item.Each;

    private static Fraction OfTime(Aspect aspect, decimal seconds)
    {
        if (seconds <= aspect.Full)
        {
            return aspect.Max;
        }

        return seconds >= aspect.Zero
            ? Fraction.Zero
            : (Fraction)aspect.Max * ((Fraction)aspect.Zero - seconds) / ((Fraction)aspect.Zero - aspect.Full);
    }

    private static Fraction OfTable(Aspect aspect, decimal value)
    {
        foreach (var row in aspect.Table)
        {
            if (row.UpTo is not { } end || value <= end)
            {
                return row.Mark;
            }
        }

        return Fraction.Zero;
    }
}
