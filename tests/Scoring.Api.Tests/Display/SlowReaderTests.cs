using System.Net.WebSockets;
using Scoring.Boards;

namespace Scoring.Api.Tests.Display;

/// <summary>One window stops reading. Nobody else may notice, and nothing may pile up for it.</summary>
public sealed class SlowReaderTests
{
    private const string Id = "icv/driving/total";
    private const int Last = 150;
    private static readonly string Long = new('长', 40);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stalled_window_slows_nobody_and_catches_up_by_one_snapshot_when_it_reads_again()
    {
        await using var host = await DisplayHost.StartAsync(settings: "--Display:Live:StallSeconds=300");
        using var stalled = await FollowAsync(host);
        using var quick = await FollowAsync(host);
        for (var seq = 2; seq <= Last; seq++)
        {
            await host.Boards.ShowAsync(Big(seq));
            Assert.Equal(seq, await SeqHeardAsync(quick));
        }

        var heard = 1;
        while (await SeqHeardAsync(stalled) < Last)
        {
            heard++;
        }

        Assert.InRange(heard, 2, Last / 2);
    }

    [Fact]
    public async Task A_window_that_takes_nothing_is_let_go_and_the_others_go_on()
    {
        await using var host = await DisplayHost.StartAsync(settings: "--Display:Live:StallSeconds=1");
        using var stalled = await FollowAsync(host);
        using var quick = await FollowAsync(host);
        var seq = 1;
        while (host.Readers == 2)
        {
            await host.Boards.ShowAsync(Big(++seq));
            await SeqHeardAsync(quick);
        }

        await Assert.ThrowsAnyAsync<WebSocketException>(async () =>
        {
            while (await SeqHeardAsync(stalled) < seq)
            {
            }
        });
    }

    private static async Task<LiveSocket> FollowAsync(DisplayHost host)
    {
        await host.Boards.ShowAsync(Big(1));
        var window = await LiveSocket.ConnectAsync(host.Address, Cancel);
        await window.AskAsync("Watch", new() { ["board"] = Id }, Cancel);
        return window;
    }

    private static async Task<int> SeqHeardAsync(LiveSocket window)
    {
        var (target, said) = await window.HearAsync(Cancel, "BoardMoved", "BoardShown");
        return (int)said![target == "BoardMoved" ? "to" : "version"]!["seq"]!;
    }

    // Every row changes every time: the snapshot is about as small as one delta.
    private static Board Big(long seq) => InventedBoards.Total(
        seq, [.. Enumerable.Range(1, 60).Select(n => InventedBoards.Row($"c{n}", $"{n}", $"{seq}.{n:000}", $"{seq} {n} {Long}"))]);
}
