using Microsoft.Playwright;
using Scoring.Api.Tests.Doors;
using Scoring.Api.Tests.Weekend;
using static Microsoft.Playwright.Assertions;

namespace Scoring.Api.Tests.Browser;

// The stick, and the other laptop that goes on from it.
public sealed partial class WeekendTests
{
    private ILocator Copy => Page.Locator(".machine", new() { HasText = "第二份备份" }).GetByRole(AriaRole.Status);

    private async Task ChooseStickAsync(Uri staff)
    {
        await Page.GotoAsync($"{staff}organizer/#/machine");
        await Page.Locator("#second-folder").FillAsync(Stick);
        await Page.GetByText("开始备份到这里").ClickAsync();
        await Expect(Copy).ToContainTextAsync("完整，");
    }

    /// <summary>The organizer looks again until the stick was found whole after the last mark.</summary>
    private async Task CopiedAsync(Uri staff)
    {
        await Page.GotoAsync($"{staff}organizer/#/machine");
        for (var looked = 0; await WholeAtAsync() is not { } whole || whole <= _hall.LastAt; looked++)
        {
            Assert.True(looked < 1000, "The stick stays behind.");
            await Page.RunAndWaitForResponseAsync(() => Page.GetByText("重新检查").ClickAsync(), "**/api/machine");
        }

        await Expect(Copy).ToContainTextAsync("完整，");
    }

    /// <summary>When the stick was last found to have everything; what was marked since may still be on its way.</summary>
    private async Task<DateTimeOffset?> WholeAtAsync()
    {
        var second = (await _organizer.GetAsync("/api/machine")).Accepted().Json["second"]!;
        return (long)second["behindBytes"]! == 0 ? (DateTimeOffset?)second["wholeAt"] : null;
    }

    /// <summary>Another laptop, one choice at its start, the old pass phrase; the tablets go on where they were.</summary>
    private async Task<Uri> RestoreAsync(ChildApp laptop)
    {
        var device = await chromium.DeviceAsync();
        var page = await device.NewPageAsync();
        await page.GotoAsync($"{laptop.Staff}organizer/");
        await page.Locator("#code").FillAsync(laptop.OneTimeCode!);
        await page.GetByText("从备份恢复").ClickAsync();
        await page.Locator("#restore-folder").FillAsync(Stick);
        await page.GetByRole(AriaRole.Button, new() { Name = "恢复", Exact = true }).ClickAsync();
        var staff = await laptop.NextAddressAsync();

        // Its port is another one here; the page that asked still waits at the old one.
        await page.CloseAsync();
        page = await device.NewPageAsync();
        await page.GotoAsync($"{staff}organizer/");
        await page.Locator("#phrase").FillAsync("correct horse battery");
        await page.Locator("button[type=submit]").ClickAsync();
        await page.Locator(".tile").ClickAsync();
        await Expect(page.Locator(".grid tbody tr")).ToHaveCountAsync(RosterFiles.People);
        _console = new OrganizerConsole(staff, device, page);
        _organizer = await _console.CallerAsync();
        _hall.MoveTo(staff);
        return staff;
    }
}
