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
            while (includeTies ? count < ordered.Count && tied(ordered[wanted], ordered[count]) : count > 0 && tied(ordered[wanted], ordered[count - 1]))
            {
                count += includeTies ? 1 : -1;
            }
        }

        return count;
    }

    /// <summary>A share of a number of contestants, rounded.</summary>
    public static int Number(Fraction share, int count, RoundingMode mode) => (int)(share * count).ToWhole(mode);
}
