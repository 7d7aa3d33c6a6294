using System.Text;
using System.Text.Json;
using Scoring.Silo.Tests.Commands;

namespace Scoring.Silo.Tests.Golden;

/// <summary>Component panels of ISU events, 2016 to 2017 (SOURCE.txt): every published panel score comes out of <c>score</c>.</summary>
public sealed class FigureSkatingTests
{
    private const string Scheme = """
        {
          "format": "scoring-scheme/1", "id": "isu", "name": { "en": "Programme components" },
          "skills": [ { "id": "component", "name": { "en": "Component" }, "stages": [
            { "id": "segment", "name": { "en": "Segment" }, "parts": [
            { "id": "components", "name": { "en": "Components" }, "kind": "other", "sheets": [ { "id": "panel", "name": { "en": "Panel" },
              "panel": { "judges": 9, "combine": "trimmed", "dropHigh": 1, "dropLow": 1 },
              "aspects": [
                { "id": "mark", "name": { "en": "Mark" }, "kind": "points", "min": 0.25, "max": 10, "step": 0.25 } ] } ] } ] } ] } ]
        }
        """;

    [Fact]
    public async Task All_8630_published_panel_scores_are_reproduced()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Golden", "components.csv");
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        var published = lines.Skip(1).Select((line, index) => (Id: $"line-{index + 2}", Cells: line.Split(','))).ToList();
        using var tool = new Tool();
        var (marks, roster) = (tool.File("marks.csv", MarksOf(published)), tool.File("roster.csv", RosterOf(published)));
        var status = await tool.RunAsync("score", tool.File("isu.json", Scheme), marks, "--roster", roster);

        Assert.Equal((0, ""), (status, tool.Error));
        var totals = TotalsOf(tool.Output);
        Assert.Equal(8630, totals.Count);
        Assert.Empty(published.Where(line => totals[line.Id] != decimal.Parse(line.Cells[^1])).Select(line => line.Id));
    }

    private static string RosterOf(List<(string Id, string[] Cells)> lines) =>
        "contestant,skill\n" + string.Concat(lines.Select(line => $"{line.Id},component\n"));

    /// <summary>A 0 stands for a judge's blank cell: absent, not zero.</summary>
    private static string MarksOf(List<(string Id, string[] Cells)> lines)
    {
        var marks = new StringBuilder("skill,stage,sheet,contestant,judge,aspect,value\n");
        foreach (var (id, cells) in lines)
        {
            for (var judge = 1; judge <= 9; judge++)
            {
                if (cells[judge + 2] is not ("" or "0"))
                {
                    marks.Append($"component,segment,panel,{id},J{judge},mark,{cells[judge + 2]}\n");
                }
            }
        }

        return marks.ToString();
    }

    private static Dictionary<string, decimal> TotalsOf(string result)
    {
        using var json = JsonDocument.Parse(result);
        return json.RootElement.GetProperty("skills")[0].GetProperty("standings").EnumerateArray().ToDictionary(
            standing => standing.GetProperty("contestant").GetString()!,
            standing => decimal.Parse(standing.GetProperty("total").GetString()!));
    }
}
