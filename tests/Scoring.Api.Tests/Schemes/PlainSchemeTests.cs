using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Scoring.Api.Hosting;
using Scoring.Api.Schemes;
using Scoring.Api.Workbooks;

namespace Scoring.Api.Tests.Schemes;

/// <summary>Marking schemes as other tools write them: criteria listed above, headings again for each criterion.</summary>
public sealed class PlainSchemeTests
{
    private static readonly string[] Headings =
    [
        "Sub\nCriterion\nID", "Sub Criterion\nName or Description", "Day of Marking", "Aspect\nType\nM = Meas\nJ = Judg",
        "Aspect - Description",
        "Judg Score", "Extra Aspect Description (Meas or Judg)\nOR\nJudgement Score Description (Judg only)",
        "Requirement\n(Measurement Only)",
        "WSOS Section", "Calculation Row", "Max\nMark",
    ];

    [Fact]
    public void A_plain_marking_scheme_becomes_a_scheme_with_the_usual_panel()
    {
        var scheme = Read(
            ["Skill: Robotics"], ["Criteria"], ["ID", "Name"], ["A", "Setup"], [],
            Headings,
            ["A", "Setup"], ["A1", "Wiring", "C1"],
            ["", "", "", "M", "Cable fixed", "", "", "≤ 2 mm", "3", "1", "0.5"],
            ["", "", "", "M", "Files in place", "", "Deduct 0.5 per missing file", "", "3", "1", "1,5"],
            [],
            Headings,
            ["B1", "Look", "2"],
            ["", "", "", "J", "整体效果", "", "", "", "4", "", "2"],
            ["", "", "", "", "", "0", "差"], ["", "", "", "", "", "1", "中"], ["", "", "", "", "", "2", "良"], ["", "", "", "", "", "3", "优"],
            ["", "", "", "M", "Square", "", "", "", "", "", "1"]);

        var skill = scheme["skills"]![0]!;
        Assert.Equal(("plain-file", "marking"), ((string)scheme["id"]!, (string)skill["id"]!));
        var parts = skill["stages"]![0]!["parts"]!.AsArray();
        Assert.Equal(["a", "b"], parts.Select(part => (string)part!["id"]!));
        var wiring = parts[0]!["sheets"]![0]!;
        Assert.Equal(("a1", "Wiring", 1), ((string)wiring["id"]!, (string)wiring["name"]!["en"]!, (int)wiring["day"]!));
        Assert.Equal(["check", "points"], wiring["aspects"]!.AsArray().Select(aspect => (string)aspect!["kind"]!));
        Assert.Equal([0.5m, 1.5m], wiring["aspects"]!.AsArray().Select(aspect => (decimal)aspect!["max"]!));
        Assert.Equal(("≤ 2 mm", "3"), ((string)wiring["aspects"]![0]!["requirement"]!, (string)wiring["aspects"]![0]!["standard"]!));
        Assert.Null(wiring["panel"]);
        var look = parts[1]!["sheets"]![0]!;
        Assert.Equal((3, 1), ((int)look["panel"]!["judges"]!, (int)look["panel"]!["maxSpread"]!));
        Assert.Equal(["差", "中", "良", "优"], look["aspects"]![0]!["levelTexts"]!.AsArray().Select(text => (string)text!));
        Assert.Equal(1, (int)look["aspects"]![1]!["judges"]!);
    }

    [Fact]
    public void Every_fault_is_named_by_sheet_and_cell()
    {
        var faults = Faults(
            Headings,
            ["", "", "", "M", "Nowhere", "", "", "", "", "", "1"],
            ["A1", "Wiring", "soon"],
            ["", "", "", "X", "Odd type", "", "", "", "", "", "1"],
            ["", "", "", "", "No type", "", "", "", "", "", "1"],
            ["", "", "", "M", "No mark"],
            ["", "", "", "M", "", "", "", "", "", "", "1"],
            ["", "", "", "", "", "0", "A level of a measurement"],
            ["", "", "", "M", "Bad mark", "", "", "", "", "", "two"]);

        Assert.Equal(
            ["marking!A2", "marking!C3", "marking!D4", "marking!D5", "marking!E7", "marking!F8", "marking!K6", "marking!K9"],
            faults.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_no_marking_scheme_is_refused()
    {
        Assert.Equal("Plain file.xlsx", Assert.Single(Faults(["姓名", "单位"], ["张三", "一厂"])));
        Assert.Single(SchemeWorkbookReader.Read("a.xlsx", [1, 2, 3], new SchemeBench()).Faults);
    }

    private static JsonNode Read(params string[][] rows)
    {
        var reading = SchemeWorkbookReader.Read("Plain file.xlsx", Book(rows), new SchemeBench());
        Assert.Empty(reading.Faults);
        return JsonNode.Parse(reading.Scheme.AsSpan())!;
    }

    private static string[] Faults(params string[][] rows) =>
        [.. SchemeWorkbookReader.Read("Plain file.xlsx", Book(rows), new SchemeBench()).Faults.Select(fault => fault.Place)];

    private static byte[] Book(string[][] rows) => WorkbookWriter.Write(new PrintedPage
    {
        Name = "marking",
        Columns = [.. rows[0].Select(text => new PrintedColumn(text, 10))],
        Rows = [.. rows.Skip(1).Select(row => ImmutableArray.Create(row.Select(text => (PrintedCell)text).ToArray()))],
    });
}
