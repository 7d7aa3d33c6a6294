using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Scoring.Api.Workbooks;

namespace Scoring.Api.Tests.Workbooks;

public sealed class WorkbookWriterTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86 431")]
    [InlineData("-")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tcmd")]
    [InlineData("0007")]
    [InlineData("  两端空格 ")]
    [InlineData("第一行\n第二行\r\n")]
    [InlineData("_x0041_ 😀 \u0001 & <b>")]
    public void A_text_comes_back_as_it_was_and_is_no_formula(string text)
    {
        var bytes = WorkbookWriter.Write(Page([text]));

        Assert.Equal(text, WorkbookReader.Read("a.xlsx", bytes).Pages.Single().Rows[1][0]);
        Assert.DoesNotContain("<x:f>", Part(bytes, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("2.3")]
    [InlineData("89.825")]
    [InlineData("-0.005")]
    [InlineData("123456789012345")]
    [InlineData("123456789012.1234567890123456")]
    [InlineData("0.0000000000000001")]
    public void A_number_comes_back_exactly(string number)
    {
        var bytes = WorkbookWriter.Write(Page([decimal.Parse(number)]));

        Assert.Equal(number, WorkbookReader.Read("a.xlsx", bytes).Pages.Single().Rows[1][0]);
    }

    [Fact]
    public void A_rounded_figure_shows_the_digits_of_its_rounding()
    {
        var bytes = WorkbookWriter.Write(Page([PrintedCell.Of(89.5m, 2), PrintedCell.Of(89.5m, 2) with { Strong = true }]));

        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var formats = styles.NumberingFormats!.Elements<NumberingFormat>()
            .ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode!.Value);
        var row = document.WorkbookPart.WorksheetParts.Single().Worksheet.Descendants<Row>().Last();
        var looks = row.Elements<Cell>().Select(cell => styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value));
        Assert.Equal(["0.00", "0.00"], looks.Select(look => formats[look.NumberFormatId!.Value]));
        Assert.Equal([0u, 1u], looks.Select(look => look.FontId!.Value));
    }

    [Fact]
    public void The_same_pages_give_the_same_bytes() => Assert.Equal(WorkbookWriter.Write(Paper()), WorkbookWriter.Write(Paper()));

    [Fact]
    public void What_is_written_keeps_to_the_format()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(WorkbookWriter.Write(Paper(), Page(["x"]))), false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri} {error.Description}"));
    }

    [Fact]
    public void Title_headings_and_paper_are_there()
    {
        var sheet = Part(WorkbookWriter.Write(Paper()), "xl/worksheets/sheet1.xml");

        Assert.Contains("ref=\"A1:B1\"", sheet, StringComparison.Ordinal);
        Assert.Contains("ySplit=\"3\"", sheet, StringComparison.Ordinal);
        Assert.Contains("paperSize=\"9\"", sheet, StringComparison.Ordinal);
        Assert.Contains("&amp;C甲&amp;&amp;乙", sheet, StringComparison.Ordinal);
        Assert.Contains("'成绩 单'!$3:$3", Part(WorkbookWriter.Write(Paper()), "xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_is_as_high_as_its_longest_text_needs()
    {
        var sheet = Part(WorkbookWriter.Write(Page([new string('长', 20)], ["短"])), "xl/worksheets/sheet1.xml");

        Assert.Contains("r=\"2\" ht=\"64\" customHeight=\"1\"", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("r=\"3\" ht", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Tabs_have_names_that_Excel_takes()
    {
        var names = new[] { "a/b", "A B", "'", new string('长', 40), new string('长', 50), "" };

        var read = WorkbookReader.Read("a.xlsx", WorkbookWriter.Write([.. names.Select(name => Page(["x"]) with { Name = name })]));

        var expected = new[] { "a b", "A B (2)", "Sheet", new string('长', 31), new string('长', 27) + " (2)", "Sheet (2)" };
        Assert.Equal(expected, read.Pages.Select(page => page.Name));
    }

    private static PrintedPage Page(params PrintedCell[] cells) =>
        new() { Name = "一", Columns = [.. cells.Select(_ => new PrintedColumn("列", 12))], Rows = [[.. cells]] };

    private static PrintedPage Page(params PrintedCell[][] rows) =>
        new() { Name = "一", Columns = [new PrintedColumn("列", 12)], Rows = [.. rows.Select(row => row.ToImmutableArray())] };

    private static PrintedPage Paper() => new()
    {
        Name = "成绩/单",
        Title = "成绩单",
        Notes = ["第一版次"],
        Columns = [new("选手", 20), new("总分", 10)],
        Rows = [["张三", PrintedCell.Of(89.83m, 2)], ["李四", (decimal?)null]],
        Landscape = true,
        Header = "甲&乙",
        Footer = "组委会",
    };

    private static string Part(byte[] bytes, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var part = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return part.ReadToEnd();
    }
}
