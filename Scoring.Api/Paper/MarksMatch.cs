using System.Collections.Immutable;
using Scoring.Contracts;

namespace Scoring.Api.Paper;

/// <summary>Finds the contestants of a file: by number, and only with the name that the roster has.</summary>
internal static class MarksMatch
{
    /// <summary>The contestant of each line, and what is wrong: <c>unmatched</c>, <c>name</c>, or null.</summary>
    public static ImmutableArray<(MarksFileLine Line, string? Contestant, string? Wrong)> Of(
        ImmutableArray<MarksFileLine> lines, IEnumerable<ContestantEntry> contestants)
    {
        var byNumber = contestants
            .SelectMany(one => new[] { one.Number, one.Id }.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Select(number => (number, one)))
            .ToLookup(pair => pair.number, pair => pair.one, StringComparer.OrdinalIgnoreCase);
        return [.. lines.Select(line => byNumber[line.Number].ToArray() switch
        {
            [var one] => (line, one.Id, Same(one.Name, line.Name) ? null : "name"),
            _ => (line, (string?)null, "unmatched"),
        })];
    }

    /// <summary>Spaces within names, and the many dots of names in translation, tell nobody apart.</summary>
    private static bool Same(string left, string right) => Plain(left) == Plain(right);

    private static string Plain(string name) =>
        string.Concat(name.Where(c => !char.IsWhiteSpace(c) && c is not ('·' or '•' or '・' or '．' or '.'))).ToUpperInvariant();
}
