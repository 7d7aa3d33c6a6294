using System.Text.Json.Nodes;
using static Scoring.Rules.Tests.Generated.AnyScheme;

namespace Scoring.Rules.Tests.Generated;

/// <summary>Awards of every kind a skill, or the scheme, may give.</summary>
internal static class AnyAward
{
    public static JsonObject OfSkill(string id, Dice dice, bool ascending, bool scaled)
    {
        var award = Common(id, dice);
        var kind = dice.One("place", "count", "share", "share", "threshold", "worldskills");
        kind = (ascending && kind is "threshold") || (!scaled && kind is "worldskills") ? "count" : kind;
        award["kind"] = kind;
        if (!ascending)
        {
            Maybe(award, "minTotal", 15, dice, () => dice.One(1m, 5.5m));
        }

        switch (kind)
        {
            case "place":
                var from = dice.Whole(1, 3);
                award["from"] = from;
                if (dice.Chance(60))
                {
                    award["to"] = from + dice.Whole(0, 3);
                }
                else
                {
                    award["toShare"] = Share([], dice);
                }

                break;
            case "count":
                award["count"] = dice.Whole(1, 4);
                Maybe(award, "ties", 60, dice, () => dice.One("include", "exclude"));
                break;
            case "share":
                Share(award, dice);
                Maybe(award, "cumulative", 50, dice, () => dice.Chance(80));
                Maybe(award, "ties", 60, dice, () => dice.One("include", "exclude"));
                break;
            case "threshold":
                award["min"] = dice.One(1m, 5m, 700m);
                Maybe(award, "on", scaled ? 60 : 0, dice, () => dice.One("total", "scale"));
                break;
            case "worldskills":
                Maybe(award, "band", 40, dice, () => dice.Whole(0, 20));
                Maybe(award, "medallion", 40, dice, () => dice.One(500, 690));
                break;
        }

        return award;
    }

    public static JsonObject OfOrganisation(string id, Dice dice, JsonObject scheme)
    {
        var award = Common(id, dice);
        award["kind"] = "organisation";
        award["count"] = dice.Whole(1, 2);
        if (scheme["skills"]!.AsArray().Any(s => (string?)s!["order"] == "asc") || dice.Chance(50))
        {
            award["score"] = new JsonObject { ["w0"] = 3, ["w1"] = 1.5m, ["gold"] = 4 };
        }
        else
        {
            award["best"] = dice.Whole(1, 3);
            Maybe(award, "per", 40, dice, () => "skill");
        }

        return award;
    }

    private static JsonObject Common(string id, Dice dice)
    {
        var award = Named(id, dice);
        Maybe(award, "group", 40, dice, () => dice.One("title", "prize"));
        Maybe(award, "passParts", 20, dice, () => dice.Chance(70));
        Maybe(award, "minEntries", 20, dice, () => dice.Whole(0, 12));
        return award;
    }

    private static JsonObject Share(JsonObject award, Dice dice)
    {
        award["share"] = dice.One(0.1m, 0.2m, 0.3m, 0.5m, 1m);
        Maybe(award, "of", 50, dice, () => dice.One("entered", "placed"));
        Maybe(award, "rounding", 50, dice, () => dice.One("halfUp", "ceiling", "floor"));
        return award;
    }
}
