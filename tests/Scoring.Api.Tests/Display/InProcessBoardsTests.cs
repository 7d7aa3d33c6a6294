using Scoring.Boards;

namespace Scoring.Api.Tests.Display;

public sealed class InProcessBoardsTests
{
    private readonly InProcessBoards _boards = new();
    private readonly Heard _heard = new();

    public InProcessBoardsTests() => _boards.Watch(_heard);

    [Fact]
    public async Task A_board_equal_but_for_version_and_time_does_not_move()
    {
        await _boards.ShowAsync(InventedBoards.Total(1, Row("a")));
        var first = await ReadAsync();
        await _boards.ShowAsync(InventedBoards.Total(2, Row("a")) with { Marked = 1, SheetsMarked = 1 });

        Assert.Same(first, await ReadAsync());
        Assert.Empty(_heard.Deltas);
    }

    [Fact]
    public async Task An_offered_board_that_somebody_follows_is_made_at_once()
    {
        await OfferAsync(_boards, 1, "a");
        await OfferAsync(_boards, 2, "b");

        Assert.Equal((2, 1), (_heard.Snapshots.Count, _heard.Deltas.Count));
    }

    [Fact]
    public async Task An_offered_board_that_nobody_follows_is_made_when_it_is_read_and_once()
    {
        var alone = new InProcessBoards();
        var made = await OfferAsync(alone, 1, "a");
        var last = await OfferAsync(alone, 2, "b");
        var first = await alone.ReadAsync("icv/driving/total", CancellationToken.None);
        await OfferAsync(alone, 1, "c");

        Assert.Equal((0, 1, new BoardVersion(1, 2)), (made(), last(), first!.Version));
        Assert.Same(first, await alone.ReadAsync("icv/driving/total", CancellationToken.None));
    }

    [Fact]
    public async Task Boards_of_one_moment_are_settled_once_and_those_before_a_failure_too()
    {
        await _boards.OfferAsync([Offer("icv/driving/total", "a"), Offer("icv/driving/so-far", "a")]);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await _boards.OfferAsync(
            [Offer("icv/welding/total", "a"), new BoardOffer("icv/welding/so-far", new(1, 1), () => throw new InvalidOperationException())]));

        Assert.Equal([2, 3], _heard.SettledAt);
    }

    [Fact]
    public async Task A_lower_version_is_refused_silently()
    {
        await _boards.ShowAsync(InventedBoards.Total(5, Row("a")));
        await _boards.ShowAsync(InventedBoards.Total(4, Row("b")));

        Assert.Equal(new(1, 5), (await ReadAsync())!.Version);
        Assert.Single(_heard.Snapshots);
    }

    [Fact]
    public async Task A_version_older_than_one_that_moved_nothing_is_refused_too()
    {
        await _boards.ShowAsync(InventedBoards.Total(1, Row("a")));
        await _boards.ShowAsync(InventedBoards.Total(9, Row("a")) with { Marked = 1, SheetsMarked = 1 });
        await _boards.ShowAsync(InventedBoards.Total(7, Row("b")));

        Assert.Equal(new(1, 1), (await ReadAsync())!.Version);
    }

    [Fact]
    public async Task A_higher_epoch_wins_over_a_higher_sequence()
    {
        await _boards.ShowAsync(InventedBoards.Total(500, Row("a")));
        await _boards.ShowAsync(InventedBoards.Total(3, Row("b")) with { Version = new(2, 3) });

        Assert.Equal(new(2, 3), (await ReadAsync())!.Version);
    }

    [Fact]
    public async Task A_delta_goes_from_the_version_shown_to_the_new_one()
    {
        await _boards.ShowAsync(InventedBoards.Total(1, Row("a")));
        await _boards.ShowAsync(InventedBoards.Total(8, Row("b")));

        var delta = Assert.Single(_heard.Deltas);
        Assert.Equal((new BoardVersion(1, 1), new BoardVersion(1, 8)), (delta.From, delta.To));
    }

    [Fact]
    public async Task A_screen_nobody_registered_shows_every_total_of_the_newest_competition()
    {
        await _boards.ListAsync(Listing("old", BoardKind.Total));
        await _boards.ListAsync(Listing("new", BoardKind.Progress, BoardKind.Total));

        Assert.Equal(["new/s1/total"], (await _boards.ReadSceneAsync(3, TestContext.Current.CancellationToken)).Boards);
    }

    [Fact]
    public async Task A_registered_screen_shows_its_own_boards()
    {
        await _boards.ListAsync(Listing("new", BoardKind.Total));
        await _boards.SetScenesAsync([new() { Screen = 3, Boards = ["old/s0/total"], Rows = 14 }]);

        var scene = await _boards.ReadSceneAsync(3, TestContext.Current.CancellationToken);
        Assert.Equal(("old/s0/total", 14), (scene.Boards.Single(), scene.Rows));
        Assert.Equal(2, _heard.Scenes);
    }

    [Fact]
    public async Task A_screen_is_asked_for_its_number_registered_or_not_but_not_when_it_comes_late()
    {
        var asked = InventedBoards.Noon;
        await _boards.SetScenesAsync([new() { Screen = 3, Boards = [], NumberAskedAt = asked }, new() { Screen = 0, Boards = [], NumberAskedAt = asked }]);

        foreach (var screen in new[] { 3, 8 })
        {
            var scene = await _boards.ReadSceneAsync(screen, TestContext.Current.CancellationToken);
            Assert.Equal(screen, scene.Screen);
            Assert.Equal(asked, scene.At(asked.AddSeconds(4)).NumberAskedAt);
            Assert.Null(scene.At(asked.AddSeconds(5)).NumberAskedAt);
        }
    }

    [Fact]
    public async Task A_board_no_longer_listed_can_no_longer_be_read()
    {
        await _boards.ListAsync(Listing("icv", BoardKind.Total) with { Boards = [Listed("icv/driving/total", BoardKind.Total)] });
        await _boards.ShowAsync(InventedBoards.Total(1, Row("a")));
        await _boards.ListAsync(Listing("icv"));

        Assert.Null(await ReadAsync());
        Assert.Empty(await _boards.ListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Who_stopped_watching_is_told_nothing()
    {
        var other = new Heard();
        _boards.Watch(other).Dispose();
        await _boards.ShowAsync(InventedBoards.Total(1, Row("a")));

        Assert.Empty(other.Snapshots);
    }

    [Fact]
    public async Task Many_at_once_leave_the_highest_version_and_an_unbroken_row_of_deltas()
    {
        await Parallel.ForAsync(
            1, 400, TestContext.Current.CancellationToken,
            async (seq, _) => await _boards.ShowAsync(InventedBoards.Total(seq, Row($"c{seq}"))));

        Assert.Equal(new(1, 399), (await ReadAsync())!.Version);
        Assert.All(_heard.Deltas.Zip(_heard.Snapshots), pair => Assert.Equal(pair.Second.Version, pair.First.From));
    }

    private static BoardOffer Offer(string id, string key) =>
        new(id, new(1, 1), () => InventedBoards.Total(1, Row(key)) with { Id = id });

    private static BoardRow Row(string key) => InventedBoards.Row(key, "1", "80.00");

    private static Listing Listing(string competition, params BoardKind[] kinds) =>
        new(competition, new(competition, null), [.. kinds.Select((kind, n) => Listed(BoardId.Of(competition, $"s{n}", kind), kind))]);

    private static ListedBoard Listed(string id, BoardKind kind) => new(id, new("s", new("赛项", null)), kind, new("final", new("决赛", null)));

    private async Task<BoardSnapshot?> ReadAsync() => await _boards.ReadAsync("icv/driving/total", TestContext.Current.CancellationToken);

    // Answers how often the board was made.
    private static async Task<Func<int>> OfferAsync(InProcessBoards boards, long seq, string row)
    {
        var made = 0;
        var board = InventedBoards.Total(seq, Row(row));
        await boards.OfferAsync(new BoardOffer(board.Id, board.Version, () =>
        {
            made++;
            return board;
        }));
        return () => made;
    }
}
