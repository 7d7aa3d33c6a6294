using System.IO.Compression;
using System.Text;
using Scoring.Api.Workbooks;

namespace Scoring.Api.Tests.Workbooks;

/// <summary>Workbooks as Excel, WPS and others write them, built by hand.</summary>
public sealed class WorkbookReaderTests
{
    private const string Styles = """
        <numFmts count="3"><numFmt numFmtId="164" formatCode="0000"/>
        <numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>
        <numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts>
        <cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="22"/>
        <xf numFmtId="166"/><xf numFmtId="9"/></cellXfs>
        """;

    [Theory]
    [InlineData("""<c r="A1"><v>2.2999999999999998</v></c>""", "2.3")]
    [InlineData("""<c r="A1"><v>1E-3</v></c>""", "0.001")]
    [InlineData("""<c r="A1"><v>2.2010219900101099E+17</v></c>""", "2.2010219900101099E+17")]
    [InlineData("""<c r="A1" s="1"><v>7</v></c>""", "0007")]
    [InlineData("""<c r="A1" s="2"><v>46346</v></c>""", "2026-11-20")]
    [InlineData("""<c r="A1" s="3"><v>46346</v></c>""", "2026-11-20")]
    [InlineData("""<c r="A1" s="4"><v>46346.395833333336</v></c>""", "2026-11-20 09:30")]
    [InlineData("""<c r="A1" s="4"><v>0.39583333333333331</v></c>""", "09:30")]
    [InlineData("""<c r="A1" s="5"><v>1.5</v></c>""", "36:00")]
    [InlineData("""<c r="A1" s="6"><v>0.3</v></c>""", "0.3")]
    [InlineData("""<c r="A1" t="b"><v>1</v></c>""", "TRUE")]
    [InlineData("""<c r="A1" t="e"><v>#N/A</v></c>""", "#N/A")]
    [InlineData("""<c r="A1" t="str"><f>A2&amp;"x"</f><v>算好的</v></c>""", "算好的")]
    [InlineData("""<c r="A1" t="s"><v>0</v></c>""", "张三")]
    [InlineData("""<c r="A1" t="inlineStr"><is><r><t>李</t></r><r><t xml:space="preserve"> 四</t></r></is></c>""", "李 四")]
    public void A_cell_is_read_as_people_see_it(string cell, string text) =>
        Assert.Equal(text, Read(Rows($"""<row r="1">{cell}</row>""")).Rows[0][0]);

    [Fact]
    public void A_cell_merged_down_stands_for_every_line_and_merged_across_for_one()
    {
        var page = Read(Rows("""
            <row r="1"><c r="A1" t="inlineStr"><is><t>标题</t></is></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>一汽</t></is></c><c r="B3"><v>1</v></c></row>
            <row r="4"><c r="A4"/><c r="B4"><v>2</v></c></row>
            <row r="5"><c r="A5"/></row>
            """) + """<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A3:A5"/></mergeCells>""");

        Assert.Equal(["标题", "一汽", "一汽", "一汽"], page.Rows.Select(row => row[0]));
        Assert.Equal(["", "1", "2", ""], page.Rows.Select(row => row[1]));
        Assert.Equal([false, false, false, true], page.Rows.Select(row => row.IsBlank));
        Assert.Equal("数据!B4", page.PlaceOf(1, page.Rows[2].Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<row r=\"1\"><c r=\"XYZW1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\" s=\"99\"><v>1</v></c></row>")]
    [InlineData("<row r=\"x\"><c/></row>")]
    [InlineData("<row><c/></row></sheetData><mergeCells><mergeCell ref=\"Z\"/><mergeCell ref=\"A9:A\"/></mergeCells><sheetData>")]
    public void What_is_odd_is_read_or_refused_and_never_an_error(string rows) =>
        Assert.Equal(1, WorkbookReader.Read("a.xlsx", Book(Rows(rows))) is var read ? read.Pages.Length + read.Faults.Length : 0);

    [Fact]
    public void A_sheet_without_end_is_refused()
    {
        var endless = Book(Rows(string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", PackageLimits.MostRows + 1))));

        Assert.Equal("数据!A20001", Assert.Single(WorkbookReader.Read("a.xlsx", endless).Faults).Place);
    }

    [Fact]
    public void A_small_file_that_unpacks_to_a_huge_one_is_refused()
    {
        var text = new string('a', PackageLimits.MostCharactersInPart);
        var oneCell = Book(Rows($"""<row r="1"><c r="A1" t="inlineStr"><is><t>{text}</t></is></c></row>"""));
        var parts = Book(Rows(""), Enumerable.Range(0, 6).Select(i => ($"xl/media/{i}.bin", new string('a', 30_000_000))).ToArray());

        Assert.InRange(oneCell.Length, 1, 200_000);
        Assert.Single(WorkbookReader.Read("a.xlsx", oneCell).Faults);
        Assert.Single(WorkbookReader.Read("a.xlsx", parts).Faults);
    }

    private static string Rows(string rows) => $"<sheetData>{rows}</sheetData>";

    private static WorkbookPage Read(string sheet)
    {
        var read = WorkbookReader.Read("a.xlsx", Book(sheet));
        Assert.Empty(read.Faults);
        return Assert.Single(read.Pages);
    }

    private static byte[] Book(string sheet, params (string Name, string Text)[] more)
    {
        const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="xml" ContentType="{Types}.sheet.main+xml"/><Default Extension="bin" ContentType="a/b"/>
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/sheet.xml" ContentType="{Types}.worksheet+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="{Types}.styles+xml"/>
                <Override PartName="/xl/texts.xml" ContentType="{Types}.sharedStrings+xml"/></Types>
                """);
            Add("_rels/.rels", Relations($"""<Relationship Id="b" Type="{Office}/officeDocument" Target="xl/book.xml"/>"""));
            Add("xl/_rels/book.xml.rels", Relations($"""
                <Relationship Id="s" Type="{Office}/worksheet" Target="sheet.xml"/>
                <Relationship Id="y" Type="{Office}/styles" Target="styles.xml"/>
                <Relationship Id="t" Type="{Office}/sharedStrings" Target="texts.xml"/>
                """));
            Add("xl/book.xml", $"""
                <workbook {Main} xmlns:r="{Office}"><sheets><sheet name="数据" sheetId="1" r:id="s"/></sheets></workbook>
                """);
            Add("xl/sheet.xml", $"<worksheet {Main}>{sheet}</worksheet>");
            Add("xl/styles.xml", $"<styleSheet {Main}>{Styles}</styleSheet>");
            Add("xl/texts.xml", $"""<sst {Main}><si><t>张三</t><rPh sb="0" eb="1"><t>zhang</t></rPh></si></sst>""");
            Array.ForEach(more, part => Add(part.Name, part.Text));

            void Add(string name, string text)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    private static string Relations(string relations) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>""";
}
