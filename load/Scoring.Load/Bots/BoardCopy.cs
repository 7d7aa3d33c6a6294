using System.Text.Json.Nodes;

namespace Scoring.Load.Bots;

/// <summary>A board as a window keeps it: the snapshot, and each step put upon it.</summary>
internal static class BoardCopy
{
    public static JsonObject Next(JsonObject board, JsonObject step)
    {
        var next = Patched(board, step["head"]!.AsObject());
        next["version"] = step["to"]!.DeepClone();
        var rows = board["rows"]!.AsArray().ToDictionary(KeyOf, row => row!.AsObject());
        foreach (var patch in step["rows"]!.AsArray())
        {
            rows[KeyOf(patch)] = Patched(rows.GetValueOrDefault(KeyOf(patch)) ?? [], patch!.AsObject());
        }

        next["rows"] = new JsonArray([.. Order(board, step).Select(key => rows[key].DeepClone())]);
        return next;
    }

    private static List<string> Order(JsonObject board, JsonObject step)
    {
        var moved = step["moved"]!.AsArray().Select(move => (Key: (string)move![0]!, To: (int)move[1]!)).ToArray();
        var taken = moved.Select(move => move.Key).Concat(step["removed"]!.AsArray().Select(key => (string)key!)).ToHashSet();
        var order = board["rows"]!.AsArray().Select(KeyOf).Where(key => !taken.Contains(key)).ToList();
        foreach (var (key, to) in moved)
        {
            order.Insert(to, key);
        }

        return order;
    }

    private static string KeyOf(JsonNode? row) => (string)row!["key"]!;

    private static JsonObject Patched(JsonObject before, JsonObject patch)
    {
        var next = before.DeepClone().AsObject();
        foreach (var (name, value) in patch)
        {
            if (value is null)
            {
                next.Remove(name);
            }
            else
            {
                next[name] = value.DeepClone();
            }
        }

        return next;
    }
}
