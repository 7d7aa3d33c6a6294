using Scoring.Rules.Schemes;
using Scoring.Rules.Schemes.Reading;

namespace Scoring.Rules.Programmes.Reading;

/// <summary>Lists of ids with names, and what refers to them.</summary>
internal static class Ids
{
    public static ImmutableArray<Named> Each(Node node, string property, out HashSet<string> ids)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        ids = known;
        return node.Each(property, inner => new Named(inner.Id(known), inner.Name()));
    }

    /// <summary>An id of a list of the same file; a fault where it isn't there.</summary>
    public static string? Known(Node node, string property, HashSet<string> ids, string list, bool required = false)
    {
        var id = node.Text(property, required);
        if (id is not null && !ids.Contains(id))
        {
            node.Fault(property, $"“{id}”不在 {list} 里：请写其中一个编号，或先加上它。", $"“{id}” is not in {list}: write one of its ids, or add it there.");
        }

        return id;
    }

    /// <summary>An id of a competition or skill, which lies outside the file.</summary>
    public static string? Outside(Node node, string property, bool required = false)
    {
        var id = node.Text(property, required);
        if (id is not null && !Competitions.Ids.IsSchemeId(id))
        {
            node.Fault(property, "编号用小写字母、数字和 -，最多 64 个。", "An id has lower-case letters, digits and -, at most 64.");
        }

        return id;
    }

    /// <summary>Texts that may each stand for one thing only.</summary>
    public static void Claim(Node node, Dictionary<string, string> claimed, string id, Name name, ImmutableArray<string> also)
    {
        foreach (var text in new[] { id, name.Zh, name.En }.Concat(also).OfType<string>().Distinct())
        {
            if (!claimed.TryAdd(text, id) && claimed[text] != id)
            {
                node.Faults.Add(
                    node.Path,
                    $"“{text}”已用于“{claimed[text]}”：请让每个写法只指一个。 “{text}” is used for “{claimed[text]}” already: let each text mean one only.");
            }
        }
    }
}
