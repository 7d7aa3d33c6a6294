using System.Text.Json.Nodes;
using Scoring.Boards;
using Scoring.Display.Live;

namespace Scoring.Api.Tests.Display;

public sealed class LiveTurnsTests
{
    private const string Id = "icv/driving/total";
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(500);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(0.99)]
    public void From_wherever_it_begins_a_window_comes_to_its_place_and_stays_there(double place)
    {
        for (var begun = 0; begun < 1000; begun += 7)
        {
            var first = LiveTurns.After(TimeSpan.FromMilliseconds(begun), Pace, place);
            Assert.InRange(first.TotalMilliseconds - begun, 400, 900);
            Assert.Equal(first + Pace, LiveTurns.After(first, Pace, place));
            Assert.Equal(first + Pace, LiveTurns.After(first + TimeSpan.FromMilliseconds(60), Pace, place));
        }
    }

    [Fact]
    public void Windows_are_spread_evenly_over_the_time_between_two_turns()
    {
        using var turns = new LiveTurns(new LiveCalls(), new FakeTime());
        var tenths = Enumerable.Range(0, 1000).GroupBy(_ => (int)(turns.TakePlace() * 10)).ToDictionary(tenth => tenth.Key, tenth => tenth.Count());

        Assert.All(Enumerable.Range(0, 10), tenth => Assert.InRange(tenths[tenth], 95, 105));
    }

    [Fact]
    public async Task A_window_told_twice_a_second_gets_at_its_turn_one_step_for_all_it_lacks()
    {
        var time = new FakeTime();
        await using var host = await DisplayHost.StartAsync(time);
        await host.Boards.ShowAsync(Board(1));
        using var window = await LiveSocket.ConnectAsync(host.Address, Cancel);
        var answer = await window.AskAsync("Watch", new() { ["board"] = Id, ["perSecond"] = 2 }, Cancel);
        using var screen = await LiveSocket.ConnectAsync(host.Address, Cancel);
        await screen.AskAsync("Watch", new() { ["board"] = Id }, Cancel);
        await host.Boards.ShowAsync(Board(2));
        var first = await StepAsync(window);
        await StepAsync(screen);

        for (var seq = 3; seq <= 5; seq++)
        {
            await host.Boards.ShowAsync(Board(seq));
            Assert.Equal((seq - 1, seq), Between(await StepAsync(screen)));
        }

        time.Advance(TimeSpan.FromSeconds(1));
        var second = await StepAsync(window);

        Assert.Equal([(1, 2), (2, 5)], new[] { Between(first), Between(second) });
        var replica = BoardReplica.Apply(BoardReplica.Apply(answer!["snapshot"]!.AsObject(), first), second);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse((await host.Boards.ReadAsync(Id, Cancel))!.Json.Span), replica));
    }

    private static async Task<JsonObject> StepAsync(LiveSocket window) => (await window.HearAsync(Cancel, "BoardMoved")).Argument!.AsObject();

    private static (int From, int To) Between(JsonObject step) => ((int)step["from"]!["seq"]!, (int)step["to"]!["seq"]!);

    private static Board Board(long seq) =>
        InventedBoards.Total(seq, [.. Enumerable.Range(1, 30).Select(n => InventedBoards.Row($"c{n}", $"{n}", $"{99 - n}.{(n == seq ? seq : 0):00}"))]);
}
