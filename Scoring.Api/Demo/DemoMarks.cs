using System.Globalization;
using System.Text.Json.Nodes;

namespace Scoring.Api.Demo;

/// <summary>
/// Plausible values for a sheet: the contestant's talent decides, each judge sees it a little differently, never by more than the panel
/// may differ.
/// </summary>
internal static class DemoMarks
{
    /// <param name="sheet">The sheet as the scheme has it.</param>
    /// <param name="seat">The judge's seat: aspects with own judges are marked by the first seats only.</param>
    /// <param name="talent">0 to 1000.</param>
    /// <param name="chance">The same for every judge of the panel; each draws the same numbers from it.</param>
    /// <param name="own">The judge's own.</param>
    public static JsonObject Of(JsonNode sheet, int seat, int talent, Random chance, Random own)
    {
        var marks = new JsonObject();
        foreach (var aspect in sheet["aspects"]!.AsArray())
        {
            var share = Math.Clamp(talent + chance.Next(-160, 161), 0, 1000);
            var isOwn = aspect!["from"] is null && ((int?)aspect["judges"] ?? int.MaxValue) >= seat;
            foreach (var (key, value) in isOwn ? Values(aspect, share, SpreadOf(sheet, aspect), own) : [])
            {
                marks[key] = value;
            }
        }

        if ((bool?)sheet["timed"] == true && seat == 1)
        {
            var limit = Number(sheet, "limitSeconds") ?? 300;
            marks["@time"] = Text(Math.Round(limit * (1350 - talent) / 1500, 1));
        }

        return marks;
    }

    private static IEnumerable<(string Key, string Value)> Values(JsonNode aspect, int share, decimal spread, Random own)
    {
        var id = (string)aspect["id"]!;
        return (string)aspect["kind"]! switch
        {
            "check" => [(id, share > 330 ? "true" : "false")],
            "judgement" => [(id, Text(Whole(Number(aspect, "levels") ?? 3, share, spread, own)))],
            "deduction" => [(id, Text(Faults(share, Number(aspect, "max")!.Value / (Number(aspect, "each") ?? 1))))],
            "deductions" => aspect["items"]!.AsArray().Select((item, i) =>
                ($"{id}/{(string)item!["id"]!}", Text(Math.Min(Faults(share, 3 - i), Number(item, "most") ?? 9)))),
            "time" => [(id, Text(Between(Number(aspect, "zero") ?? 0, Number(aspect, "full") ?? 0, share)))],
            "measure" => [(id, Measured(aspect, share))],
            _ => [(id, Points(aspect, share, spread, own))],
        };
    }

    private static string Points(JsonNode aspect, int share, decimal spread, Random own)
    {
        var (min, max) = (Number(aspect, "min") ?? 0, Number(aspect, "max")!.Value);
        var step = Number(aspect, "step") ?? (max > 20 ? 1 : 0.5m);
        var steps = Math.Floor((max - min) / step);
        return Text(min + (step * Whole(steps, share, spread / step, own)));
    }

    private static decimal Whole(decimal top, int share, decimal spread, Random own) =>
        Math.Min(top, Math.Floor(top * share / 1000) + own.Next(0, (int)Math.Clamp(Math.Floor(spread), 0, 2) + 1));

    private static decimal Faults(int share, decimal most) => Math.Max(0, Math.Floor(Math.Min(most, 4) * (900 - share) / 900));

    private static decimal Between(decimal worst, decimal best, int share) => Math.Round(worst + ((best - worst) * share / 1000), 1);

    private static string Measured(JsonNode aspect, int share)
    {
        var rows = aspect["table"]!.AsArray();
        var row = rows[Math.Min(rows.Count - 1, rows.Count * (1000 - share) / 1001)]!;
        return Text(Number(row, "upTo") ?? (Number(rows[^2]!, "upTo")!.Value + 1));
    }

    private static decimal SpreadOf(JsonNode sheet, JsonNode aspect) =>
        aspect["maxSpread"] is JsonValue own ? (own.ToString() == "none" ? 2 : decimal.Parse(own.ToString(), CultureInfo.InvariantCulture))
            : sheet["panel"] is { } panel ? Number(panel, "maxSpread") ?? 2
            : 0;

    private static decimal? Number(JsonNode node, string property) =>
        node[property] is { } value ? decimal.Parse(value.ToJsonString(), CultureInfo.InvariantCulture) : null;

    private static string Text(decimal value) => value.ToString("0.#########", CultureInfo.InvariantCulture);
}
