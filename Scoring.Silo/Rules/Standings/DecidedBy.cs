namespace Scoring.Rules.Standings;

/// <summary>The last rule, going down the list, that parted a contestant from another one with the same total.</summary>
internal static class DecidedBy
{
    public static void Set(Order order, List<Ordered> ordered)
    {
        // Of two in a sorted list the rule that parts them is the first one met between them: so the latest is a neighbour's.
        var above = -1;
        for (var start = 0; start < ordered.Count;)
        {
            var end = EndOfTie(ordered, start);
            var below = end < ordered.Count && ordered[end].Total == ordered[start].Total
                ? order.PartedBy(ordered[start].Contender, ordered[end].Contender)
                : -1;
            var decisive = Math.Max(above, below);
            for (var i = start; decisive >= 0 && i < end; i++)
            {
                ordered[i].Contender.DecidedBy = order.By(decisive);
            }

            (above, start) = (below, end);
        }
    }

    private static int EndOfTie(List<Ordered> ordered, int start)
    {
        var end = start + 1;
        while (end < ordered.Count && ordered[end].Contender.TieGroup == ordered[start].Contender.TieGroup)
        {
            end++;
        }

        return end;
    }
}
