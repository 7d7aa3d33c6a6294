using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Scoring.Boards;

namespace Scoring.Api.Tests.Display;

public sealed class LiveHubTests
{
    private const string Board = "icv/driving/total";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Watching_answers_with_the_snapshot_and_the_same_bytes_as_http()
    {
        await using var host = await DisplayHost.StartAsync();
        await host.Boards.ShowAsync(Many(7, 30));
        using var window = await LiveSocket.ConnectAsync(host.Address, Cancel);
        var id = await window.CallAsync("Watch", new() { ["board"] = Board }, Cancel);
        var answer = await window.ReadTextAsync(Cancel);

        using var http = new HttpClient { BaseAddress = host.Address };
        var snapshot = await http.GetStringAsync($"/boards/{Board}", Cancel);
        var result = $$$"""{"board":"{{{Board}}}","epoch":1,"seq":7,"snapshot":{{{snapshot}}}}""";
        Assert.Equal($$$"""{"type":3,"invocationId":"{{{id}}}","result":{{{result}}}}""", answer);
    }

    [Fact]
    public async Task A_move_reaches_a_window_as_the_delta_from_what_it_has()
    {
        await using var host = await DisplayHost.StartAsync();
        await host.Boards.ShowAsync(Many(1, 30));
        using var window = await LiveSocket.ConnectAsync(host.Address, Cancel);
        var answer = await window.AskAsync("Watch", new() { ["board"] = Board }, Cancel);
        await host.Boards.ShowAsync(Many(2, 30));

        var (target, delta) = await window.HearAsync(Cancel);
        var now = await host.Boards.ReadAsync(Board, Cancel);
        Assert.Equal("BoardMoved", target);
        var replica = BoardReplica.Apply(answer!["snapshot"]!.AsObject(), delta!.AsObject());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(now!.Json.Span), replica));
    }

    [Fact]
    public async Task A_window_that_comes_back_gets_one_step_for_all_it_missed_and_no_snapshot()
    {
        await using var host = await DisplayHost.StartAsync();
        await host.Boards.ShowAsync(Many(1, 30));
        using (var first = await LiveSocket.ConnectAsync(host.Address, Cancel))
        {
            await first.AskAsync("Watch", new() { ["board"] = Board }, Cancel);
        }

        await host.Boards.ShowAsync(Many(2, 30));
        await host.Boards.ShowAsync(Many(3, 30));
        using var again = await LiveSocket.ConnectAsync(host.Address, Cancel);
        await again.CallAsync("Watch", new() { ["board"] = Board, ["epoch"] = 1, ["seq"] = 1 }, Cancel);

        var texts = new[] { await again.ReadTextAsync(Cancel), await again.ReadTextAsync(Cancel) };
        var messages = texts.Select(text => JsonNode.Parse(text)!).ToList();
        var step = messages.Single(m => (int)m["type"]! == 1)["arguments"]![0]!;
        Assert.Equal((1, 3), ((int)step["from"]!["seq"]!, (int)step["to"]!["seq"]!));
        Assert.Null(messages.Single(m => (int)m["type"]! == 3)["result"]!["snapshot"]);
    }

    [Fact]
    public async Task A_window_further_back_than_versions_are_kept_gets_each_step_it_missed()
    {
        await using var host = await DisplayHost.StartAsync();
        await host.Boards.ShowAsync(Many(1, 200));
        using var first = await LiveSocket.ConnectAsync(host.Address, Cancel);
        await first.AskAsync("Watch", new() { ["board"] = Board }, Cancel);
        for (var seq = 2; seq <= 40; seq++)
        {
            await host.Boards.ShowAsync(Many(seq, 200));
        }

        using var again = await LiveSocket.ConnectAsync(host.Address, Cancel);
        await again.CallAsync("Watch", new() { ["board"] = Board, ["epoch"] = 1, ["seq"] = 1 }, Cancel);
        var heard = new List<int>();
        while (heard.Count < 39)
        {
            heard.Add((int)(await again.HearAsync(Cancel, "BoardMoved")).Argument!["to"]!["seq"]!);
        }

        Assert.Equal(Enumerable.Range(2, 39), heard);
    }

    [Fact]
    public async Task Boards_of_one_moment_come_together_to_a_window_on_all_of_them()
    {
        await using var host = await DisplayHost.StartAsync();
        await host.Boards.ShowAsync(Many(1, 30));
        await host.Boards.ShowAsync(Many(1, 30) with { Id = "icv/driving/so-far" });
        using var window = await LiveSocket.ConnectAsync(host.Address, Cancel);
        await window.AskAsync("Watch", new() { ["board"] = Board }, Cancel);
        await window.AskAsync("Watch", new() { ["board"] = "icv/driving/so-far" }, Cancel);
        await host.Boards.OfferAsync([Offer(Many(2, 30)), Offer(Many(2, 30) with { Id = "icv/driving/so-far" })]);

        var heard = new[] { await window.HearAsync(Cancel), await window.HearAsync(Cancel) };
        Assert.Equal([Board, "icv/driving/so-far"], heard.Select(one => (string)one.Argument!["board"]!).OrderDescending());
    }

    [Fact]
    public async Task A_window_too_far_behind_gets_the_snapshot()
    {
        await using var host = await DisplayHost.StartAsync();
        await host.Boards.ShowAsync(Many(1, 30));
        using var first = await LiveSocket.ConnectAsync(host.Address, Cancel);
        await first.AskAsync("Watch", new() { ["board"] = Board }, Cancel);
        for (var seq = 2; seq <= 70; seq++)
        {
            await host.Boards.ShowAsync(Many(seq, 30));
        }

        using var again = await LiveSocket.ConnectAsync(host.Address, Cancel);
        var answer = await again.AskAsync("Watch", new() { ["board"] = Board, ["epoch"] = 1, ["seq"] = 1 }, Cancel);

        Assert.Equal((70, 70), ((int)answer!["seq"]!, (int)answer["snapshot"]!["version"]!["seq"]!));
    }

    [Fact]
    public async Task A_board_that_is_not_there_is_null_and_takes_no_memory()
    {
        await using var host = await DisplayHost.StartAsync();
        using var window = await LiveSocket.ConnectAsync(host.Address, Cancel);

        Assert.Null(await window.AskAsync("Watch", new() { ["board"] = "no/such/board" }, Cancel));
    }

    [Fact]
    public async Task The_beat_says_the_version_of_the_board_not_of_the_ledger()
    {
        var time = new FakeTime();
        await using var host = await DisplayHost.StartAsync(time);
        await host.Boards.ShowAsync(Many(4, 3));
        await host.Boards.ShowAsync(Many(4, 3) with { Version = new(1, 9) });
        using var window = await LiveSocket.ConnectAsync(host.Address, Cancel);
        await window.AskAsync("Watch", new() { ["board"] = Board }, Cancel);
        time.Advance(TimeSpan.FromSeconds(5));

        var (_, beat) = await window.HearAsync(Cancel, "Beat");
        Assert.Equal($$"""{"board":"{{Board}}","epoch":1,"seq":4}""", beat!.ToJsonString());
    }

    [Fact]
    public async Task Another_scene_is_told_to_every_window()
    {
        await using var host = await DisplayHost.StartAsync();
        using var window = await LiveSocket.ConnectAsync(host.Address, Cancel);
        await host.Boards.SetScenesAsync([new() { Screen = 1, Boards = [Board] }]);

        Assert.Equal("ScenesChanged", (await window.HearAsync(Cancel)).Target);
    }

    [Fact]
    public async Task Who_left_a_board_hears_of_it_no_more()
    {
        await using var host = await DisplayHost.StartAsync();
        await host.Boards.ShowAsync(Many(1, 3));
        using var window = await LiveSocket.ConnectAsync(host.Address, Cancel);
        await window.AskAsync("Watch", new() { ["board"] = Board }, Cancel);
        await window.AskAsync("Leave", new() { ["board"] = Board }, Cancel);
        await host.Boards.ShowAsync(Many(2, 3));
        await host.Boards.SetScenesAsync([]);

        Assert.Equal("ScenesChanged", (await window.HearAsync(Cancel)).Target);
    }

    [Fact]
    public async Task A_request_over_two_kilobytes_ends_the_connection()
    {
        await using var host = await DisplayHost.StartAsync();
        using var window = await LiveSocket.ConnectAsync(host.Address, Cancel);
        await window.CallAsync("Watch", new() { ["board"] = new string('x', 3000) }, Cancel);

        await Assert.ThrowsAnyAsync<WebSocketException>(async () => await window.HearAsync(Cancel));
    }

    [Fact]
    public async Task A_window_beyond_the_limit_is_turned_away()
    {
        await using var host = await DisplayHost.StartAsync(settings: "--Display:Live:MaxReaders=1");
        using var first = await LiveSocket.ConnectAsync(host.Address, Cancel);
        await host.Boards.ShowAsync(Many(1, 3));
        Assert.NotNull(await first.AskAsync("Watch", new() { ["board"] = Board }, Cancel));

        await Assert.ThrowsAnyAsync<WebSocketException>(async () =>
        {
            using var second = await LiveSocket.ConnectAsync(host.Address, Cancel);
            await second.AskAsync("Watch", new() { ["board"] = Board }, Cancel);
        });
    }

    private static BoardOffer Offer(Board board) => new(board.Id, board.Version, () => board);

    private static Board Many(long seq, int rows) =>
        InventedBoards.Total(seq, [.. Enumerable.Range(1, rows).Select(n => InventedBoards.Row($"c{n}", $"{n}", $"{99 - n}.00"))]);
}
