namespace Scoring.Rules.Standings;

/// <summary>Sorts those with the same total down the tie-breaks, and keeps which of them parted whom from the next.</summary>
/// <remarks>Rule by rule, so that each figure is looked up once: by comparing pairs it would be looked up log n times.</remarks>
internal sealed class Ties(TieRule[] rules, Contender[] ordered)
{
    private TieKey[] _keys = [];

    /// <summary>Sorts one stretch of equals, by id where nothing parts them.</summary>
    public void Sort(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            ordered[at].PartedBy = -1;
            ordered[at].TiedWithNext = false;
        }

        if (_keys.Length < end - start && rules.Length > 0)
        {
            _keys = new TieKey[end - start];
        }

        Part(ordered.AsSpan(start, end - start), _keys, 0);
    }

    private void Part(Span<Contender> equals, Span<TieKey> keys, int rule)
    {
        if (equals.Length < 2)
        {
            return;
        }

        if (rule == rules.Length)
        {
            Share(equals);
            return;
        }

        for (var at = 0; at < equals.Length; at++)
        {
            keys[at] = rules[rule].KeyOf(equals[at].Figures);
        }

        keys[..equals.Length].Sort(equals);
        for (int from = 0, to; from < equals.Length; from = to)
        {
            for (to = from + 1; to < equals.Length && keys[to].CompareTo(keys[from]) == 0;)
            {
                to++;
            }

            // The next rule writes its keys over these ones, never over those still to come.
            Part(equals[from..to], keys[from..to], rule + 1);
            equals[to - 1].PartedBy = to < equals.Length ? rule : -1;
        }
    }

    private static void Share(Span<Contender> place)
    {
        place.Sort((a, b) => CodePoints.Order.Compare(a.Id, b.Id));
        foreach (var contender in place[..^1])
        {
            contender.TiedWithNext = true;
        }
    }
}
