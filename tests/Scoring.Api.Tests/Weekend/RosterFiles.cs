using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Scoring.Api.Tests.Weekend;

/// <summary>Sixty invented people, in the files in which organizers have them.</summary>
internal static class RosterFiles
{
    public const int People = 60;

    /// <summary>In the list of somebody who did not think; it must not be found anywhere afterwards.</summary>
    public const string IdCard = "220102199003075134";

    private const string Families = "孟梁马陆郑王李张刘陈杨赵黄周吴徐孙胡朱高";
    private static readonly string[] Given = ["鑫磊", "思远", "嘉豪", "怀瑾", "佳怡", "子轩"];
    private static readonly string[] Firms = ["北辰智驾整车中心", "启路底盘车间", "富川安道电子", "长东零部件集团", "松江测试场", "净月学院"];

    /// <summary>From 0: the number on the card of admission, with its zero in front.</summary>
    public static string NumberOf(int n) => $"022025{n + 1:0000}";

    /// <summary>The first two have one name.</summary>
    public static string NameOf(int n) => n < 2 ? "张伟" : Families[n % Families.Length] + Given[n / Families.Length] + (n % 2 == 0 ? "" : "宁");

    /// <summary>GBK, as old programs save it; one number stands there twice.</summary>
    public static byte[] WithAFault()
    {
        var lines = Enumerable.Range(0, People).Select(n => $"{NumberOf(n == 7 ? 6 : n)},{NameOf(n)},{FirmOf(n)}");
        return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!
            .GetBytes(string.Join("\r\n", ["2026 智能网联汽车大赛报名表,,", "准考证号,姓名,单位", .. lines]));
    }

    /// <summary>
    /// .xlsx: a title in a merged cell above the headings, a firm merged over its people, spaces of full width in names, a column of identity
    /// cards, one that nobody needs, and one under a name of its own.
    /// </summary>
    public static byte[] Corrected()
    {
        string[][] rows =
        [
            ["2026 智能网联汽车大赛报名表"],
            ["单位", "准考证号", "姓名", "身份证号", "教头", "T恤尺码"],
            .. Enumerable.Range(0, People).Select(n => new[]
            {
                n % 10 == 0 ? FirmOf(n) : "", NumberOf(n), Spaced(NameOf(n)), IdCard, n % 10 == 0 ? "何教练" : "", "XL",
            }),
        ];
        string[] merged = ["A1:F1", .. Enumerable.Range(0, People / 10).Select(firm => $"A{(firm * 10) + 3}:A{(firm * 10) + 12}")];
        return Book(rows, merged);
    }

    /// <summary>The written test as the reading machine saves it; who was absent has no marks.</summary>
    public static byte[] Theory(string absent) => Book(
        [
            ["理论成绩"],
            ["准考证号", "姓名", "单项选择题", "多项选择题", "判断题", "缺考"],
            .. Enumerable.Range(0, People).Select(n => NumberOf(n) == absent
                ? [NumberOf(n), NameOf(n), "", "", "", "是"]
                : new[] { NumberOf(n), NameOf(n), $"{20 + (n % 21)}", $"{15 + (n % 10 * 1.5m):0.#}", $"{18 + (n * 7 % 13)}", "" }),
        ],
        ["A1:F1"]);

    private static string FirmOf(int n) => Firms[n / 10];

    private static string Spaced(string name) => $"{name[0]}　{name[1..]}";

    private static byte[] Book(string[][] rows, string[] merged)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook();
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(
                new SheetData(rows.Select((row, line) => new Row(row.Select((text, column) => CellOf(text, column, line))) { RowIndex = (uint)line + 1 })),
                new MergeCells(merged.Select(range => new MergeCell { Reference = range })));
            book.Workbook.AppendChild(new Sheets(new Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = "Sheet1" }));
            book.Workbook.Save();
        }

        return bytes.ToArray();
    }

    private static Cell CellOf(string text, int column, int line) => new(new InlineString(new Text(text)))
    {
        CellReference = $"{(char)('A' + column)}{line + 1}",
        DataType = CellValues.InlineString,
    };
}
