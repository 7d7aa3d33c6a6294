using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Scoring.Api.Tests.Display;
using Scoring.Api.Tests.Doors;
using static Microsoft.Playwright.Assertions;

namespace Scoring.Api.Tests.Browser;

/// <summary>The whole way in real browsers: a judge's tap, the record, the hall screen.</summary>
[Collection(Chromium.Alone)]
public sealed class TapToScreenTests(Chromium chromium) : IAsyncLifetime
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private TestApp _app = null!;
    private Event _event = null!;
    private int _ops;

    public async ValueTask InitializeAsync()
    {
        _app = await TestApp.StartAsync();
        _event = await Event.OpenAsync(await _app.OrganizerAsync(), "fitting-2026");
        await PutAsync("visibility", new { op = $"ruling-{++_ops}", level = "marks", confirmed = true });
        foreach (var contestant in new[] { "001", "002" })
        {
            (await (await _event.EnrolAsync("bench", "bo")).SubmitAsync($"bo-{contestant}", contestant, new { a1 = "8.5", a2 = "true" })).Accepted();
            (await (await _event.EnrolAsync("oral", "cai")).SubmitAsync($"cai-{contestant}", contestant, new { a1 = "9" }, sheet: "s2")).Accepted();
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_judges_submit_is_on_the_hall_screen_within_a_second()
    {
        await using var hall = await chromium.DeviceAsync(1920, 1080);
        var screen = await hall.NewPageAsync();
        await screen.GotoAsync($"{_app.Public}s/1");
        await Expect(screen.Locator("[data-key='001'] .name")).ToHaveTextAsync("买买提·艾力");
        await using var tablet = await JudgeTablet.EnrolAsync(chromium, _event, "bench", "ana");
        await tablet.MarkAsync();

        await tablet.SubmitKey.ClickAsync();
        var confirm = tablet.Page.Locator(".dialog .key-main");
        await confirm.WaitForAsync();

        // From the last tap to the figure in the page, by one clock outside both browsers.
        var clock = Stopwatch.StartNew();
        await confirm.ClickAsync();
        await Expect(screen.Locator("[data-key='001'] .total")).ToHaveTextAsync("10.05", new() { Timeout = 10_000 });
        var shown = clock.Elapsed;

        await Expect(tablet.Receipt).ToContainTextAsync("已提交");
        await Expect(screen.Locator("[data-key='001'] .place")).ToHaveTextAsync("1");
        Assert.True(shown < TimeSpan.FromSeconds(1), $"The figure was on the screen after {shown.TotalMilliseconds:0} ms.");
    }

    [Fact]
    public async Task While_frozen_and_while_closed_the_public_bytes_of_every_way_out_stand_still()
    {
        await PutAsync("freeze", new { op = $"ruling-{++_ops}", frozen = true });
        var ana = await _event.EnrolAsync("bench", "ana");
        await StandsStillAsync("frozen", () => ana.SubmitAsync("ana-002", "002", new { a1 = "9", a2 = "true" }));
        await PutAsync("freeze", new { op = $"ruling-{++_ops}", frozen = false });
        await PutAsync("visibility", new { op = $"ruling-{++_ops}", level = "progress", confirmed = false });
        await StandsStillAsync("closed", () => ana.SubmitAsync("ana-002-again", "002", new { a1 = "3", a2 = "false" }, 1, reason: "录入错误"));
    }

    // Closed shows how far it is, so what must not show there is what the marks are: a correction changes no count.
    private async Task StandsStillAsync(string state, Func<Task<Answer>> mark)
    {
        var before = await PublicBytesAsync();
        (await mark()).Accepted();

        // A ruling is answered when the windows show what is durable, also one that changes nothing.
        await _event.Organizer.PutAsync($"{_event.Root}/skills/fitting/freeze", new { op = $"ruling-{++_ops}", frozen = state == "frozen" });
        var after = await PublicBytesAsync();
        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before, way => Assert.True(way.Value.SequenceEqual(after[way.Key]), $"{way.Key} changed while {state}"));
    }

    private async Task<Dictionary<string, byte[]>> PublicBytesAsync()
    {
        using var http = new HttpClient { BaseAddress = _app.Public };
        var bytes = new Dictionary<string, byte[]>();
        foreach (var path in new[] { "", "boards", "s/1", "s/1/scene", "c/fitting-2026", "c/fitting-2026/fitting" })
        {
            bytes[path] = await http.GetByteArrayAsync(path);
        }

        foreach (var kind in new[] { "total", "so-far", "progress", "station:bench", "station:oral" })
        {
            var path = $"boards/fitting-2026/fitting/{kind}";
            bytes[path] = await http.GetByteArrayAsync(path);
            using var socket = await LiveSocket.ConnectAsync(_app.Public, Cancel);
            var watched = await socket.AskAsync("Watch", new JsonObject { ["board"] = $"fitting-2026/fitting/{kind}" }, Cancel);
            bytes["hub " + kind] = Encoding.UTF8.GetBytes(watched!.ToJsonString());
        }

        return bytes;
    }

    private async Task PutAsync(string what, object body) =>
        (await _event.Organizer.PutAsync($"{_event.Root}/skills/fitting/{what}", body)).Accepted();
}
