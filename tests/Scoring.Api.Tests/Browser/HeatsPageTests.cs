using Microsoft.Playwright;
using Scoring.Api.Tests.Doors;
using static Microsoft.Playwright.Assertions;

namespace Scoring.Api.Tests.Browser;

/// <summary>An organizer's morning: a list with a column nobody knows, the draw, the check-in.</summary>
[Collection(Chromium.Tests)]
public sealed class HeatsPageTests(Chromium chromium)
{
    [Fact]
    public async Task A_sealed_draw_is_opened_in_the_hall_and_then_reckoned_again()
    {
        await using var app = await TestApp.StartAsync();
        await using var console = await OrganizerConsole.FirstStartAsync(chromium, app);
        await console.CreateAsync("长春市智能网联技能竞赛", "changchun-icv");
        var page = console.Page;
        var root = new Uri(page.Url).Fragment.Split('/')[2];
        await console.PasteContestantsAsync("姓名\t单位", "张伟\t一厂", "李娜\t一厂", "王芳\t二厂");
        await Expect(page.Locator(".people tbody tr")).ToHaveCountAsync(3);

        await page.GotoAsync($"{app.Staff}organizer/#/c/{root}/heats");
        await page.GetByRole(AriaRole.Button, new() { Name = "抽签", Exact = true }).ClickAsync();
        await page.Locator("#draw-benches").FillAsync("2");
        await page.Locator("#draw-sealed").CheckAsync();
        await Expect(page.Locator("#draw-seed")).ToHaveCountAsync(0);
        await page.Locator(".dialog button[type=submit]").ClickAsync();
        await Expect(page.Locator(".hall")).ToContainTextAsync("抽签已封存，3 人");
        await Expect(page.Locator(".hall-in")).ToHaveCountAsync(0);
        var commitment = await page.Locator(".hall-commitment b").TextContentAsync();

        await page.GetByText("拆封").ClickAsync();
        await page.GetByText("全部显示").ClickAsync();
        await Expect(page.Locator(".hall-in")).ToHaveCountAsync(3);
        await page.Locator(".hall").GetByText("返回").ClickAsync();
        await page.GetByText("抽签与变动记录").ClickAsync();
        await Expect(page.Locator(".record-seed").Nth(1)).ToContainTextAsync(commitment!);
        await page.GetByText("重新计算核对").ClickAsync();
        await Expect(page.Locator(".record-same")).ToHaveTextAsync("✓ 本页重算，结果一致");
    }

    [Fact]
    public async Task A_list_is_told_its_columns_then_drawn_shown_and_checked_in()
    {
        await using var app = await TestApp.StartAsync();
        await using var console = await OrganizerConsole.FirstStartAsync(chromium, app);
        await console.CreateAsync("长春市智能网联技能竞赛", "changchun-icv");
        var page = console.Page;
        var root = new Uri(page.Url).Fragment.Split('/')[2];

        await page.Locator("#roster-file").SetInputFilesAsync(new FilePayload
        {
            Name = "报名.csv",
            MimeType = "text/csv",
            Buffer = System.Text.Encoding.UTF8.GetBytes("编号,大名,单位\n01,张伟,一厂\n02,李娜,一厂\n03,王芳,二厂\n"),
        });
        await page.Locator("#column-1").SelectOptionAsync("name");
        await page.GetByText("导入这 3 人").ClickAsync();
        await Expect(page.Locator(".people tbody tr")).ToHaveCountAsync(3);

        await page.GotoAsync($"{app.Staff}organizer/#/c/{root}/heats");
        await page.GetByRole(AriaRole.Button, new() { Name = "抽签", Exact = true }).ClickAsync();
        await page.Locator("#draw-benches").FillAsync("2");
        await page.Locator("#draw-seed").FillAsync("8613");
        await page.Locator(".dialog button[type=submit]").ClickAsync();
        await page.GetByText("全部显示").ClickAsync();
        await Expect(page.Locator(".hall-in")).ToHaveCountAsync(3);
        await page.Locator(".hall").GetByText("返回").ClickAsync();
        await Expect(page.Locator(".heat")).ToHaveCountAsync(2);

        await page.Locator(".heat").First.GetByText("其余 2 人全部到场").ClickAsync();
        await Expect(page.Locator(".heat").First.Locator(".answer-now.answer-present")).ToHaveCountAsync(2);
        await page.Locator(".heat").Last.GetByText("缺席").ClickAsync();
        await page.GetByText("点名未到").ClickAsync();
        await page.Locator(".dialog button[type=submit]").ClickAsync();
        await Expect(page.Locator(".heat").Last.Locator(".answer-now.answer-absent")).ToHaveCountAsync(1);

        await page.GetByText("抽签与变动记录").ClickAsync();
        await page.GetByText("重新计算核对").ClickAsync();
        await Expect(page.Locator(".record-same")).ToHaveTextAsync("✓ 本页重算，结果一致");
    }
}
