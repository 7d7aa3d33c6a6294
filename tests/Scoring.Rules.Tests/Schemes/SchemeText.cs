using System.Text;
using System.Text.Json.Nodes;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tests.Schemes;

/// <summary>The scheme that has everything, and changed copies of it.</summary>
internal static class SchemeText
{
    public static string Full { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schemes", "full.json"));

    /// <summary>The value at a place such as <c>skills/0/id</c> replaced, or added.</summary>
    public static string With(string text, string place, string json)
    {
        var root = JsonNode.Parse(text)!;
        var (parent, last) = Find(root, place);
        if (parent is JsonArray list)
        {
            list[int.Parse(last)] = JsonNode.Parse(json);
        }
        else
        {
            parent[last] = JsonNode.Parse(json);
        }

        return root.ToJsonString();
    }

    public static string Without(string text, string place)
    {
        var root = JsonNode.Parse(text)!;
        var (parent, last) = Find(root, place);
        parent.AsObject().Remove(last);
        return root.ToJsonString();
    }

    public static SchemeReading Read(string text) => SchemeReader.Read(Encoding.UTF8.GetBytes(text));

    private static (JsonNode Parent, string Last) Find(JsonNode root, string place)
    {
        var steps = place.Split('|', '/');
        var node = root;
        foreach (var step in steps[..^1])
        {
            node = (node is JsonArray ? node[int.Parse(step)] : node[step])!;
        }

        return (node, steps[^1]);
    }
}
