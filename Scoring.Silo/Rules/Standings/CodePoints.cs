namespace Scoring.Rules.Standings;

/// <summary>Text by code point: what ordinal comparison is, but for the rare characters beyond the first 65,536, which come last.</summary>
internal sealed class CodePoints : IComparer<string>
{
    public static readonly CodePoints Order = new();

    public int Compare(string? x, string? y)
    {
        var (a, b) = (x ?? "", y ?? "");
        var shared = a.AsSpan().CommonPrefixLength(b);
        return shared == a.Length || shared == b.Length ? a.Length.CompareTo(b.Length) : Weight(a[shared]).CompareTo(Weight(b[shared]));
    }

    // A surrogate stands for a character above U+FFFF, but its own number lies below U+E000.
    private static int Weight(char c) => char.IsSurrogate(c) ? c + char.MaxValue : c;
}
