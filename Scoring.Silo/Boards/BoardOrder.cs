namespace Scoring.Boards;

/// <summary>Which rows have to be taken out and put in elsewhere to get from one order to another: as few as can be.</summary>
internal static class BoardOrder
{
    /// <summary>Which rows and where to, first places first. Take these and the removed ones out, then put each in at its index.</summary>
    public static List<(string Key, int Index)> Moves(List<string> before, List<string> after)
    {
        var was = new Dictionary<string, int>(before.Count, StringComparer.Ordinal);
        foreach (var key in before)
        {
            was.Add(key, was.Count);
        }

        var positions = after.ConvertAll(key => was.TryGetValue(key, out var at) ? at : -1);
        var stays = LongestRising(positions);
        var moves = new List<(string, int)>();
        for (var index = 0; index < after.Count; index++)
        {
            if (!stays[index])
            {
                moves.Add((after[index], index));
            }
        }

        return moves;
    }

    private static bool[] LongestRising(List<int> positions)
    {
        var tails = new List<int>();
        var previous = new int[positions.Count];
        for (var index = 0; index < positions.Count; index++)
        {
            if (positions[index] < 0)
            {
                continue;
            }

            var length = tails.BinarySearch(index, Comparer<int>.Create((a, b) => positions[a].CompareTo(positions[b])));
            length = length < 0 ? ~length : length;
            previous[index] = length == 0 ? -1 : tails[length - 1];
            if (length == tails.Count)
            {
                tails.Add(index);
            }
            else
            {
                tails[length] = index;
            }
        }

        var stays = new bool[positions.Count];
        for (var index = tails.Count == 0 ? -1 : tails[^1]; index >= 0; index = previous[index])
        {
            stays[index] = true;
        }

        return stays;
    }
}
