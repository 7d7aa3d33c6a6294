using System.Text.Json.Nodes;

namespace Scoring.Api.Demo;

/// <summary>A sheet as the scheme has it, and where.</summary>
/// <param name="Skill">Its skill.</param>
/// <param name="Stage">Its stage.</param>
/// <param name="Round">The stage's number from 0.</param>
/// <param name="Part">The kind of its part.</param>
/// <param name="Number">Its number in the stage from 0.</param>
/// <param name="LowWins">The lowest total wins.</param>
/// <param name="Person">Persons are ranked, not teams or works.</param>
/// <param name="Sheet">Itself.</param>
internal sealed record DemoSheet(
    string Skill, string Stage, int Round, string Part, int Number, bool LowWins, bool Person, JsonNode Sheet)
{
    public string Id => (string)Sheet["id"]!;

    public int Day => (int?)Sheet["day"] ?? 1;

    public int Judges => (int?)Sheet["panel"]?["judges"] ?? 1;

    /// <summary>Every sheet of a scheme.</summary>
    public static IEnumerable<DemoSheet> Each(JsonNode scheme) =>
        from skill in scheme["skills"]!.AsArray()
        let person = ((string?)skill["subject"] ?? (string?)scheme["subject"] ?? "person") == "person"
        from stage in skill["stages"]!.AsArray().Select((stage, round) => (Node: stage!, Round: round))
        from sheet in Sheets(stage.Node).Select((pair, number) => (pair.Part, pair.Sheet, Number: number))
        select new DemoSheet(
            (string)skill["id"]!, (string)stage.Node["id"]!, stage.Round, sheet.Part, sheet.Number,
            (string?)skill["order"] == "asc", person, sheet.Sheet);

    private static IEnumerable<(string Part, JsonNode Sheet)> Sheets(JsonNode stage) =>
        from part in stage["parts"]!.AsArray() from sheet in part["sheets"]!.AsArray() select ((string)part["kind"]!, sheet);
}
