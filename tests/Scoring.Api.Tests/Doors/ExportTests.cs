using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Scoring.Api.Workbooks;

namespace Scoring.Api.Tests.Doors;

/// <summary>Standings and marks as .xlsx and .csv, read back.</summary>
public sealed class ExportTests : IAsyncLifetime
{
    private TestApp _app = null!;
    private Event _event = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await TestApp.StartAsync();
        _event = await Event.OpenAsync(await _app.OrganizerAsync(), "fitting-2026");
        var name = new { op = "name", substitute = false, name = "=HYPERLINK(\"http://x\",\"甲,乙\")", organisation = "@一厂", reason = "写错" };
        (await _event.Organizer.PostAsync($"{_event.Root}/contestants/001/person", name)).Accepted();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Standings_say_in_every_row_where_they_come_from_and_keep_figures_as_numbers()
    {
        await MarkAsync();

        var rows = await WorkbookAsync("skills/fitting/standings.xlsx");
        var head = rows.Single(row => row[0] == "赛事").ToList();
        var body = rows[(rows.ToList().FindIndex(row => row[0] == "赛事") + 1)..];

        Assert.Contains("SHA-256 ", rows[1][0], StringComparison.Ordinal);
        Assert.Equal(2, body.Length);
        Assert.All(body, row => Assert.Equal(("钳工赛", "钳工"), (row[0], row[1])));
        Assert.All(body, row => Assert.StartsWith("暂定，账本第 ", row[2], StringComparison.Ordinal));
        Assert.Equal("=HYPERLINK(\"http://x\",\"甲,乙\")", body.Single(row => row[head.IndexOf("编号")] == "001")[head.IndexOf("姓名")]);
        Assert.Equal(["9.65", "9"], body.Select(row => row[head.IndexOf("总分")]));

        var csv = await CsvAsync("skills/fitting/standings.csv");
        Assert.Contains(",9.50,10.00,9.50,10.00,", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_revision_says_its_number()
    {
        await MarkAsync();
        var publish = new { op = "publish", acceptIncomplete = false };
        (await _event.Organizer.PostAsync($"{_event.Root}/skills/fitting/publication", publish)).Accepted();

        var csv = await CsvAsync("skills/fitting/standings.csv");
        var list = (await _event.Organizer.GetAsync($"{_event.Root}/skills/fitting/place-list")).Accepted().Json;

        Assert.Equal(2, csv.Split("第 1 版次 (revision 1)").Length - 1);
        Assert.Equal((true, 1), ((bool)list["published"]!, (int)list["revision"]!));
        Assert.Matches("^[0-9a-f]{64}$", (string)list["entryHash"]!);
        Assert.Equal(2, list["result"]!["skills"]![0]!["standings"]!.AsArray().Count);
        Assert.Equal(
            ["final 001 9.65 1", "final 002 9.00 2"],
            list["stages"]!.AsArray().Select(line => $"{line!["stage"]} {line["contestant"]} {line["total"]} {line["rank"]}"));
    }

    [Fact]
    public async Task Every_mark_of_every_version_goes_out_with_who_entered_it_when_and_its_hash()
    {
        await MarkAsync();
        var ana = await _event.EnrolAsync("bench", "ana");
        var again = await ana.SubmitAsync("again", "001", new { a1 = "9", a2 = "true" }, expectedVersion: 1, reason: "看错行");
        var receipt = again.Accepted().Json;

        var rows = await WorkbookAsync("sheets.xlsx");
        var head = rows.Single(row => row[0] == "赛事").ToList();
        string Of(IReadOnlyList<string> row, string column) => row.ElementAtOrDefault(head.IndexOf(column)) ?? "";
        var own = rows.Where(row => Of(row, "裁判") == "安娜" && Of(row, "编号") == "001").ToArray();

        Assert.Equal(["8", "1", "9", "1"], own.Select(row => Of(row, "评分")));
        Assert.Equal(["已被更正", "已被更正", "有效", "有效"], own.Select(row => Of(row, "是否有效")));
        Assert.Equal("看错行", Of(own[^1], "更正原因"));
        Assert.Equal(
            [(string)receipt["hash"]!, $"{receipt["seq"]}", $"judge:ana@{ana.Device}"],
            new[] { "哈希", "账本条", "录入人" }.Select(column => Of(own[^1], column)));
        Assert.Equal(DateTimeOffset.Parse((string)receipt["at"]!), DateTimeOffset.Parse(Of(own[^1], "时间")));
        Assert.Equal(12, rows.Count(row => row[0] == "钳工赛"));
        Assert.Equal(13, (await CsvAsync("sheets.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("甲\"乙", "\"甲\"\"乙\"")]
    [InlineData("买买提·艾力", "买买提·艾力")]
    public void A_text_of_a_csv_is_never_a_formula(string text, string written) => Assert.Equal(written, CsvCell.Of(text));

    [Theory]
    [InlineData("-2.50", 2, "-2.50")]
    [InlineData("89.5", 2, "89.50")]
    [InlineData("0.1234567890123456", 12, "0.1234567890123456")]
    public void A_number_of_a_csv_keeps_the_digits_of_its_rounding(string number, int digits, string written) =>
        Assert.Equal(written, CsvCell.Of(PrintedCell.Of(decimal.Parse(number), digits)));

    [Fact]
    public async Task Who_may_not_see_marks_gets_no_file()
    {
        using var recorder = await _event.OfficialAsync("recorder");
        using var supervisor = await _event.OfficialAsync("supervisor");
        const string skill = "skills/fitting";
        foreach (var path in (string[])[$"{skill}/standings.xlsx", $"{skill}/standings.csv", $"{skill}/place-list", "sheets.xlsx", "sheets.csv"])
        {
            (await recorder.GetAsync($"{_event.Root}/{path}")).Refused(HttpStatusCode.Forbidden, 45);
            (await supervisor.GetAsync($"{_event.Root}/{path}")).Accepted();
        }

        (await supervisor.GetAsync($"{_event.Root}/skills/none/standings.csv")).Refused(HttpStatusCode.NotFound, 35);
    }

    private async Task MarkAsync()
    {
        var tablets = new[] { await _event.EnrolAsync("bench", "ana"), await _event.EnrolAsync("bench", "bo") };
        foreach (var (contestant, mark) in new[] { ("001", "8"), ("002", "7") })
        {
            foreach (var tablet in tablets)
            {
                var own = tablet == tablets[0] ? mark : "7";
                (await tablet.SubmitAsync($"{tablet.Device}-{contestant}", contestant, new { a1 = own, a2 = "true" })).Accepted();
            }

            var oral = await _event.EnrolAsync("oral", "cai");
            var spoken = new { a1 = contestant == "001" ? "10" : "9" };
            (await oral.SubmitAsync($"oral-{contestant}", contestant, spoken, sheet: "s2")).Accepted();
        }
    }

    private async Task<IReadOnlyList<string>[]> WorkbookAsync(string path) =>
    [
        .. from row in WorkbookReader.Read("a.xlsx", await BytesAsync(path)).Pages.Single().Rows
           select (IReadOnlyList<string>)[.. row.Cells.Select(cell => cell.Text)],
    ];

    private async Task<string> CsvAsync(string path)
    {
        var bytes = await BytesAsync(path);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        return Encoding.UTF8.GetString(bytes[3..]);
    }

    private async Task<byte[]> BytesAsync(string path)
    {
        using var http = new HttpClient { BaseAddress = _app.Staff };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _event.Organizer.Pass);
        return await http.GetByteArrayAsync($"{_event.Root}/{path}");
    }
}
