using System.Text.Json.Nodes;

namespace Scoring.Api.Tests.Doors;

/// <summary>The IMO of 2024 (Golden/SOURCE.txt): 609 contestants, six problems of 7 points, places 1 2 2 4 by total.</summary>
internal sealed record Olympiad(IReadOnlyList<Olympian> Contestants)
{
    public const string Id = "imo-2024";
    public const int Problems = 6;

    public static Olympiad Read() => new(
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", "imo-2024.csv")).Skip(1).Select(line => line.Split(','))
            .Select(cells => new Olympian($"c{int.Parse(cells[1]):D3}", cells[2], cells[3..9], cells[^3], cells[^2])),
    ]);

    public static string Creation() => new JsonObject
    {
        ["op"] = "create",
        ["id"] = Id,
        ["name"] = new JsonObject { ["en"] = "IMO 2024" },
        ["scheme"] = new JsonObject
        {
            ["format"] = "scoring-scheme/1",
            ["id"] = "imo",
            ["name"] = new JsonObject { ["en"] = "IMO" },
            ["rounding"] = new JsonObject { ["digits"] = 0, ["mode"] = "halfUp" },
            ["skills"] = new JsonArray(new JsonObject
            {
                ["id"] = "imo",
                ["name"] = new JsonObject { ["en"] = "IMO" },
                ["stages"] = new JsonArray(new JsonObject
                {
                    ["id"] = "contest",
                    ["name"] = new JsonObject { ["en"] = "Contest" },
                    ["parts"] = new JsonArray(new JsonObject
                    {
                        ["id"] = "problems",
                        ["kind"] = "theory",
                        ["name"] = new JsonObject { ["en"] = "Problems" },
                        ["sheets"] = new JsonArray([.. Numbers.Select(Sheet)]),
                    }),
                }),
            }),
        },
    }.ToJsonString();

    public object Roster() => new
    {
        op = "roster",
        contestants = Contestants.Select(one => new { id = one.Id, skill = "imo", name = one.Id, organisation = one.Country }),
    };

    public static object Stations() => new
    {
        op = "stations",
        stations = Numbers.Select(n => new
        {
            id = $"room-{n}",
            name = new { en = $"Room {n}" },
            sheets = new[] { $"imo/contest/p{n}" },
            panel = new[] { $"judge-{n}" },
        }),
        judges = Numbers.Select(n => new { id = $"judge-{n}", name = $"Judge {n}" }),
    };

    private static IEnumerable<int> Numbers => Enumerable.Range(1, Problems);

    private static JsonNode Sheet(int n) => new JsonObject
    {
        ["id"] = $"p{n}",
        ["name"] = new JsonObject { ["en"] = $"Problem {n}" },
        ["aspects"] = new JsonArray(new JsonObject
        {
            ["id"] = "a",
            ["name"] = new JsonObject { ["en"] = "Points" },
            ["kind"] = "points",
            ["max"] = 7,
            ["step"] = 1,
        }),
    };
}

/// <summary>A line of the published result.</summary>
internal sealed record Olympian(string Id, string Country, string[] Marks, string Total, string Rank);
