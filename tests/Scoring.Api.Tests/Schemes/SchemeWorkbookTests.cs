using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Scoring.Api.Hosting;
using Scoring.Api.Schemes;
using Scoring.Api.Tests.Structure;
using Scoring.Api.Workbooks;
using Scoring.Rules.Schemes;

namespace Scoring.Api.Tests.Schemes;

/// <summary>Scheme → workbook → scheme.</summary>
public sealed class SchemeWorkbookTests
{
    private static readonly SchemeBench Bench = new();

    public static TheoryData<string> Files =>
    [
        .. Repository.Files("Scoring.Api/Templates", "scheme.json").Select(file => file.Path),
        "tests/Scoring.Rules.Tests/Schemes/full.json",
    ];

    [Fact]
    public void Any_scheme_comes_back_from_its_workbook_as_it_was() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => ComesBack(new AnyScheme(seed).Scheme().ToJsonString()))
            .QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_template_comes_back_from_its_workbook_as_it_was(string file) =>
        Assert.True(ComesBack(File.ReadAllText(Path.Combine(Repository.Root, file))));

    [Fact]
    public void A_skill_is_a_sheet_in_the_layout_of_WorldSkills()
    {
        var book = WorkbookReader.Read("a.xlsx", SchemeWorkbook.Write(Encoding.UTF8.GetBytes(Doors.Event.Scheme)));

        Assert.Equal(["钳工", "规则 Rules"], book.Pages.Select(page => page.Name));
        var rows = book.Pages[0].Rows.Skip(2)
            .Select(row => string.Join('|', row.Cells.Take(11).Select(cell => cell.Text.Split('\n')[0]))).ToArray();
        Assert.Equal(
            "Sub Criterion ID|Sub Criterion Name or Description|Day of Marking|Aspect Type|Aspect - Description|Judg Score|"
            + "Extra Aspect Description (Meas or Judg)|Requirement|WSOS Section|Calculation Row|Max Mark",
            rows[0]);
        Assert.Equal(["A|实操|||||||||", "A1|配合|||||||||", "|||M|尺寸||||||10", "|||M|倒角||||||2", "B|答辩|||||||||"], rows[1..6]);
        Assert.Contains("fitting/final/practical|weight|0.7", book.Pages[1].Rows.Select(row => $"{row[0]}|{row[1]}|{row[2]}"));
    }

    [Fact]
    public void A_fault_of_the_scheme_names_the_cell_it_came_from()
    {
        var page = WorkbookReader.Read("a.xlsx", SchemeWorkbook.Write(Encoding.UTF8.GetBytes(Doors.Event.Scheme)));
        var pages = page.Pages.Select(read => new PrintedPage
        {
            Name = read.Name,
            Columns = [.. read.Rows.First(row => row.Cells.Length > 3).Cells.Select(cell => new PrintedColumn(cell.Text, 10))],
            Rows = [.. read.Rows.SkipWhile(row => row.Cells.Length < 4).Skip(1).Select(row => row.Cells.Select(Wrong).ToImmutableArray())],
        });

        var reading = SchemeWorkbookReader.Read("a.xlsx", WorkbookWriter.Write([.. pages]), Bench);

        Assert.Equal(["规则 Rules!A5", "规则 Rules!C7", "钳工!K4", "钳工!K8"], reading.Faults.Select(fault => fault.Place).Order(StringComparer.Ordinal));
        PrintedCell Wrong(WorkbookCell cell) => cell.Text switch
        {
            "10" => "十",
            "0.7" => "-1",
            "fitting" => "nobody",
            var text => text,
        };
    }

    private static bool ComesBack(string scheme)
    {
        var reading = SchemeWorkbookReader.Read("x.xlsx", SchemeWorkbook.Write(Encoding.UTF8.GetBytes(scheme)), Bench);
        Assert.Empty(SchemeReader.Read(Encoding.UTF8.GetBytes(scheme)).Faults);
        Assert.Empty(reading.Faults);
        return JsonNode.DeepEquals(JsonNode.Parse(scheme), JsonNode.Parse(reading.Scheme.AsSpan()));
    }
}
