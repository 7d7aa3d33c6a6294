using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Scoring.Api.Tests.Browser;

/// <summary>
/// Every page and dialog with something on it: axe finds nothing serious and nothing hangs over the edge. With <c>SCREENSHOTS</c> naming a
/// folder each is photographed there too; <c>tests/pages/screenshots</c> does that in three sizes.
/// </summary>
[Collection(Chromium.Tests)]
public sealed class TourTests(Chromium chromium, Tour tour) : IClassFixture<Tour>
{
    private const string Overhang = """
        () => document.documentElement.scrollWidth > innerWidth + 1 ? [`the page is ${document.documentElement.scrollWidth} wide`] : []
        """;

    private static readonly string? Album = Environment.GetEnvironmentVariable("SCREENSHOTS");

    private readonly ConcurrentQueue<string> _faults = [];

    public static TheoryData<string, int, int> Devices => Album is null
        ? new() { { "zh-CN", 1280, 800 }, { "en-GB", 390, 844 } }
        : new()
        {
            { "zh-CN", 1280, 800 }, { "zh-CN", 1920, 1080 }, { "zh-CN", 390, 844 },
            { "en-GB", 1280, 800 }, { "en-GB", 1920, 1080 }, { "en-GB", 390, 844 },
        };

    [Theory]
    [MemberData(nameof(Devices))]
    public async Task Every_page_and_dialog_can_be_used(string language, int width, int height)
    {
        await using var device = await DeviceAsync(language, width, height, tour.Organizer.Pass!);
        await using var anyone = await DeviceAsync(language, width, height);
        // No stop changes anything, so some can be looked at side by side.
        await Task.WhenAll(TourStops.Console.Chunk((TourStops.Console.Length + 1) / 2).Select(SeveralAsync).Append(PublicAsync()));

        Assert.True(_faults.IsEmpty, string.Join('\n', _faults));

        async Task SeveralAsync(TourStop[] stops)
        {
            foreach (var stop in stops)
            {
                await LookAsync(device, new Uri(tour.App.Staff, $"organizer/{stop.Hash}"), stop);
            }
        }

        async Task PublicAsync()
        {
            foreach (var stop in TourStops.Public)
            {
                await LookAsync(anyone, new Uri(tour.App.Public, stop.Hash), stop);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Devices))]
    public async Task A_judges_tablet_can_be_used_alone_and_shared(string language, int width, int height)
    {
        if (width < 400)
        {
            (width, height) = (820, 1180);
        }

        await using var device = await DeviceAsync(language, width, height);
        var page = await device.NewPageAsync();
        await SpendAsync(page, await tour.SlipAsync("scene-1", "j02"));
        await page.Locator(".aspect").First.WaitForAsync();
        await SeeAsync(page, "tablet");
        await page.Locator(".place-keys .key").Nth(1).ClickAsync();
        await page.Locator(".vertical").WaitForAsync();
        await SeeAsync(page, "tablet-vertical");
        await page.Locator(".place-keys .key").First.ClickAsync();
        await page.Locator(".tile").First.WaitForAsync();
        await SeeAsync(page, "tablet-list");

        await using var shared = await DeviceAsync(language, width, height);
        page = await shared.NewPageAsync();
        await page.GotoAsync((await tour.SlipAsync("scene-2", null)).ToString());
        await page.Locator(".spend").WaitForAsync();
        await SeeAsync(page, "tablet-enrol");
        await page.Locator(".spend").ClickAsync();
        await page.Locator(".turn-name").First.WaitForAsync();
        await SeeAsync(page, "tablet-turn");
        await page.Locator(".turn-name").First.ClickAsync();
        await page.Locator(".turn-pad").WaitForAsync();
        await SeeAsync(page, "tablet-pin");
        Assert.True(_faults.IsEmpty, string.Join('\n', _faults));
    }

    private static async Task SpendAsync(IPage page, Uri slip)
    {
        await page.GotoAsync(slip.ToString());
        await page.Locator(".spend").ClickAsync();
    }

    private async Task LookAsync(IBrowserContext device, Uri address, TourStop stop)
    {
        var page = await device.NewPageAsync();
        try
        {
            await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
            await page.GotoAsync(address.ToString());
            await page.Locator(stop.Whole).First.WaitForAsync();
            await (stop.Step?.Invoke(page) ?? Task.CompletedTask);
            await SeeAsync(page, stop.Name);
        }
        catch (TimeoutException late)
        {
            _faults.Enqueue($"{stop.Name}: {late.Message}");
        }

        await page.CloseAsync();
    }

    private async Task SeeAsync(IPage page, string name)
    {
        var size = page.ViewportSize!;
        var language = await page.EvaluateAsync<string>("navigator.language");
        if (Album is not null)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(Album, $"{language[..2]}-{size.Width}", $"{name}.png") });
            return;
        }

        var faults = (await Axe.FaultsAsync(page)).Concat(await page.EvaluateAsync<string[]>(Overhang));
        foreach (var fault in faults)
        {
            _faults.Enqueue($"{language} {size.Width} {name}: {fault}");
        }
    }

    /// <summary>Only here the pages' own rule against foreign scripts is lifted: axe is one.</summary>
    private async Task<IBrowserContext> DeviceAsync(string language, int width, int height, string? pass = null)
    {
        var device = await chromium.DeviceAsync(width, height, language, bypassCsp: true);
        await device.AddInitScriptAsync($"localStorage.setItem('scoring.language', '{language[..2]}')");
        if (pass is not null)
        {
            await device.AddCookiesAsync([new Cookie { Name = "scoring-organizer", Value = pass, Url = tour.App.Staff.ToString() }]);
        }

        return device;
    }
}
