using System.Text.Json.Nodes;

namespace Scoring.Api.Tests.Display;

/// <summary>A board as a window keeps it: the snapshot, and each delta put upon it.</summary>
internal static class BoardReplica
{
    public static JsonObject Apply(JsonObject board, JsonObject delta)
    {
        var next = Patched(board, delta["head"]!.AsObject());
        next["version"] = delta["to"]!.DeepClone();
        var rows = board["rows"]!.AsArray().ToDictionary(row => (string)row!["key"]!, row => row!.AsObject());
        foreach (var patch in delta["rows"]!.AsArray().Select(p => p!.AsObject()))
        {
            var key = (string)patch["key"]!;
            rows[key] = Patched(rows.GetValueOrDefault(key) ?? [], patch);
        }

        next["rows"] = new JsonArray([.. Order(board, delta).Select(key => rows[key].DeepClone())]);
        return next;
    }

    private static List<string> Order(JsonObject board, JsonObject delta)
    {
        var moved = delta["moved"]!.AsArray().Select(m => (Key: (string)m![0]!, Index: (int)m[1]!)).ToList();
        var gone = delta["removed"]!.AsArray().Select(k => (string)k!).Concat(moved.Select(m => m.Key)).ToHashSet();
        var order = board["rows"]!.AsArray().Select(row => (string)row!["key"]!).Where(key => !gone.Contains(key)).ToList();
        moved.ForEach(m => order.Insert(m.Index, m.Key));
        return order;
    }

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
