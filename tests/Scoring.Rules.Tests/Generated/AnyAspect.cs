using System.Text.Json.Nodes;
using static Scoring.Rules.Tests.Generated.AnyScheme;

namespace Scoring.Rules.Tests.Generated;

/// <summary>Aspects of every kind, with small numbers so that ties are many.</summary>
internal static class AnyAspect
{
    public static JsonObject Of(string id, Dice dice, bool timed, JsonObject? panel)
    {
        var aspect = Named(id, dice);
        var kind = dice.One("points", "points", "check", "judgement", "deduction", "deductions", "time", "measure");
        aspect["kind"] = kind;
        aspect["max"] = dice.One(2m, 5m, 10m, 1.5m);
        Shape(aspect, kind, timed, dice);
        Maybe(aspect, "rounding", 30, dice, () => Rounding(dice));
        Maybe(aspect, "maxSpread", 20, dice, () => dice.Chance(50) ? "none" : 2);
        Maybe(aspect, "note", 10, dice, () => "备注");
        if ((string?)panel?["level"] != "sheet" && !aspect.ContainsKey("from"))
        {
            Maybe(aspect, "judges", 25, dice, () => dice.Whole(1, (int?)panel?["judges"] ?? 1));
        }

        return aspect;
    }

    private static void Shape(JsonObject aspect, string kind, bool timed, Dice dice)
    {
        switch (kind)
        {
            case "points":
                Maybe(aspect, "min", 20, dice, () => dice.One(-1m, 0.5m));
                Maybe(aspect, "factor", 30, dice, () => dice.One(0.8m, 3m));
                Maybe(aspect, "step", 40, dice, () => dice.One(0.25m, 0.5m));
                break;
            case "judgement":
                Maybe(aspect, "levels", 50, dice, () => dice.Whole(1, 6));
                Maybe(aspect, "levelTexts", 30, dice, () => List(((int?)aspect["levels"] ?? 3) + 1, _ => "好"));
                break;
            case "deduction":
                Maybe(aspect, "min", 30, dice, () => dice.One(-2m, 1m));
                aspect["each"] = dice.One(0.5m, 1m, 0.3m);
                break;
            case "deductions":
                Maybe(aspect, "min", 30, dice, () => dice.One(-2m, 1m));
                aspect["items"] = List(dice.Whole(1, 3), at => Item($"i{at}", dice));
                break;
            case "time":
                aspect["full"] = dice.One(0m, 60m);
                aspect["zero"] = dice.One(90m, 70.5m);
                Maybe(aspect, "from", timed ? 60 : 0, dice, () => "@time");
                break;
            case "measure":
                aspect["table"] = Table((decimal)aspect["max"]!, dice);
                break;
        }
    }

    private static JsonObject Item(string id, Dice dice)
    {
        var item = Named(id, dice);
        item["each"] = dice.One(0.5m, 1m, 0.3m);
        Maybe(item, "most", 30, dice, () => dice.Whole(1, 2));
        return item;
    }

    // The smaller the better: marks fall down the table, the last of them may be below nothing.
    private static JsonArray Table(decimal max, Dice dice)
    {
        var ends = dice.Whole(0, 3);
        var table = List(ends, at => new JsonObject { ["upTo"] = at + 0.5m, ["mark"] = max - (at * 0.5m) });
        table.Add(new JsonObject { ["mark"] = dice.One(0m, -1m) });
        return table;
    }
}
