using System.Text.Json.Nodes;
using Scoring.Api.Tests.Weekend;
using static Microsoft.Playwright.Assertions;

namespace Scoring.Api.Tests.Browser;

// What goes out of the house: paper to be signed, and the workbook the committee opens.
public sealed partial class WeekendTests
{
    /// <summary>Prints a kind of paper for the whole skill or one contestant: each sheet of paper's text without spaces.</summary>
    private async Task<string[]> PrintAsync(Uri staff, string kind, string title, string whom = "")
    {
        await Page.GotoAsync($"{staff}organizer/#/c/{_competition}/wall");
        await Page.GotoAsync($"{staff}organizer/#/c/{_competition}/print?kind={kind}&whom={whom}");
        await Expect(Page.Locator(".leaf h2").First).ToContainTextAsync(title);
        var leaves = await Page.Locator(".leaf").CountAsync();
        var sheets = PrintedPdf.PagesOf(await Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Equal(leaves, sheets.Length);
        return sheets;
    }

    /// <summary>The place list names everybody once, says on each sheet of paper what it is and of how many, and ends with lines to sign.</summary>
    private async Task PrintPlacesAsync(Uri staff, string revision)
    {
        var list = (await _organizer.GetAsync($"{_hall.Root}/skills/icv/place-list")).Accepted().Json;
        var sheets = await PrintAsync(staff, "places", "名次表");

        Assert.InRange(sheets.Length, 2, 6);
        Assert.All(sheets, (sheet, i) => Assert.Contains(
            $"{revision}·账本第{list["entry"]}条第{i + 1}页/共{sheets.Length}页{list["entryHash"]}", sheet, StringComparison.Ordinal));
        Assert.All(["裁判长", "监督", "组委会"], line => Assert.Contains($"{line}日期", sheets[^1], StringComparison.Ordinal));
        Assert.DoesNotContain("裁判长日期", sheets[0], StringComparison.Ordinal);
        var whole = string.Concat(sheets);
        Assert.All(
            Enumerable.Range(0, RosterFiles.People),
            n => Assert.Equal(2, whole.Split(RosterFiles.NameOf(n) + RosterFiles.NumberOf(n), StringSplitOptions.None).Length));
    }

    /// <summary>The winner's summary, with a line for everybody who signs.</summary>
    private async Task PrintWinnerAsync(Uri staff)
    {
        var winner = (await _hall.StandingsAsync(_organizer))[0]!;
        var sheets = await PrintAsync(staff, "summary", "成绩汇总表", (string)winner["contestant"]!);

        Assert.Contains((string)winner["total"]!, sheets[0], StringComparison.Ordinal);
        Assert.All(["选手", "裁判", "裁判长", "监督"], line => Assert.Contains($"{line}日期", sheets[^1], StringComparison.Ordinal));
    }

    /// <summary>The workbook the page gives, opened by LibreOffice, says the same as the published standings, row for row.</summary>
    private async Task OpenWorkbookAsync(Uri staff)
    {
        await Page.GotoAsync($"{staff}organizer/#/c/{_competition}/standings");
        var given = await Page.RunAndWaitForDownloadAsync(() => Page.GetByText("名次 .xlsx").ClickAsync());
        var workbook = Path.Combine(_root, "places.xlsx");
        await given.SaveAsAsync(workbook);

        var rows = await LibreOffice.OpenAsync(workbook);
        var headings = Array.FindIndex(rows, row => row.Contains("名次"));
        var (place, id, total) = (ColumnOf("名次"), ColumnOf("编号"), ColumnOf("总分"));
        var (name, status) = (ColumnOf("姓名"), ColumnOf("状态"));
        var names = (await _organizer.GetAsync(_hall.Root)).Accepted().Json["contestants"]!.AsArray().ToDictionary(TextOf("id"), TextOf("name"));
        Assert.Equal(
            (await _hall.StandingsAsync(_organizer)).Select(one => (
                TextOf("contestant")(one), names[TextOf("contestant")(one)], TextOf("rank")(one), TextOf("total")(one), Shown(TextOf("status")(one)))),
            rows.Skip(headings + 1).Where(row => row[id].Length > 0)
                .Select(row => (row[id], row[name], row[place], row[total], row[status])));

        int ColumnOf(string heading) => Array.IndexOf(rows[headings], heading);
    }

    private static string Shown(string status) => status switch
    {
        "placed" => "有名次",
        "absent" => "缺席",
        "disqualified" => "取消资格",
        _ => status,
    };

    private static Func<JsonNode?, string> TextOf(string property) => one => (string?)one![property] ?? "";
}
