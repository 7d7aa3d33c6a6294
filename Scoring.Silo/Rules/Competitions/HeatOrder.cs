namespace Scoring.Rules.Competitions;

/// <summary>Heats and benches as people count them: 2 before 10, A2 before A10, none last.</summary>
internal sealed class HeatOrder : IComparer<string?>
{
    public static readonly HeatOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        if (string.IsNullOrEmpty(x) || string.IsNullOrEmpty(y))
        {
            return string.IsNullOrEmpty(x).CompareTo(string.IsNullOrEmpty(y));
        }

        var (i, j) = (0, 0);
        while (i < x.Length && j < y.Length)
        {
            var left = Piece(x, ref i);
            var right = Piece(y, ref j);
            var compared = char.IsAsciiDigit(left[0])
                && char.IsAsciiDigit(right[0]) ? Numbers(left, right) : left.CompareTo(right, StringComparison.Ordinal);
            if (compared != 0)
            {
                return compared;
            }
        }

        var rest = (x.Length - i).CompareTo(y.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(x, y);
    }

    private static ReadOnlySpan<char> Piece(string text, ref int at)
    {
        var start = at;
        var digits = char.IsAsciiDigit(text[at]);
        while (at < text.Length && char.IsAsciiDigit(text[at]) == digits)
        {
            at++;
        }

        return text.AsSpan(start, at - start);
    }

    private static int Numbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var x = left.TrimStart('0');
        var y = right.TrimStart('0');
        return x.Length != y.Length ? x.Length.CompareTo(y.Length) : x.CompareTo(y, StringComparison.Ordinal);
    }
}
