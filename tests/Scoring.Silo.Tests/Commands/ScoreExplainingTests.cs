using System.Text.Json.Nodes;

namespace Scoring.Silo.Tests.Commands;

/// <summary><c>score --explain</c>: the same explanation as at the organizer's door, for whoever has only files.</summary>
public sealed class ScoreExplainingTests : IDisposable
{
    private const string Scheme = """
        {
          "format": "scoring-scheme/1", "id": "cup", "name": { "en": "Cup" },
          "skills": [ { "id": "icv", "name": { "zh": "智能网联", "en": "ICV" },
            "awards": [ { "id": "first", "name": { "zh": "一等奖", "en": "First prize" }, "kind": "count", "count": 1 } ],
            "stages": [ { "id": "final", "name": { "zh": "决赛", "en": "Final" }, "parts": [
              { "id": "theory", "name": { "zh": "理论", "en": "Theory" }, "kind": "theory", "weight": 0.3, "sheets": [ { "id": "t",
                "name": { "en": "Paper" }, "aspects": [ { "id": "a", "name": { "en": "A" }, "kind": "points", "max": 100 } ] } ] },
              { "id": "practical", "name": { "zh": "实操", "en": "Practical" }, "kind": "practical", "weight": 0.7, "sheets": [ { "id": "p",
                "name": { "en": "Work" }, "aspects": [ { "id": "a", "name": { "en": "A" }, "kind": "points", "max": 100 } ] } ] } ] } ] } ]
        }
        """;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task A_contestant_is_explained_in_either_language_instead_of_the_result()
    {
        Assert.Equal(0, await ScoreAsync("--explain", "c1", "--language", "en"));
        Assert.StartsWith("c1 · ICV\n  Final: 89.83\n    Theory: 86.50\n", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("    sum 86.50 × 0.3 + 91.25 × 0.7 = 89.825 → 89.83 (half up)\n", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("    ahead of c2 by total 89.83 > 80.00\n  First prize: place 1 of 2, the next 1\n", _tool.Output, StringComparison.Ordinal);

        Assert.Equal(0, await ScoreAsync("--explain", "c2"));
        Assert.Contains("    落后 c1：总分 80.00 < 89.83\n  一等奖：未获，第 2 名，共 2 人，取 1 名\n", _tool.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("standings", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybodys_explanation_is_written_beside_the_result()
    {
        var file = _tool.File("why.json", "");

        Assert.Equal(0, await ScoreAsync("--explain-json", file));

        Assert.Contains("\"standings\"", _tool.Output, StringComparison.Ordinal);
        var skill = JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!["skills"]![0]!;
        Assert.Equal(["c1 89.83", "c2 80.00"], skill["contestants"]!.AsArray().Select(c => $"{c!["contestant"]} {c["total"]}"));
        Assert.Equal("2 entered, 2 placed", (string)skill["steps"]![0]!["en"]!);
    }

    [Fact]
    public async Task Nobody_by_that_name_is_an_error()
    {
        Assert.Equal(2, await ScoreAsync("--explain", "c9"));
        Assert.StartsWith("c9: 名单里没有这名选手", _tool.Error, StringComparison.Ordinal);
    }

    private Task<int> ScoreAsync(params string[] more) => _tool.RunAsync(
    [
        "score",
        _tool.File("cup.json", Scheme),
        _tool.File("marks.csv", """
            skill,stage,sheet,contestant,judge,aspect,value
            icv,final,t,c1,j1,a,86.5
            icv,final,p,c1,j1,a,91.25
            icv,final,t,c2,j1,a,80
            icv,final,p,c2,j1,a,80
            """),
        "--roster",
        _tool.File("roster.csv", "contestant,skill\nc1,icv\nc2,icv\n"),
        .. more,
    ]);
}
