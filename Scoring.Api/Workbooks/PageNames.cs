namespace Scoring.Api.Workbooks;

/// <summary>Names of tabs as Excel allows them: at most 31 characters, none of <c>[]:*?/\</c>, no quote at an end, each once.</summary>
internal static class PageNames
{
    private const int Longest = 31;

    public static IReadOnlyList<string> Of(IEnumerable<string> wanted)
    {
        var names = new List<string>();
        foreach (var name in wanted)
        {
            var plain = Allowed(name);
            var own = plain;
            for (var number = 2; names.Contains(own, StringComparer.OrdinalIgnoreCase); number++)
            {
                var end = FormattableString.Invariant($" ({number})");
                own = Cut(plain, Longest - end.Length) + end;
            }

            names.Add(own);
        }

        return names;
    }

    private static string Allowed(string name)
    {
        var letters = name.Select(letter => letter < ' ' || "[]:*?/\\".Contains(letter) ? ' ' : letter);
        var plain = Cut(string.Concat(letters).Trim(' ', '\''), Longest);
        return plain.Length == 0 ? "Sheet" : plain;
    }

    private static string Cut(string text, int most)
    {
        var length = Math.Min(text.Length, most);
        return length > 0 && char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
    }
}
