using System.Text.Json.Nodes;

namespace Scoring.Load.Staging;

/// <summary>A contest of our own: its rules, roster, stations and judges, as the API takes them.</summary>
internal sealed record Contest
{
    public required JsonNode Scheme { get; init; }

    public JsonNode? Contestants { get; init; }

    /// <summary>The roster as a file, instead.</summary>
    public byte[]? RosterCsv { get; init; }

    public required JsonNode Stations { get; init; }

    public required JsonNode Judges { get; init; }

    /// <summary>A contest of skills × stations, each station with its sheets and a panel of its own; four aspects of half points a sheet.</summary>
    public static Contest Of(int contestants, int skills, int stations, int sheets, int panel)
    {
        var all = (from skill in Range(skills) from station in Range(stations) select (Skill: skill, Station: station)).ToArray();
        return new()
        {
            Scheme = new JsonObject
            {
                ["format"] = "scoring-scheme/1",
                ["id"] = "load",
                ["name"] = Name("Load"),
                ["skills"] = Many(skills, skill => SkillOf(skill, stations, sheets, panel)),
            },
            Contestants = Many(contestants, number => new JsonObject
            {
                ["id"] = $"c{number:0000}",
                ["skill"] = $"skill{1 + (number % skills)}",
                ["name"] = $"Contestant {number}",
                ["organisation"] = $"Works {number % 20}",
            }),
            Stations = Array(all, at => new JsonObject
            {
                ["id"] = $"st{at.Skill}-{at.Station}",
                ["name"] = Name($"Station {at.Skill}-{at.Station}"),
                ["sheets"] = Many(sheets, sheet => JsonValue.Create($"skill{at.Skill}/final/w{at.Station}-{sheet}")),
                ["panel"] = Many(panel, seat => JsonValue.Create(JudgeOf(at.Skill, at.Station, seat))),
            }),
            Judges = Array(
                from at in all from seat in Range(panel) select JudgeOf(at.Skill, at.Station, seat),
                judge => new JsonObject { ["id"] = judge, ["name"] = $"Judge {judge}" }),
        };
    }

    /// <summary>One of a template's competitions, as its files say.</summary>
    public static Contest Read(string folder)
    {
        var stations = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "stations.json")))!;
        return new()
        {
            Scheme = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "scheme.json")))!,
            RosterCsv = File.ReadAllBytes(Path.Combine(folder, "roster.csv")),
            Stations = stations["stations"]!,
            Judges = stations["judges"]!,
        };
    }

    public static string JudgeOf(int skill, int station, int seat) => $"j{skill}-{station}-{seat}";

    private static JsonObject SkillOf(int skill, int stations, int sheets, int panel) => new()
    {
        ["id"] = $"skill{skill}",
        ["name"] = Name($"Skill {skill}"),
        ["stages"] = new JsonArray(new JsonObject
        {
            ["id"] = "final",
            ["name"] = Name("Final"),
            ["parts"] = Many(stations, station => new JsonObject
            {
                ["id"] = $"part{station}",
                ["name"] = Name($"Part {station}"),
                ["kind"] = "practical",
                ["sheets"] = Many(sheets, sheet => SheetOf($"w{station}-{sheet}", panel)),
            }),
        }),
    };

    private static JsonObject SheetOf(string id, int panel) => new()
    {
        ["id"] = id,
        ["name"] = Name($"Sheet {id}"),
        ["panel"] = new JsonObject { ["judges"] = panel },
        ["aspects"] = Many(4, aspect => new JsonObject
        {
            ["id"] = $"a{aspect}",
            ["name"] = Name($"Aspect {aspect}"),
            ["kind"] = "points",
            ["max"] = 10,
            ["step"] = 0.5,
        }),
    };

    private static JsonObject Name(string text) => new() { ["en"] = text };

    private static IEnumerable<int> Range(int count) => Enumerable.Range(1, count);

    private static JsonArray Many(int count, Func<int, JsonNode> make) => Array(Range(count), make);

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode> make) => new([.. items.Select(make)]);
}
