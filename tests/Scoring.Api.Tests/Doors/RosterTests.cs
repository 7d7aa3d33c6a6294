using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Scoring.Api.Roster;

namespace Scoring.Api.Tests.Doors;

/// <summary>Rosters as organizers have them.</summary>
public sealed class RosterTests
{
    private static readonly RosterSkill[] Skills = [new("icv", "智能网联", "ICV"), new("welding", "焊工", null)];

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private const string Usual = "准考证号,姓名,单位,赛项,场次,工位\r\n0007,张　三,一汽解放　,智能网联,1,A01\r\n0012,买买提·艾力,\"长春，一厂\",welding,2,B02\r\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8-mark")]
    [InlineData("gbk")]
    [InlineData("utf-16")]
    public void A_csv_is_read_in_every_encoding_people_save_it_in(string encoding)
    {
        var read = RosterReader.Read("r.csv", Bytes(Usual, encoding), Skills);

        Assert.Empty(read.Faults);
        Assert.Equal(["0007", "0012"], read.Contestants.Select(contestant => contestant.Id));
        Assert.Equal(["张三", "买买提·艾力"], read.Contestants.Select(contestant => contestant.Name));
        Assert.Equal(["一汽解放", "长春，一厂"], read.Contestants.Select(contestant => contestant.Organisation));
        Assert.Equal(["icv", "welding"], read.Contestants.Select(contestant => contestant.Skill));
        Assert.Equal(["A01", "B02"], read.Contestants.Select(contestant => contestant.Bench));
    }

    [Fact]
    public void A_rare_character_survives_GBK() =>
        Assert.Equal("㛃䶮", RosterReader.Read("r.csv", Gbk.GetBytes("姓名,赛项\n㛃䶮,焊工\n"), Skills).Contestants.Single().Name);

    [Fact]
    public void An_xlsx_is_read_with_its_title_and_texts_as_they_stand()
    {
        var file = Xlsx(["参赛选手名单"], [], ["编号", "姓名（必填）", "赛项", "工位", "备注"], ["0007", "张三", "焊工", "A01", "x"]);

        var read = RosterReader.Read("名单.xlsx", file, Skills);

        Assert.Empty(read.Faults);
        var contestant = Assert.Single(read.Contestants);
        Assert.Equal(("0007", "张三", "welding", "A01"), (contestant.Id, contestant.Name, contestant.Skill, contestant.Bench));
        Assert.Equal(["备注"], read.Ignored);
    }

    [Fact]
    public void Faults_of_an_xlsx_name_sheet_and_cell()
    {
        var read = RosterReader.Read("名单.xlsx", Xlsx(["编号", "姓名", "赛项"], ["1", "张三", "焊工"], ["1", "", "钳工"]), Skills);

        Assert.Empty(read.Contestants);
        Assert.Equal(["选手!A3", "选手!B3", "选手!C3"], read.Faults.Select(fault => fault.Place).Order());
    }

    [Fact]
    public void Numbers_of_identity_cards_are_never_kept()
    {
        var column = RosterReader.Read("r.csv", Bytes("姓名,赛项,身份证号\n张三,焊工,220102199001011234\n", "utf-8"), Skills);
        var hidden = RosterReader.Read("r.csv", Bytes("编号,姓名,赛项,准考证号\n1,张三,焊工,22010219900101123X\n", "utf-8"), Skills);
        var asId = RosterReader.Read("r.csv", Bytes("准考证号,姓名,赛项\n220102199001011234,张三,焊工\n", "utf-8"), Skills);

        Assert.Equal(["身份证号"], column.Ignored);
        Assert.DoesNotContain("220102199001011234", column.Contestants.Single().ToString());
        Assert.Equal("r.csv:2:4", Assert.Single(hidden.Warnings).Place);
        Assert.Null(hidden.Contestants.Single().Number);
        Assert.Contains(column.Warnings, warning => warning.Place == "r.csv:1:3");
        Assert.Equal("r.csv:2:1", Assert.Single(asId.Faults).Place);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "r.csv:1:1")]
    [InlineData("姓名,赛项\n", "r.csv:1:1")]
    [InlineData("姓名,赛项,姓名\n张三,焊工,李四\n", "r.csv:1:3")]
    [InlineData("姓名,赛项,抽签号\n张三,焊工,x\n", "r.csv:2:3")]
    [InlineData("姓名,赛项,状态\n张三,焊工,也许\n", "r.csv:2:3")]
    [InlineData("姓名,赛项\n\"张三,焊工\n", "r.csv:2:1")]
    public void A_file_that_can_not_be_taken_says_where(string file, string place) =>
        Assert.Equal(place, Assert.Single(RosterReader.Read("r.csv", Bytes(file, "utf-8"), Skills).Faults).Place);

    [Fact]
    public void What_is_no_roster_is_refused_and_never_an_error()
    {
        Assert.Single(RosterReader.Read("r.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], Skills).Faults);
        Assert.Single(RosterReader.Read("r.xlsx", [(byte)'P', (byte)'K', 3, 4, 0, 0], Skills).Faults);
        Assert.Single(RosterReader.Read("r.csv", [0x81, 0x00, 0xFF, 0xFF], Skills).Faults);
        Assert.Single(RosterReader.Read("r.csv", [], Skills).Faults);
    }

    private static byte[] Bytes(string text, string encoding) => encoding switch
    {
        "gbk" => Gbk.GetBytes(text),
        "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
        "utf-8-mark" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
        _ => Encoding.UTF8.GetBytes(text),
    };

    private static byte[] Xlsx(params string[][] rows)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook();
            var part = book.AddNewPart<WorksheetPart>();
            var data = new SheetData(rows.Select((cells, line) => new Row(cells.Select((text, column) => new Cell
            {
                CellReference = $"{(char)('A' + column)}{line + 1}",
                DataType = CellValues.InlineString,
                InlineString = new InlineString(new Text(text)),
            }))
            { RowIndex = (uint)line + 1 }));
            part.Worksheet = new Worksheet(data);
            book.Workbook.AppendChild(new Sheets(new Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = "选手" }));
            book.Workbook.Save();
        }

        return bytes.ToArray();
    }
}
