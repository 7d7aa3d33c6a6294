using System.Globalization;
using System.Text.Json.Nodes;

namespace Scoring.Api.Tests.Weekend;

/// <summary>Marks on the sheets of changchun-icv: the first seat marks everything, the others only the judgements, never far apart.</summary>
internal static class Figures
{
    public static JsonObject Of(JsonNode row, int seat) => Of((string)row["contestant"]!, (string)row["sheet"]!, seat);

    public static JsonObject Of(string contestant, string sheet, int seat)
    {
        var n = int.Parse(contestant[^3..], CultureInfo.InvariantCulture);
        var at = (n * 7) + (sheet[^1] * 3);
        var marks = new JsonObject { ["a4"] = $"{(at % 3) + (seat == 2 ? 1 : 0)}", ["a5"] = $"{((at + n) % 3) + (seat == 3 ? 1 : 0)}" };
        if (seat == 1)
        {
            marks["a1"] = at % 5 == 0 ? "false" : "true";
            marks["a2"] = $"{at % 21}";
            marks["a3"] = (at % 45 * 0.5m).ToString("0.#", CultureInfo.InvariantCulture);
            marks["a6"] = $"{(at % 11 == 0 ? 1 : 0)}";
        }

        return marks;
    }
}
