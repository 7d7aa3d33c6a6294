using System.Text;
using System.Text.Json.Nodes;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tests.Generated;

/// <summary>A valid scheme of any shape the format allows: every kind, panel, combine, order, rank method and award comes up.</summary>
internal static class AnyScheme
{
    private static readonly string[] Modes = ["halfUp", "halfEven", "truncate", "floor", "ceiling"];

    /// <summary>As a file.</summary>
    public static JsonObject Json(Dice dice)
    {
        var scheme = Named("any", dice);
        scheme["format"] = "scoring-scheme/1";
        scheme["skills"] = List(dice.Whole(1, 3), at => AnySkill.Of($"k{at}", dice));
        Maybe(scheme, "subject", 30, dice, () => dice.One("person", "team", "work"));
        Maybe(scheme, "rounding", 40, dice, () => Rounding(dice));
        Maybe(scheme, "awards", 50, dice, () => List(dice.Whole(0, 2), at => AnyAward.OfOrganisation($"o{at}", dice, scheme)));
        return scheme;
    }

    /// <summary>Read; a fault would be one of the generator or of the reader.</summary>
    public static Scheme Of(Dice dice)
    {
        var json = Json(dice).ToJsonString();
        var reading = SchemeReader.Read(Encoding.UTF8.GetBytes(json));
        Assert.True(reading.Faults.IsEmpty, $"{string.Join('\n', reading.Faults)}\n{json}");
        return reading.Scheme!;
    }

    public static JsonObject Named(string id, Dice dice) => new()
    {
        ["id"] = id,
        ["name"] = dice.Chance(50) ? new JsonObject { ["zh"] = "甲" } : new JsonObject { ["zh"] = "乙", ["en"] = "B" },
    };

    public static JsonArray List(int count, Func<int, JsonNode> item) => new([.. Enumerable.Range(0, count).Select(item)]);

    public static void Maybe(JsonObject node, string property, int percent, Dice dice, Func<JsonNode> value)
    {
        if (dice.Chance(percent))
        {
            node[property] = value();
        }
    }

    public static JsonNode Rounding(Dice dice) => dice.Chance(20)
        ? "none"
        : new JsonObject { ["digits"] = dice.Whole(0, 3), ["mode"] = dice.One<string>(Modes) };
}
