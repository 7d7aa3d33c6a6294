using System.Text.Json;
using Scoring.Rules.Files;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tests.Templates;

/// <summary>A built-in template's own rules lead to the places and awards that were worked out by hand beside this test.</summary>
public sealed class WorkedExampleTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Templates");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, "worked")).Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_templates_places_and_awards_are_those_worked_out_by_hand(string name)
    {
        var example = WorkedExample.Read(Path.Combine(Root, "worked", name + ".txt"));

        var result = ResultOf(example);

        Assert.Equal(example.Expected, LinesOf(result));
        Assert.All(example.Parts, part => Assert.Equal(part.Mark, PartOf(result, part.Skill, part.Contestant, part.Part)));
    }

    private static JsonElement ResultOf(WorkedExample example)
    {
        var reading = SchemeReader.Read(File.ReadAllBytes(Path.Combine(Root, example.Template, "scheme.json")));
        var scored = BatchScoring.Score(reading.Scheme!, example.Roster, example.Marks, example.Penalties);
        Assert.Empty(scored.Faults);
        return JsonElement.Parse(scored.Json!.Value.Span);
    }

    private static IEnumerable<string> LinesOf(JsonElement result) =>
    [
        .. from skill in result.GetProperty("skills").EnumerateArray()
           from standing in skill.GetProperty("standings").EnumerateArray()
           select $"{skill.GetProperty("id")}: {LineOf(standing)}",
        .. from organisation in result.GetProperty("organisations").EnumerateArray()
           select $"{organisation.GetProperty("organisation")} {organisation.GetProperty("points")} {AwardsOf(organisation)}",
    ];

    private static string LineOf(JsonElement standing)
    {
        var (status, contestant) = (standing.GetProperty("status").GetString(), standing.GetProperty("contestant").GetString());
        var place = $"{standing.GetProperty("rank")} {contestant} {standing.GetProperty("total")} {AwardsOf(standing)}";
        var by = standing.GetProperty("decidedBy").GetString() is { } rule ? $" by {rule}" : "";
        return status switch
        {
            "placed" => place + by,
            "guest" => $"guest {place}{by}",
            _ => $"{status} {contestant}",
        };
    }

    private static string AwardsOf(JsonElement one) =>
        one.GetProperty("awards").EnumerateArray().Select(award => award.GetString()).ToArray() is [_, ..] awards
            ? string.Join('+', awards)
            : "-";

    private static string? PartOf(JsonElement result, string skill, string contestant, string part) =>
        result.GetProperty("skills").EnumerateArray().Single(one => one.GetProperty("id").ValueEquals(skill))
            .GetProperty("standings").EnumerateArray().Single(one => one.GetProperty("contestant").ValueEquals(contestant))
            .GetProperty("parts").GetProperty(part).GetString();
}
