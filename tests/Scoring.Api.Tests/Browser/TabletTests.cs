using System.Text.Json.Nodes;
using Scoring.Api.Tests.Doors;
using static Microsoft.Playwright.Assertions;

namespace Scoring.Api.Tests.Browser;

/// <summary>The judge's tablet in a real browser against the whole process.</summary>
[Collection(Chromium.Tests)]
public sealed class TabletTests(Chromium chromium) : IAsyncLifetime
{
    private TestApp _app = null!;
    private Event _event = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await TestApp.StartAsync();
        _event = await Event.OpenAsync(await _app.OrganizerAsync(), "fitting-2026");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_tablet_is_enrolled_with_the_eight_digits_and_only_the_tap_spends_them()
    {
        var code = (string)(await _event.IssueAsync("bench", "ana")).Accepted().Json["code"]!;
        await using var device = await chromium.DeviceAsync();
        var page = await device.NewPageAsync();
        await page.GotoAsync($"{_app.Staff}tablet/");
        await page.GetByText("登记这台平板").ClickAsync();

        await page.Locator(".code").FillAsync(code);
        await page.Locator(".code").PressAsync("Enter");
        await Expect(page.Locator(".who-name")).ToHaveTextAsync("安娜");
        await page.GotoAsync($"{_app.Staff}e/{code.Replace(" ", "", StringComparison.Ordinal)}");
        await page.Locator(".spend").ClickAsync();

        await Expect(page.Locator(".bench-number")).ToHaveTextAsync("A1");
        await Expect(page.Locator(".bar-who")).ToContainTextAsync("安娜");
    }

    [Fact]
    public async Task A_sheet_is_marked_by_keyboard_alone_and_answered_with_a_receipt()
    {
        await using var tablet = await JudgeTablet.EnrolAsync(chromium, _event, "bench", "ana");
        var keyboard = tablet.Page.Keyboard;

        await keyboard.InsertTextAsync("８。５");
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("1");
        await Expect(tablet.Page.Locator(".total")).ToHaveTextAsync("10.50");
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Enter");

        await Expect(tablet.Receipt).ToContainTextAsync("已提交");
        var version = Assert.Single(await VersionsAsync("001", "ana"));
        Assert.Equal("8.5", (string)version["marks"]!["a1"]!);
        Assert.Equal("1", (string)version["marks"]!["a2"]!);
        await Expect(tablet.Receipt).ToContainTextAsync(((string)version["receipt"]!["hash"]!)[..12]);
    }

    [Fact]
    public async Task A_submitted_sheet_is_read_only_until_a_correction_with_a_reason_makes_the_next_version()
    {
        await using var tablet = await JudgeTablet.EnrolAsync(chromium, _event, "bench", "ana");
        await tablet.MarkAsync();
        await tablet.HandInAsync();
        await Expect(tablet.Receipt).ToBeVisibleAsync();
        await Expect(tablet.Key("a2", "否")).ToBeHiddenAsync();

        await tablet.Page.GetByText("申请更正").ClickAsync();
        await tablet.Page.Locator(".dialog .key-main").ClickAsync();
        await tablet.Key("a2", "否").ClickAsync();
        await tablet.SubmitKey.ClickAsync();
        await Expect(tablet.Page.Locator(".dialog-keys .key-main")).ToBeDisabledAsync();
        await tablet.Page.GetByText("录入错误").ClickAsync();
        await tablet.Page.Locator(".dialog-keys .key-main").ClickAsync();

        await Expect(tablet.Receipt).ToContainTextAsync("第 2 版");
        var versions = await VersionsAsync("001", "ana");
        Assert.Equal(["1", "0"], versions.Select(version => (string)version["marks"]!["a2"]!));
        Assert.Equal("录入错误", (string)versions[1]["reason"]!);
    }

    [Fact]
    public async Task Zero_everywhere_is_asked_once()
    {
        await using var tablet = await JudgeTablet.EnrolAsync(chromium, _event, "bench", "ana");
        await tablet.MarkAsync("0", "否");
        await tablet.SubmitKey.ClickAsync();

        await Expect(tablet.Page.Locator(".dialog-keys .key-main")).ToBeDisabledAsync();
        await tablet.Page.Locator(".tick-box").CheckAsync();
        await tablet.Page.Locator(".dialog-keys .key-main").ClickAsync();

        await Expect(tablet.Receipt).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Show_mode_changes_nothing()
    {
        await using var tablet = await JudgeTablet.EnrolAsync(chromium, _event, "bench", "ana");
        await tablet.MarkAsync();
        await tablet.Page.GetByText("给人看").ClickAsync();

        await tablet.Page.Keyboard.TypeAsync("3");
        await tablet.Page.Locator("[data-card=a1]").ClickAsync(new() { Force = true });
        await Expect(tablet.Key("a2", "否")).ToBeHiddenAsync();
        await Expect(tablet.Value("a1")).ToHaveValueAsync("8.50");

        await tablet.Page.Locator(".review-leave").ClickAsync(new() { Delay = 1500 });
        await Expect(tablet.Key("a2", "否")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Touch_targets_are_large_and_apart_in_both_orientations()
    {
        await using var tablet = await JudgeTablet.EnrolAsync(chromium, _event, "bench", "ana");
        foreach (var (width, height) in new[] { (1280, 800), (800, 1280) })
        {
            await tablet.Page.SetViewportSizeAsync(width, height);
            var small = await tablet.Page.EvaluateAsync<string[]>(
                """
                () => Array.from(document.querySelectorAll('button, .figure-field'), (key) => ({ key, box: key.getBoundingClientRect() }))
                  .filter(({ box }) => box.width > 0 && (box.width < 48 || box.height < 48)).map(({ key }) => key.outerHTML)
                """);
            Assert.Empty(small);
            Assert.False(await tablet.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth"));
        }
    }

    private async Task<JsonNode[]> VersionsAsync(string contestant, string judge) =>
        [.. (await _event.Organizer.GetAsync($"{_event.Root}/sheets/{contestant}/final/s1/{judge}")).Accepted().Json.AsArray()!];
}
