namespace Scoring.Rules.Standings;

/// <summary>The last rule, going down the list, that parted a contestant from another one with the same total.</summary>
internal static class DecidedBy
{
    public static void Set(Order order, List<Contender> ordered)
    {
        // Of two in a sorted list the rule that parts them is the first one met between them: so the latest is a neighbour's.
        var above = -1;
        for (var start = 0; start < ordered.Count;)
        {
            var end = EndOfTie(ordered, start);
            var below = ordered[end - 1].PartedBy;
            var decisive = Math.Max(above, below);
            for (var i = start; decisive >= 0 && i < end; i++)
            {
                ordered[i].DecidedBy = order.By(decisive);
            }

            (above, start) = (below, end);
        }
    }

    private static int EndOfTie(List<Contender> ordered, int start)
    {
        var end = start + 1;
        while (end < ordered.Count && ordered[end].TieGroup == ordered[start].TieGroup)
        {
            end++;
        }

        return end;
    }
}
