using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings;

/// <summary>What shared places count.</summary>
internal static class Ranks
{
    public static void Set(RankMethod method, List<Contender> places)
    {
        var groups = 0;
        for (var start = 0; start < places.Count; groups++)
        {
            var end = start + 1;
            while (end < places.Count && places[end].TieGroup == places[start].TieGroup)
            {
                end++;
            }

            for (var i = start; i < end; i++)
            {
                places[i].Rank = RankOf(method, start, end, groups, i);
            }

            start = end;
        }
    }

    public static Fraction RankOf(RankMethod method, int start, int end, int groups, int at) => method switch
    {
        RankMethod.Standard => start + 1,
        RankMethod.Dense => groups + 1,
        RankMethod.Modified => end,
        RankMethod.Fractional => (Fraction)(start + 1 + end) / 2,
        RankMethod.Ordinal => at + 1,
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Not a way to rank."),
    };
}
