using Microsoft.Playwright;
using Scoring.Api.Tests.Doors;
using static Microsoft.Playwright.Assertions;

namespace Scoring.Api.Tests.Browser;

/// <summary>The chief judge's desk and the recorder's grid in a real browser.</summary>
[Collection(Chromium.Tests)]
public sealed class DeskTests(Chromium chromium, OpenEvent open) : IClassFixture<OpenEvent>
{
    [Fact]
    public async Task A_chief_judge_returns_a_sheet_gives_a_penalty_and_annuls_it()
    {
        (await open.Bench.SubmitAsync("desk-1", "001", new { a1 = "7", a2 = "true" })).Accepted();
        await using var desk = await OfficialPage.OpenAsync(chromium, open.App, open.ChiefJudge, "#/c/fitting-2026/desk");
        var page = desk.Page;
        await Expect(page.Locator(".bar-tab")).ToHaveCountAsync(3);

        await page.Locator("#desk-find").FillAsync("1-A1");
        await page.Locator(".desk-hits .key").First.ClickAsync();
        await page.GetByText("退回…").First.ClickAsync();
        await RuleAsync(page, "项目填错行");
        await Expect(page.Locator(".desk-held li")).ToContainTextAsync("已退回更正");

        await page.GetByText("扣分 / 加分…").ClickAsync();
        await page.Locator("#points").FillAsync("2");
        await RuleAsync(page, "迟到");
        var line = page.Locator("tr", new() { HasText = "扣分 2" });
        await line.GetByText("撤销…").ClickAsync();
        await RuleAsync(page, "记错人");
        await Expect(page.Locator("tr.desk-annulled")).ToContainTextAsync("记错人");
    }

    [Fact]
    public async Task A_recorder_enters_rows_by_keyboard_alone_and_another_person_is_told_what_differs()
    {
        await using var recorder = await OfficialPage.OpenAsync(chromium, open.App, open.Recorder, "#/c/fitting-2026/paper");
        await TypeAsync(recorder.Page, "bo", "7", "1");
        await TypeRowAsync(recorder.Page, "8.5", "0");
        await Expect(recorder.Page.Locator("tr.paper-entered")).ToHaveCountAsync(2);

        await using var second = await OfficialPage.OpenAsync(chromium, open.App, open.Event.Organizer, "#/c/fitting-2026/paper");
        await second.Page.GetByText("第二遍核对").ClickAsync();
        await TypeAsync(second.Page, "bo", "7", "1");
        await Expect(second.Page.Locator("tr.paper-confirmed")).ToHaveCountAsync(1);
        await TypeRowAsync(second.Page, "8", "0");
        await Expect(second.Page.Locator(".refusal")).ToContainTextAsync("第一次 8.5");
    }

    private static async Task TypeAsync(IPage page, string judge, params string[] marks)
    {
        await page.Locator("#paper-judge").SelectOptionAsync(judge);
        await page.Locator("[data-row='0'][data-column='0']").FocusAsync();
        await TypeRowAsync(page, marks);
    }

    private static async Task TypeRowAsync(IPage page, params string[] marks)
    {
        foreach (var mark in marks)
        {
            await page.Keyboard.TypeAsync(mark);
            await page.Keyboard.PressAsync("Enter");
        }
    }

    private static async Task RuleAsync(IPage page, string reason)
    {
        await page.Locator("#reason").FillAsync(reason);
        await page.Locator(".dialog button[type=submit]").ClickAsync();
        await page.Locator(".dialog").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }
}
