using Scoring.Api.Tests.Doors;
using static Microsoft.Playwright.Assertions;

namespace Scoring.Api.Tests.Browser;

/// <summary>The organizer's wall knows which big screens are alive.</summary>
[Collection(Chromium.Tests)]
public sealed class ScreensOnTheWallTests(Chromium chromium)
{
    [Fact]
    public async Task A_screen_stands_on_the_wall_while_it_is_open_and_is_missed_when_it_is_gone()
    {
        await using var app = await TestApp.StartAsync();
        await using var console = await OrganizerConsole.FirstStartAsync(chromium, app);
        await console.CreateAsync("长春市智能网联技能竞赛", "changchun-icv");
        await console.PasteContestantsAsync("姓名\t单位\t工位", "郑佳怡\t富维安道拓\t1");
        await Expect(console.Page.Locator(".people tbody tr")).ToHaveCountAsync(1);
        await console.SeatJudgesAsync();
        await console.OpenAsync();
        await Expect(console.Page.Locator(".side-screen")).ToHaveCountAsync(0);

        await using (var hall = await chromium.DeviceAsync(1920, 1080))
        {
            var screen = await hall.NewPageAsync();
            await screen.GotoAsync($"{app.Public}s/3");
            await Expect(console.Page.Locator(".side-screen .light-alive")).ToHaveCountAsync(1);
            await Expect(console.Page.Locator(".side-screen")).ToContainTextAsync("大屏 3");
            await Expect(console.Page.Locator(".side-screen")).ToContainTextAsync("总榜");
        }

        var alert = console.Page.Locator(".alert").GetByText("大屏 3 没有信号了");
        await Expect(alert).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await console.Page.Locator(".alert").Filter(new() { HasText = "大屏 3" }).GetByRole(Microsoft.Playwright.AriaRole.Button).ClickAsync();
        await Expect(alert).ToHaveCountAsync(0);
        await Expect(console.Page.Locator(".side-screen .light-lost")).ToHaveCountAsync(1);
    }
}
