using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Scoring.Api.Tests.Browser;
using Scoring.Api.Tests.Doors;
using static Microsoft.Playwright.Assertions;

namespace Scoring.Api.Tests.Weekend;

/// <summary>A judge's tablet as a page on the bad network, which its owner lets fall asleep: no network, and the page stands still.</summary>
internal sealed class SleepyTablet(JudgeTablet tablet, int seat) : IAsyncDisposable
{
    private ICDPSession? _browser;
    private int _requests;
    private int _asked;

    public int Submitted { get; private set; }

    // What it asked of the laptop so far, lost or not.
    private int Requests => Volatile.Read(ref _requests);

    public static async Task<SleepyTablet> EnrolAsync(Chromium chromium, Event opened, (string Station, string Judge, int Seat) seat, LossyWire wire)
    {
        var tablet = await JudgeTablet.EnrolAsync(chromium, opened, seat.Station, seat.Judge);
        var sleepy = new SleepyTablet(tablet, seat.Seat);
        await tablet.Page.Context.RouteAsync("**/api/**", route => sleepy.PassAsync(route, wire));
        return sleepy;
    }

    /// <summary>Its pass, for the same tablet without a page.</summary>
    public async Task<Caller> CallerAsync(Uri staff, LossyWire wire) =>
        new(staff, Assert.Single(await tablet.Page.Context.CookiesAsync(), one => one.Name == "scoring-device").Value, wire.Open());

    /// <summary>Marks a contestant's judgements by touch and hands the sheet in.</summary>
    public async Task SubmitAsync(JsonNode row)
    {
        await tablet.Page.Locator(".place-keys .key").First.ClickAsync();
        await tablet.Page.Locator($".tile[data-task='{row["contestant"]}/{row["stage"]}/{row["sheet"]}']").ClickAsync();
        var marks = Figures.Of(row, seat);
        foreach (var aspect in new[] { "a4", "a5" })
        {
            await tablet.Page.Locator($"[data-card={aspect}] .key").Nth(int.Parse((string)marks[aspect]!, null)).ClickAsync();
        }

        await tablet.SubmitKey.ClickAsync();
        var sure = tablet.Page.Locator(".dialog .tick-box");
        await tablet.Page.Locator(".dialog .key-main").WaitForAsync();
        if (await sure.CountAsync() > 0)
        {
            await sure.CheckAsync();
        }

        await tablet.Page.Locator(".dialog .key-main").ClickAsync();
        Submitted++;
    }

    public Task OnRecordAsync() => Expect(tablet.Receipt).ToBeVisibleAsync(new() { Timeout = 60_000 });

    /// <summary>Cut off; what is handed in from now on stays on the tablet.</summary>
    public Task LoseNetworkAsync() => tablet.Page.Context.SetOfflineAsync(true);

    /// <summary>With so many sheets not sent yet. Not a line of the page runs from here until it wakes.</summary>
    /// <remarks>Without a window Chromium takes every page for visible and freezes none, so it is its debugger that holds the page still.</remarks>
    public async Task FallAsleepAsync(int unsent)
    {
        await Expect(tablet.Status).ToHaveTextAsync($"{unsent} 份未发送");
        _browser = await tablet.Page.Context.NewCDPSessionAsync(tablet.Page);
        var still = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _browser.Event("Debugger.paused").OnEvent += (_, _) => still.TrySetResult();
        await _browser.SendAsync("Debugger.enable");
        await _browser.SendAsync("Debugger.pause");
        await still.Task;
        _asked = Requests;
    }

    /// <summary>It had not tried while it slept; what it could not send before, it sends now.</summary>
    public async Task WakeAsync()
    {
        // One may have been under way when it fell asleep.
        Assert.InRange(Requests - _asked, 0, 1);
        await tablet.Page.Context.SetOfflineAsync(false);
        await _browser!.SendAsync("Debugger.disable");
        await _browser.DetachAsync();
        await Expect(tablet.Status).Not.ToContainTextAsync("未发送", new() { Timeout = 60_000 });
    }

    public ValueTask DisposeAsync() => tablet.DisposeAsync();

    private async Task PassAsync(IRoute route, LossyWire wire)
    {
        Interlocked.Increment(ref _requests);
        var (before, after) = wire.Draw();
        if (after)
        {
            await route.FetchAsync();
        }

        await (before || after ? route.AbortAsync() : route.ContinueAsync());
    }
}
