using Microsoft.Playwright;
using Scoring.Api.Tests.Doors;
using static Microsoft.Playwright.Assertions;

namespace Scoring.Api.Tests.Browser;

/// <summary>What comes out of the printer: every sheet of paper with its foot.</summary>
[Collection(Chromium.Tests)]
public sealed class PrintPageTests(Chromium chromium, OpenEvent open) : IClassFixture<OpenEvent>
{
    [Fact]
    public async Task A_place_list_and_a_filled_sheet_carry_entry_hash_and_page_on_every_sheet_of_paper()
    {
        var receipt = (await open.Bench.SubmitAsync("print-1", "001", new { a1 = "7.5", a2 = "true" })).Accepted().Json;
        var list = (await open.Event.Organizer.GetAsync($"{open.Event.Root}/skills/fitting/place-list")).Accepted().Json;
        var hash = (string)list["entryHash"]!;
        await using var console = await OfficialPage.OpenAsync(chromium, open.App, open.Supervisor, "#/c/fitting-2026/standings");

        await console.Page.GetByText("打印", new() { Exact = true }).ClickAsync();
        var places = await PrintAsync(console.Page, "钳工 名次表");
        Assert.Contains($"暂定·账本第{list["entry"]}条第1页/共1页{hash}", Assert.Single(places), StringComparison.Ordinal);

        await console.Page.GetByText("已填评分表").ClickAsync();
        await console.Page.Locator("#print-whom").SelectOptionAsync("001");
        var sheet = Assert.Single(await PrintAsync(console.Page, "配合"));
        Assert.Contains("7.5", sheet, StringComparison.Ordinal);
        Assert.Contains((string)receipt["hash"]!, sheet, StringComparison.Ordinal);
        Assert.EndsWith($"第1页/共1页{hash}", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_of_a_stage_has_everybody_and_four_lines_to_sign()
    {
        const string stage = "#/c/fitting-2026/print?kind=stage";
        await using var console = await OfficialPage.OpenAsync(chromium, open.App, open.Event.Organizer, stage);

        var table = Assert.Single(await PrintAsync(console.Page, "钳工 决赛 成绩汇总表"));

        var hash = (string)(await open.Event.Organizer.GetAsync($"{open.Event.Root}/skills/fitting/place-list")).Accepted().Json["entryHash"]!;
        Assert.All(["买买提·艾力", "二厂", "裁判长", "监督", "组委会"], text => Assert.Contains(text, table, StringComparison.Ordinal));
        Assert.EndsWith($"第1页/共1页{hash}", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blank_sheets_name_the_bench_and_the_judge_and_no_contestant()
    {
        const string blank = "#/c/fitting-2026/print?kind=blank";
        await using var console = await OfficialPage.OpenAsync(chromium, open.App, open.Event.Organizer, blank);

        var sheets = await PrintAsync(console.Page, "配合");

        Assert.Equal(6, sheets.Length);
        Assert.Equal(6, await console.Page.Locator(".leaf").CountAsync());
        Assert.All(sheets, sheet => Assert.DoesNotContain("买买提", sheet, StringComparison.Ordinal));
        Assert.All(["安娜", "柏", "蔡"], judge => Assert.Equal(2, sheets.Count(sheet => sheet.Contains(judge, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Lists_of_a_heat_carry_entry_hash_and_page()
    {
        await using var console = await OfficialPage.OpenAsync(chromium, open.App, open.Event.Organizer, "#/c/fitting-2026/heats");
        await console.Page.Locator(".pill").Nth(2).ClickAsync();
        var list = Assert.Single(await PrintAsync(console.Page, "第 1 场"));

        var hash = (string)(await open.Event.Organizer.GetAsync($"{open.Event.Root}/skills/fitting/place-list")).Accepted().Json["entryHash"]!;
        Assert.Contains("A1", list, StringComparison.Ordinal);
        Assert.Contains($"第1页/共1页{hash}", list, StringComparison.Ordinal);
    }

    private static async Task<string[]> PrintAsync(IPage page, string title)
    {
        await Expect(page.Locator(".leaf h2").First).ToHaveTextAsync(title);
        return PrintedPdf.PagesOf(await page.PdfAsync(new() { PreferCSSPageSize = true }));
    }
}
