using System.Text.Json.Nodes;
using Scoring.Boards;

namespace Scoring.Api.Tests.Display;

/// <summary>What screens say of themselves, and what is made of it.</summary>
public sealed class PresenceTests
{
    private const string Board = "icv/driving/total";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_screen_says_which_board_and_version_stands_on_it()
    {
        var time = new FakeTime();
        await using var host = await ShowingAsync(time, 4);
        using var window = await LiveSocket.ConnectAsync(host.Address, Cancel);
        time.Advance(TimeSpan.FromSeconds(60));
        await window.AskAsync("Here", Here(4), Cancel);

        var sign = Assert.Single((await host.Presence.ReadAsync(Cancel)).Signs);
        Assert.Equal((2, Board, new BoardVersion(1, 4), false), (sign.Screen, sign.Board, sign.Version, sign.Stale));
        Assert.Equal(TimeSpan.FromSeconds(60), sign.At - sign.Since);
    }

    [Fact]
    public async Task A_moving_board_is_not_old_but_one_that_has_not_followed_since_the_last_sign_is()
    {
        await using var host = await ShowingAsync(new FakeTime(), 4);
        using var window = await LiveSocket.ConnectAsync(host.Address, Cancel);
        await window.AskAsync("Here", Here(4), Cancel);
        await host.Boards.ShowAsync(InventedBoards.Total(5, InventedBoards.Row("a", "1", "91.00")));
        await window.AskAsync("Here", Here(4), Cancel);
        Assert.False(await StaleAsync(host));

        await window.AskAsync("Here", Here(4), Cancel);
        Assert.True(await StaleAsync(host));

        await window.AskAsync("Here", Here(5), Cancel);
        Assert.False(await StaleAsync(host));
    }

    [Fact]
    public async Task A_screen_that_shows_a_board_taken_off_is_old_and_so_is_one_that_says_so()
    {
        await using var host = await ShowingAsync(new FakeTime(), 4);
        using var window = await LiveSocket.ConnectAsync(host.Address, Cancel);
        var says = Here(4);
        says["stale"] = true;
        await window.AskAsync("Here", says, Cancel);
        Assert.True(await StaleAsync(host));

        await window.AskAsync("Here", Here(4), Cancel);
        Assert.False(await StaleAsync(host));

        await host.Boards.ListAsync(new Listing("icv", new("赛", null), []));
        await window.AskAsync("Here", Here(4), Cancel);
        Assert.True(await StaleAsync(host));
    }

    [Fact]
    public async Task A_number_no_screen_can_have_is_not_kept()
    {
        await using var host = await ShowingAsync(new FakeTime(), 4);
        using var window = await LiveSocket.ConnectAsync(host.Address, Cancel);
        await window.AskAsync("Here", new() { ["screen"] = 100 }, Cancel);
        await window.AskAsync("Here", new() { ["screen"] = 0 }, Cancel);

        Assert.Empty((await host.Presence.ReadAsync(Cancel)).Signs);
    }

    [Fact]
    public async Task Phones_are_counted_and_screens_are_not_among_them()
    {
        var time = new FakeTime();
        await using var host = await ShowingAsync(time, 4);
        using var screen = await LiveSocket.ConnectAsync(host.Address, Cancel);
        using var phone = await LiveSocket.ConnectAsync(host.Address, Cancel);
        await screen.AskAsync("Here", Here(4), Cancel);
        await phone.AskAsync("Watch", new() { ["board"] = Board }, Cancel);
        time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(1, (await host.Presence.ReadAsync(Cancel)).Phones);
    }

    [Fact]
    public async Task A_sign_is_forgotten_after_an_hour_and_a_flood_of_windows_takes_no_memory()
    {
        var time = new FakeTime();
        var presence = new InProcessPresence(time);
        for (var n = 0; n < 1500; n++)
        {
            await presence.SeenAsync(new ScreenSign { Window = $"w{n}", Screen = 1, Since = time.GetUtcNow(), At = time.GetUtcNow().AddSeconds(n) });
        }

        Assert.Equal(1000, (await presence.ReadAsync(Cancel)).Signs.Length);
        time.Advance(TimeSpan.FromHours(2));
        Assert.Empty((await presence.ReadAsync(Cancel)).Signs);
    }

    private static async Task<DisplayHost> ShowingAsync(FakeTime time, long seq)
    {
        var host = await DisplayHost.StartAsync(time);
        var board = InventedBoards.Total(seq, InventedBoards.Row("a", "1", "90.00"));
        await host.Boards.ShowAsync(board);
        await host.Boards.ListAsync(InventedBoards.ListingOf(board));
        return host;
    }

    private static async Task<bool> StaleAsync(DisplayHost host) => Assert.Single((await host.Presence.ReadAsync(Cancel)).Signs).Stale;

    private static JsonObject Here(long seq) => new() { ["screen"] = 2, ["board"] = Board, ["epoch"] = 1, ["seq"] = seq };
}
