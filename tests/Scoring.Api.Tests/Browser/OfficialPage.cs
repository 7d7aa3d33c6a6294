using Microsoft.Playwright;
using Scoring.Api.Tests.Doors;

namespace Scoring.Api.Tests.Browser;

/// <summary>An official at the console, with the session of his role.</summary>
internal sealed class OfficialPage(IBrowserContext device, IPage page) : IAsyncDisposable
{
    public IPage Page => page;

    public static Task<OfficialPage> OpenAsync(Chromium chromium, TestApp app, Caller official, string hash) =>
        OpenAsync(chromium, app.Staff, official, hash);

    public static async Task<OfficialPage> OpenAsync(Chromium chromium, Uri staff, Caller official, string hash)
    {
        var device = await chromium.DeviceAsync();
        await device.AddCookiesAsync([new Cookie { Name = "scoring-organizer", Value = official.Pass!, Url = staff.ToString() }]);
        var page = await device.NewPageAsync();
        await page.GotoAsync($"{staff}organizer/{hash}");
        return new OfficialPage(device, page);
    }

    public async ValueTask DisposeAsync() => await device.DisposeAsync();
}
