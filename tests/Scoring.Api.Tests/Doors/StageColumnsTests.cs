using System.Text;
using Scoring.Api.Exports;
using Scoring.Contracts;

namespace Scoring.Api.Tests.Doors;

/// <summary>The figures of stages in a skill's file; they come beside the result JSON.</summary>
public sealed class StageColumnsTests
{
    private const string Standings = """
        {"scheme":"s","skills":[{"id":"fit","standings":[
        {"contestant":"01","status":"placed","rank":"1","total":"9.00","decidedBy":null,"scale":null,"parts":{},"sheets":{},"awards":[]},
        {"contestant":"02","status":"placed","rank":"2","total":"80.00","decidedBy":null,"scale":null,"parts":{},"sheets":{},"awards":[]}]}],"organisations":[]}
        """;

    private static readonly StageLine[] Lines =
    [
        new() { Stage = "prelim", Contestant = "01", Total = "90.00", Rank = "1" },
        new() { Stage = "prelim", Contestant = "02", Total = "80.00", Rank = "2" },
        new() { Stage = "final", Contestant = "01", Total = "9.00", Rank = "1" },
    ];

    [Fact]
    public async Task Each_of_several_stages_has_its_total_and_place() => Assert.Equal(
        ["预赛总分,预赛名次,决赛总分,决赛名次,总分", "90.00,1,9.00,1,9.00", "80.00,2,,,80.00"],
        await ColumnsAsync(["prelim", "final"], 5, Lines));

    [Fact]
    public async Task One_stage_is_the_skill_itself() =>
        Assert.Equal(["总分", "9.00", "80.00"], await ColumnsAsync(["final"], 1, Lines[2]));

    [Fact]
    public async Task A_silo_that_does_not_reckon_stages_leaves_them_empty() =>
        Assert.Equal(",,,,9.00", (await ColumnsAsync(["prelim", "final"], 5))[1]);

    private static async Task<string[]> ColumnsAsync(string[] stages, int columns, params StageLine[] lines)
    {
        using var text = new MemoryStream();
        await StandingsExport.Of(List(stages, lines), "fit").WriteCsvAsync(text);
        return
        [
            .. Encoding.UTF8.GetString(text.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(row => string.Join(',', row.Split(',')[12..(12 + columns)])),
        ];
    }

    private static PlaceList List(string[] stages, StageLine[] lines) => new()
    {
        Overview = new CompetitionOverview
        {
            Id = "c",
            Phase = "open",
            Seq = 1,
            CreatedAt = default,
            SchemeVersion = 1,
            Skills = [Skill],
            Contestants = [Contestant("01"), Contestant("02")],
            Stations = [],
            Judges = [],
            Devices = [],
            Missing = [],
        },
        Hash = "ab",
        Scheme = [.. Encoding.UTF8.GetBytes($$"""{"skills":[{"id":"fit","stages":[{{string.Join(',', stages.Select(StageOf))}}]}]}""")],
        Standings = [.. Encoding.UTF8.GetBytes(Standings)],
        Stages = [.. lines],
    };

    private static SkillOverview Skill => new()
    {
        Id = "fit",
        Sheets = [],
        Contestants = 2,
        Marked = 2,
        SheetsSubmitted = 2,
        SheetsExpected = 2,
        Level = "none",
        Frozen = false,
        Revision = 0,
        Published = false,
    };

    private static ContestantEntry Contestant(string id) => new() { Id = id, Skill = "fit", Name = id };

    private static string StageOf(string id) =>
        $$"""{"id":"{{id}}","name":{"zh":"{{(id == "final" ? "决赛" : "预赛")}}"},"parts":[]}""";
}
