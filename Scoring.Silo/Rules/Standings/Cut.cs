using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings;

/// <summary>Who of an ordered list is in when only some are: the ties at the cut are all in, or all out.</summary>
internal static class Cut
{
    /// <summary>How many of the list are in.</summary>
    public static int Of<T>(IReadOnlyList<T> ordered, int wanted, bool includeTies, Func<T, T, bool> tied)
    {
        if (wanted <= 0 || wanted >= ordered.Count)
        {
            return Math.Clamp(wanted, 0, ordered.Count);
        }

        var count = wanted;
        if (tied(ordered[wanted - 1], ordered[wanted]))
        {
            var step = includeTies ? 1 : -1;
            for (var next = includeTies ? wanted : wanted - 1; next >= 0 && next < ordered.Count; next += step)
            {
                if (!tied(ordered[wanted], ordered[next]))
                {
                    break;
                }

                count += step;
            }
        }

        return count;
    }

    /// <summary>A share of a number of contestants, rounded.</summary>
    public static int Number(Fraction share, int count, RoundingMode mode) => (int)(share * count).ToWhole(mode);
}
