using System.Globalization;
using System.Text.Json.Nodes;

namespace Scoring.Api.Demo;

/// <summary>
/// Plausible values for a sheet: the contestant's talent decides, each judge sees it a little differently, never by more than the panel
/// may differ.
/// </summary>
/// <param name="of">The sheet.</param>
/// <param name="talent">0 to 1000.</param>
/// <param name="chance">The same for every judge of the panel; each draws the same numbers from it.</param>
/// <param name="own">The judge's own.</param>
internal sealed class DemoMarks(DemoSheet of, int talent, Random chance, Random own)
{
    /// <param name="seat">The judge's seat: aspects with own judges are marked by the first seats only.</param>
    public JsonObject At(int seat)
    {
        var marks = new JsonObject();
        foreach (var aspect in of.Sheet["aspects"]!.AsArray())
        {
            var share = Math.Clamp(talent + chance.Next(-160, 161), 0, 1000);
            var isOwn = aspect!["from"] is null && ((int?)aspect["judges"] ?? int.MaxValue) >= seat;
            foreach (var (key, value) in isOwn ? Values(aspect, share) : [])
            {
                marks[key] = value;
            }
        }

        if ((bool?)of.Sheet["timed"] == true && seat == 1)
        {
            marks["@time"] = Text(Math.Round((Number(of.Sheet, "limitSeconds") ?? 300) * (1350 - talent) / 1500, 1));
        }

        return marks;
    }

    private IEnumerable<(string Key, string Value)> Values(JsonNode aspect, int share)
    {
        var id = (string)aspect["id"]!;
        return (string)aspect["kind"]! switch
        {
            "check" => [(id, share > 330 ? "true" : "false")],
            "judgement" => [(id, Text(Whole(Number(aspect, "levels") ?? 3, share, SpreadOf(aspect))))],
            "deduction" => [(id, Text(Faults(share, Number(aspect, "max")!.Value / (Number(aspect, "each") ?? 1))))],
            "deductions" => aspect["items"]!.AsArray().Select((item, i) =>
                ($"{id}/{(string)item!["id"]!}", Text(Math.Min(Faults(share, 3 - i), Number(item, "most") ?? 9)))),
            "time" => [(id, Text(Between(Number(aspect, "zero") ?? 0, Number(aspect, "full") ?? 0, share)))],
            "measure" => [(id, Measured(aspect, share))],
            _ => [(id, Points(aspect, share))],
        };
    }

    private string Points(JsonNode aspect, int share)
    {
        var (min, max) = (Number(aspect, "min") ?? 0, Number(aspect, "max")!.Value);
        var step = Number(aspect, "step") ?? (of.LowWins ? 0.01m : max > 20 ? 1 : 0.5m);

        // Where the lowest wins nobody comes near the most; a percentage is seldom below two thirds.
        var reached = of.LowWins ? (1000 - share) / 2 : (string?)aspect["unit"] == "%" ? 600 + (share * 2 / 5) : share;
        return Text(min + (step * Whole(Math.Floor((max - min) / step), reached, SpreadOf(aspect) / step)));
    }

    private decimal Whole(decimal top, int share, decimal spread) =>
        Math.Min(top, Math.Floor(top * share / 1000) + own.Next(0, (int)Math.Clamp(Math.Floor(spread), 0, 2) + 1));

    private static decimal Faults(int share, decimal most) => Math.Max(0, Math.Floor(Math.Min(most, 4) * (900 - share) / 900));

    private static decimal Between(decimal worst, decimal best, int share) => Math.Round(worst + ((best - worst) * share / 1000), 1);

    // Halfway into the row that gives as much as the talent earns.
    private static string Measured(JsonNode aspect, int share)
    {
        var rows = aspect["table"]!.AsArray().Select(row => (UpTo: Number(row!, "upTo"), Mark: Number(row!, "mark") ?? 0)).ToArray();
        var best = Enumerable.Range(0, rows.Length).OrderByDescending(row => rows[row].Mark).ToArray();
        var row = best[Math.Min(rows.Length - 1, rows.Length * (1000 - share) / 1001)];
        var from = row == 0 ? 0 : rows[row - 1].UpTo!.Value;
        return Text(Math.Round((from + (rows[row].UpTo ?? (from + 1))) / 2, 2, MidpointRounding.ToPositiveInfinity));
    }

    private decimal SpreadOf(JsonNode aspect) =>
        aspect["maxSpread"] is JsonValue owned ? (owned.ToString() == "none" ? 2 : decimal.Parse(owned.ToString(), CultureInfo.InvariantCulture))
            : of.Sheet["panel"] is { } panel ? Number(panel, "maxSpread") ?? 2
            : 0;

    private static decimal? Number(JsonNode node, string property) =>
        node[property] is { } value ? decimal.Parse(value.ToJsonString(), CultureInfo.InvariantCulture) : null;

    private static string Text(decimal value) => value.ToString("0.#########", CultureInfo.InvariantCulture);
}
