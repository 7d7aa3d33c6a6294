using System.Text.Json.Nodes;
using static Scoring.Rules.Tests.Generated.AnyScheme;

namespace Scoring.Rules.Tests.Generated;

/// <summary>Stages, parts, sheets and their panels.</summary>
internal static class AnySheet
{
    public static JsonObject Stage(string id, Dice dice)
    {
        var stage = Named(id, dice);
        var sheets = 0;
        stage["parts"] = List(dice.Whole(1, 3), at => Part($"p{at}", dice, () => $"s{sheets++}"));
        Maybe(stage, "rounding", 40, dice, () => Rounding(dice));
        return stage;
    }

    private static JsonObject Part(string id, Dice dice, Func<string> nextSheet)
    {
        var part = Named(id, dice);
        part["kind"] = dice.One("theory", "practical", "defence", "other");
        part["sheets"] = List(dice.Whole(1, 3), _ => Sheet(nextSheet(), dice));
        part["combine"] = dice.One("sum", "mean", "weightedSum", "best:1", "best:2");
        Maybe(part, "weight", 50, dice, () => dice.One(0.3m, 0.7m, 2m, 0m));
        Maybe(part, "outOf", 30, dice, () => dice.One(10m, 100m));
        Maybe(part, "rounding", 40, dice, () => Rounding(dice));
        Maybe(part, "passMark", 30, dice, () => dice.One(1m, 4.5m));
        return part;
    }

    private static JsonObject Sheet(string id, Dice dice)
    {
        var sheet = Named(id, dice);
        var timed = dice.Chance(50);
        Maybe(sheet, "timed", timed ? 100 : 20, dice, () => timed);
        Maybe(sheet, "panel", 60, dice, () => Panel(dice));
        sheet["aspects"] = List(dice.Whole(1, 4), at => AnyAspect.Of($"a{at}", dice, timed, sheet["panel"]?.AsObject()));
        Maybe(sheet, "max", 20, dice, () => dice.One(5m, 12.5m));
        Maybe(sheet, "weight", 40, dice, () => dice.One(0.5m, 1m, 3m));
        Maybe(sheet, "rounding", 40, dice, () => Rounding(dice));
        Maybe(sheet, "stations", 10, dice, () => List(1, _ => "st-1"));
        Maybe(sheet, "limitSeconds", 10, dice, () => 600.5m);
        Maybe(sheet, "day", 10, dice, () => dice.Whole(1, 4));
        return sheet;
    }

    private static JsonObject Panel(Dice dice)
    {
        var panel = new JsonObject { ["judges"] = dice.Whole(1, 5) };
        Maybe(panel, "level", 60, dice, () => dice.One("aspect", "sheet"));
        Maybe(panel, "combine", 80, dice, () => dice.One("mean", "median", "trimmed", "sum"));
        Maybe(panel, "maxSpread", 20, dice, () => dice.Whole(1, 3));
        if (dice.Chance(40))
        {
            var (high, low) = (dice.Whole(0, 2), dice.Whole(0, 2));
            panel["dropHigh"] = high;
            panel["dropLow"] = low;
            Maybe(panel, "dropFrom", 50, dice, () => high + low + dice.Whole(1, 2));
        }

        return panel;
    }
}
