using System.Text.Json;
using System.Text.Json.Nodes;

namespace Scoring.Load.Record;

/// <summary>Whether a window's final board is the public one, and says of everybody what the organizer's recount says.</summary>
internal static class BoardCheck
{
    /// <summary>What is wrong; empty when nothing is.</summary>
    /// <param name="board">As the window pieced it together.</param>
    /// <param name="shown">The snapshot by HTTP.</param>
    /// <param name="standings">The organizer's standings of the skill: reckoned from the record, not from the board.</param>
    public static IReadOnlyList<string> Faults(JsonObject? board, JsonObject shown, JsonElement standings)
    {
        if (board is null)
        {
            return ["the window has no board"];
        }

        var faults = new List<string>();
        if (!JsonNode.DeepEquals(board, shown))
        {
            faults.Add("the window's board is not the one shown by HTTP");
        }

        var rows = board["rows"]!.AsArray().ToDictionary(row => (string)row!["key"]!, row => row!);
        foreach (var standing in standings.EnumerateArray().Where(standing => standing.GetProperty("status").GetString() is "placed" or "guest" or "incomplete"))
        {
            var contestant = standing.GetProperty("contestant").GetString()!;
            if (!rows.Remove(contestant, out var row))
            {
                faults.Add($"{contestant} is missing");
            }
            else if ((string?)row["place"] != standing.GetProperty("rank").GetString() || (string?)row["total"] != standing.GetProperty("total").GetString())
            {
                faults.Add($"{contestant}: {row["place"]} with {row["total"]}, recounted {standing.GetProperty("rank")} with {standing.GetProperty("total")}");
            }
        }

        faults.AddRange(rows.Keys.Select(key => $"{key} is on no list"));
        return faults;
    }
}
