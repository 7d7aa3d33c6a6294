using Microsoft.Playwright;
using Scoring.Api.Tests.Doors;

namespace Scoring.Api.Tests.Browser;

/// <summary>A judge with a tablet in his hands: what he does and sees.</summary>
internal sealed class JudgeTablet(IBrowserContext device, IPage page) : IAsyncDisposable
{
    public IPage Page => page;

    public ILocator Receipt => page.Locator(".notice-done");

    public ILocator Status => page.Locator(".pill");

    public ILocator SubmitKey => page.Locator(".key-submit");

    /// <summary>Opens the slip's address and taps; the tablet then shows its first sheet.</summary>
    public static async Task<JudgeTablet> EnrolAsync(Chromium chromium, Event opened, string station, string judge)
    {
        var slip = (await opened.IssueAsync(station, judge)).Accepted();
        var device = await chromium.DeviceAsync();
        var page = await device.NewPageAsync();
        await page.GotoAsync(new Uri(opened.Organizer.Root, new Uri((string)slip.Json["url"]!).AbsolutePath).ToString());
        await page.Locator(".spend").ClickAsync();
        await page.Locator(".aspect").First.WaitForAsync();
        return new JudgeTablet(device, page);
    }

    public Task SeesAsync(string text) => Assertions.Expect(page.GetByText(text).First).ToBeVisibleAsync();

    public ILocator Value(string aspect) => page.Locator($"[data-card={aspect}] .figure-field, [data-card={aspect}] .figure");

    public ILocator Key(string aspect, string label) => page.Locator($"[data-card={aspect}] .key").GetByText(label, new() { Exact = true });

    /// <summary>Marks by touch: 尺寸 8.5, 倒角 是.</summary>
    public async Task MarkAsync(string points = "8.5", string check = "是")
    {
        await Value("a1").FillAsync(points);
        await Key("a2", check).ClickAsync();
    }

    public async Task HandInAsync()
    {
        await SubmitKey.ClickAsync();
        await page.Locator(".dialog .key-main").ClickAsync();
    }

    public async ValueTask DisposeAsync() => await device.DisposeAsync();
}
