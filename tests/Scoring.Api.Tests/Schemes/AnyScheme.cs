using System.Text.Json.Nodes;

namespace Scoring.Api.Tests.Schemes;

/// <summary>Valid schemes of every shape, drawn from a seed: each property is there or not, names are as odd as people's.</summary>
internal sealed class AnyScheme(int seed)
{
    private static readonly string[] Words =
        [
            "焊接", "Weld", "0007", "=1+1", " 两端 ", "true", "-3", "[x]", "\"引号\"", "第一行\n第二行\r\n",
            "_x0041_", "a\u0001b", "名😀", "@SUM", "1,5", "\u200B",
        ];

    private readonly Random _chance = new(seed);
    private int _ids;

    public JsonObject Scheme()
    {
        var skills = Many(1, 2, Skill);
        var scheme = Thing("rounding?", skills);
        scheme.Insert(0, "format", "scoring-scheme/1");
        scheme["skills"] = skills;
        Maybe(scheme, "subject", () => One("person", "team", "work"));
        if (Chance() && !skills.Any(skill => (string?)skill!["order"] == "asc"))
        {
            scheme["awards"] = new JsonArray(With(Thing(), ("kind", "organisation"), ("best", 2), ("per", "skill"), ("count", 1)));
        }

        return scheme;
    }

    private JsonObject Skill()
    {
        var stages = Many(1, 2, Stage);
        var skill = Thing();
        skill["stages"] = stages;
        var ascending = Chance();
        Maybe(skill, "divideBy", () => "group");
        skill["order"] = ascending ? "asc" : "desc";
        Maybe(skill, "ranks", () => One("standard", "dense", "modified", "fractional"));
        Maybe(skill, "standing", () => Chance() ? "last" : new JsonObject { ["weights"] = Weights(stages) });
        Maybe(skill, "tieBreaks", () => new JsonArray(
            new JsonObject { ["by"] = $"stage:{stages[0]!["id"]}", ["order"] = "asc" }, new JsonObject { ["by"] = "lot" }));
        if (!ascending && Chance())
        {
            skill["missing"] = "zero";
            skill["scale"] = new JsonObject { ["centre"] = "median", ["value"] = 700, ["spread"] = "mad", ["points"] = Number() };
        }

        Maybe(skill, "awards", () => new JsonArray(
            With(Thing(), ("kind", "place"), ("from", 1), ("toShare", new JsonObject { ["share"] = 0.5m, ["of"] = "entered" })),
            With(Thing(), ("kind", "count"), ("count", 3), ("group", Word()), ("ties", "exclude")),
            With(Thing(), ("kind", "share"), ("share", 0.3m), ("cumulative", true), ("passParts", false))));
        return skill;
    }

    private JsonObject Stage()
    {
        var stage = Thing("rounding?");
        stage["parts"] = Many(1, 2, Part);
        Maybe(stage, "advance", () =>
            Chance() ? new JsonObject { ["count"] = 12 } : new JsonObject { ["share"] = 0.5m, ["rounding"] = "ceiling" });
        return stage;
    }

    private JsonObject Part()
    {
        var part = Thing("rounding?");
        part["kind"] = One("theory", "practical", "defence", "other");
        part["sheets"] = Many(1, 2, Sheet);
        Maybe(part, "weight", () => Number());
        Maybe(part, "outOf", () => 100);
        Maybe(part, "combine", () => One("sum", "mean", "best:2"));
        Maybe(part, "passMark", () => Number());
        return part;
    }

    private JsonObject Sheet()
    {
        var sheet = Thing("rounding?");
        var timed = Chance();
        var judges = _chance.Next(1, 6);
        sheet["timed"] = timed;
        Maybe(sheet, "panel", () => new JsonObject
        {
            ["judges"] = judges,
            ["combine"] = One("mean", "median", "trimmed", "sum"),
            ["dropFrom"] = 5,
            ["maxSpread"] = Number(),
        });
        sheet["aspects"] = Many(1, 4, () => Aspect(timed, sheet["panel"] is null ? 1 : judges));
        Maybe(sheet, "day", () => _chance.Next(1, 5));
        Maybe(sheet, "max", () => Number());
        Maybe(sheet, "stations", () => new JsonArray("台1", "2"));
        Maybe(sheet, "limitSeconds", () => Number());
        return sheet;
    }

    private JsonObject Aspect(bool timed, int judges)
    {
        var kind = One("points", "check", "judgement", "deduction", "deductions", "time", "measure");
        var aspect = With(Thing("rounding?"), ("kind", kind), ("max", 10));
        Maybe(aspect, "note", Word);
        Maybe(aspect, "note", () => "");
        Maybe(aspect, "requirement", Word);
        Maybe(aspect, "standard", Word);
        Maybe(aspect, "unit", Word);
        Maybe(aspect, "maxSpread", () => Chance() ? "none" : Number());
        Maybe(aspect, "judges", () => judges);
        return (string)kind! switch
        {
            "points" => With(aspect, ("min", -2.5m), ("factor", Number()), ("step", 0.25m)),
            "judgement" => Judgement(aspect),
            "deduction" => With(aspect, ("each", Number())),
            "deductions" => With(aspect, ("items", Many(1, 3, () => With(Thing(), ("each", Number()), ("most", 4))))),
            "time" => Time(aspect, timed),
            "measure" => With(aspect, ("table", new JsonArray(
                new JsonObject { ["upTo"] = -0.5m, ["mark"] = 10 },
                new JsonObject { ["upTo"] = 1, ["mark"] = 2.5m },
                new JsonObject { ["mark"] = 0 }))),
            _ => aspect,
        };
    }

    private JsonObject Judgement(JsonObject aspect)
    {
        var levels = _chance.Next(3) == 0 ? _chance.Next(1, 25) : 3;
        if (levels != 3 || Chance())
        {
            aspect["levels"] = levels;
        }

        Maybe(aspect, "levelTexts", () => Many(levels + 1, levels + 1, () => Chance() ? Word() : ""));
        return aspect;
    }

    private JsonObject Time(JsonObject aspect, bool timed)
    {
        if (timed && Chance())
        {
            aspect.Remove("judges");
            aspect["from"] = "@time";
        }

        return With(aspect, ("full", 60), ("zero", 120.5m));
    }

    private JsonObject Thing(params object[] more)
    {
        var name = new JsonObject();
        var both = _chance.Next(3);
        if (both != 1)
        {
            name["zh"] = Word();
        }

        if (both != 0)
        {
            name["en"] = Chance() && both == 2 ? name["zh"]!.DeepClone() : Word();
        }

        var thing = new JsonObject { ["id"] = $"{One("a", "b1", "2x")}-{_ids++}", ["name"] = name };
        if (more is ["rounding?", ..])
        {
            Maybe(thing, "rounding", () => Chance() ? "none" : new JsonObject { ["digits"] = 3, ["mode"] = "halfEven" });
        }

        return thing;
    }

    private JsonObject Weights(JsonArray stages) =>
        new([.. stages.Select(stage => KeyValuePair.Create((string)stage!["id"]!, (JsonNode?)Number()))]);

    private JsonArray Many<T>(int least, int most, Func<T> one)
        where T : JsonNode => new([.. Enumerable.Range(0, _chance.Next(least, most + 1)).Select(_ => (JsonNode)one())]);

    private void Maybe(JsonObject thing, string property, Func<JsonNode> value)
    {
        if (Chance())
        {
            thing[property] = value();
        }
    }

    private static JsonObject With(JsonObject thing, params (string Property, JsonNode Value)[] more)
    {
        foreach (var (property, value) in more)
        {
            thing[property] = value;
        }

        return thing;
    }

    private bool Chance() => _chance.Next(2) == 0;

    private JsonNode One(params string[] choices) => choices[_chance.Next(choices.Length)];

    private JsonNode Word() => Words[_chance.Next(Words.Length)];

    private JsonNode Number() => _chance.Next(4) == 0 ? 123456789012.1234567890123456m : _chance.Next(1, 4000) / 100m;
}
