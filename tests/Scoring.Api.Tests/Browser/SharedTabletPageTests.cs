using Microsoft.Playwright;
using Scoring.Api.Tests.Doors;
using static Microsoft.Playwright.Assertions;

namespace Scoring.Api.Tests.Browser;

/// <summary>One tablet for a panel in a real browser: names, PINs, and one aspect over all benches of the heat.</summary>
[Collection(Chromium.Tests)]
public sealed class SharedTabletPageTests(Chromium chromium) : IAsyncLifetime
{
    private TestApp _app = null!;
    private Event _event = null!;
    private IBrowserContext _device = null!;
    private IPage _page = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await TestApp.StartAsync();
        _event = await Event.OpenAsync(await _app.OrganizerAsync(), "fitting-2026");
        _device = await chromium.DeviceAsync();
        _page = await _device.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _device.DisposeAsync();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task Two_judges_take_turns_and_one_marks_aspect_by_aspect_and_neither_sees_the_others_marks()
    {
        await EnrolAsync();
        await BeginAsync("安娜", "1234", first: true);
        await Expect(_page.Locator(".bar-who")).ToContainTextAsync("裁判 1 号席 · 安娜");
        await _page.GetByText("垂直评分").First.ClickAsync();
        await Field(0).FillAsync("8.5");
        await Field(1).FillAsync("6");
        await Expect(_page.Locator(".left")).ToContainTextAsync("已评 2 / 2");
        await _page.Locator(".key-submit[data-aspect=a2]").ClickAsync();
        await _page.Locator("[data-card=a2]").Nth(0).GetByText("是", new() { Exact = true }).ClickAsync();
        await _page.Locator("[data-card=a2]").Nth(1).GetByText("否", new() { Exact = true }).ClickAsync();
        await _page.GetByText("可提交 2 份").ClickAsync();
        await Expect(_page.Locator(".dialog .number")).ToHaveTextAsync(["10.50", "6.00"]);
        await _page.Locator(".dialog .key-main").ClickAsync();
        await Expect(_page.Locator(".vertical .chip-done")).ToHaveCountAsync(2);

        await _page.GetByText("换人").ClickAsync();
        await Expect(_page.Locator(".turn-name")).ToHaveCountAsync(2);
        await Expect(_page.GetByText("8.5")).ToHaveCountAsync(0);
        await BeginAsync("柏", "5678", first: true);
        await Expect(_page.Locator(".bar-who")).ToContainTextAsync("柏");
        await Expect(_page.Locator("[data-card=a1] .figure-field")).ToHaveValueAsync("");

        await _page.ReloadAsync();
        await Expect(_page.Locator(".bar-who")).ToContainTextAsync("柏");
        await _page.GetByText("换人").ClickAsync();
        await _page.ReloadAsync();
        await BeginAsync("安娜", "9999", first: false);
        await Expect(_page.Locator(".turn-said")).ToContainTextAsync("PIN 不对");
        await TypeAsync("1234");
        await Expect(_page.Locator(".notice-done")).ToBeVisibleAsync();
        Assert.Equal(["judge:ana", "judge:ana"], [await ActorAsync("001"), await ActorAsync("002")]);
    }

    private async Task EnrolAsync()
    {
        var slip = (await _event.Organizer.PostAsync($"{_event.Root}/enrolments", new { op = "share", station = "bench" })).Accepted();
        await _page.GotoAsync(new Uri(_event.Organizer.Root, new Uri((string)slip.Json["url"]!).AbsolutePath).ToString());
        await Expect(_page.Locator(".who-name")).ToHaveTextAsync("裁判组共用");
        await _page.Locator(".spend").ClickAsync();
    }

    private async Task BeginAsync(string name, string pin, bool first)
    {
        await _page.Locator(".turn-name").GetByText(name).ClickAsync();
        await TypeAsync(pin);
        if (first)
        {
            await Expect(_page.Locator(".turn-said")).ToContainTextAsync("再输入一次");
            await TypeAsync(pin);
        }
    }

    private async Task TypeAsync(string pin)
    {
        foreach (var digit in pin)
        {
            await _page.Locator(".turn-pad").GetByText(digit.ToString(), new() { Exact = true }).ClickAsync();
        }

        await _page.Locator(".turn-open").ClickAsync();
    }

    private ILocator Field(int bench) => _page.Locator("[data-card=a1] .figure-field").Nth(bench);

    private async Task<string> ActorAsync(string contestant)
    {
        var versions = (await _event.Organizer.GetAsync($"{_event.Root}/sheets/{contestant}/final/s1/ana")).Accepted().Json.AsArray();
        return ((string)Assert.Single(versions)!["actor"]!).Split('@')[0];
    }
}
