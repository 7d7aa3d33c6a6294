using System.Text.Json.Nodes;
using static Scoring.Rules.Tests.Generated.AnyScheme;

namespace Scoring.Rules.Tests.Generated;

/// <summary>Skills: stages with cuts, orders, tie-breaks of everything there is, ranks, scales, awards.</summary>
internal static class AnySkill
{
    public static JsonObject Of(string id, Dice dice)
    {
        var skill = Named(id, dice);
        var ascending = dice.Chance(25);
        var stages = List(dice.Whole(1, 3), at => AnySheet.Stage($"t{at}", dice));
        for (var k = 0; k < stages.Count - 1; k++)
        {
            Maybe(stages[k]!.AsObject(), "advance", 60, dice, () => Advance(dice));
        }

        skill["stages"] = stages;
        Maybe(skill, "subject", 10, dice, () => "team");
        Maybe(skill, "divideBy", 30, dice, () => "group");
        Maybe(skill, "standing", 40, dice, () => Standing(stages, dice));
        skill["order"] = ascending ? "asc" : "desc";
        skill["ranks"] = dice.One("standard", "dense", "modified", "fractional", "ordinal");
        skill["tieBreaks"] = TieBreaks(stages, (string)skill["ranks"]! == "ordinal", dice);
        if (!ascending)
        {
            Maybe(skill, "missing", 40, dice, () => dice.One("unranked", "zero"));
            Maybe(skill, "scale", 50, dice, () => Scale(dice));
        }

        skill["awards"] = List(dice.Whole(0, 6), at => AnyAward.OfSkill($"w{at}", dice, ascending, skill.ContainsKey("scale")));
        return skill;
    }

    private static JsonObject Advance(Dice dice)
    {
        var advance = dice.Chance(50)
            ? new JsonObject { ["count"] = dice.Whole(1, 6) }
            : new JsonObject { ["share"] = dice.One(0.25m, 0.5m, 0.7m, 1m), ["rounding"] = dice.One("halfUp", "ceiling", "floor") };
        Maybe(advance, "ties", 50, dice, () => dice.One("include", "exclude"));
        return advance;
    }

    private static JsonNode Standing(JsonArray stages, Dice dice) => dice.Chance(30)
        ? "last"
        : new JsonObject { ["weights"] = new JsonObject(stages.Select(s => Weight((string)s!["id"]!, dice))) };

    private static KeyValuePair<string, JsonNode?> Weight(string stage, Dice dice) => new(stage, dice.One(0m, 0.3m, 0.7m, 1m));

    private static JsonObject Scale(Dice dice) => new()
    {
        ["centre"] = dice.One("mean", "median"),
        ["value"] = dice.One(500, 700),
        ["spread"] = dice.One("populationSd", "sampleSd", "mad"),
        ["points"] = dice.One(30m, 12.5m),
    };

    private static JsonArray TieBreaks(JsonArray stages, bool ordinal, Dice dice)
    {
        var rules = new JsonArray();
        foreach (var by in dice.Shuffled(Comparable(stages)).Take(dice.Whole(0, 4)))
        {
            var rule = new JsonObject { ["by"] = by };
            Maybe(rule, "order", 40, dice, () => dice.One("asc", "desc"));
            rules.Add(rule);
        }

        if (ordinal || dice.Chance(30))
        {
            rules.Add(new JsonObject { ["by"] = "lot" });
        }

        return rules;
    }

    private static IEnumerable<string> Comparable(JsonArray stages)
    {
        foreach (var stage in stages)
        {
            yield return $"stage:{stage!["id"]}";
        }

        foreach (var part in stages[^1]!["parts"]!.AsArray())
        {
            yield return $"part:{part!["id"]}";
            foreach (var sheet in part["sheets"]!.AsArray())
            {
                yield return $"sheet:{sheet!["id"]}";
                yield return $"aspect:{sheet["id"]}/{sheet["aspects"]![0]!["id"]}";
                if ((bool?)sheet["timed"] == true)
                {
                    yield return $"time:{sheet["id"]}";
                }
            }
        }
    }
}
