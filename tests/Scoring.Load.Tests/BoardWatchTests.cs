using System.Text.Json.Nodes;
using Scoring.Load.Bots;

namespace Scoring.Load.Tests;

/// <summary>For each fault a window could be shown: the bot must see it.</summary>
public sealed class BoardWatchTests
{
    private readonly BoardWatch _watch = new(keepsBoard: true);

    [Fact]
    public void Steps_that_follow_each_other_are_right_and_make_the_board()
    {
        Answer(1);
        Move(1, 2, """{"key":"c1","total":"8.00"}""");
        Move(2, 5, """{"key":"c2","total":"7.00"}""");

        Assert.Equal((0, 0, 2), (_watch.Gaps, _watch.Backwards, _watch.Steps));
        Assert.Equal(["8.00", "7.00"], _watch.Board!["rows"]!.AsArray().Select(row => (string)row!["total"]!));
    }

    [Fact]
    public void A_skipped_version_is_a_gap()
    {
        Answer(1);
        Move(1, 2);
        Move(3, 4);

        Assert.Equal((1, 0), (_watch.Gaps, _watch.Backwards));
    }

    [Fact]
    public void A_version_after_a_later_one_is_backwards()
    {
        Answer(4);
        Move(4, 3);

        Assert.Equal((0, 1), (_watch.Gaps, _watch.Backwards));
    }

    [Fact]
    public void A_snapshot_older_than_the_board_is_backwards()
    {
        Answer(4);
        _watch.Shown(new BoardStep { Version = new(1, 3), Whole = Board(3) }, TimeSpan.Zero);

        Assert.Equal(1, _watch.Backwards);
    }

    [Fact]
    public void A_step_before_the_answer_waits_for_it()
    {
        Move(1, 2);
        Move(2, 3);
        Answer(2);

        Assert.Equal((0, 0, 1), (_watch.Gaps, _watch.Backwards, _watch.Steps));
        Assert.Equal(3, _watch.Version.Seq);
    }

    [Fact]
    public void Rows_are_moved_taken_out_and_put_in_as_the_step_says()
    {
        Answer(1);
        var step = Step(1, 2);
        step["removed"] = new JsonArray("c1");
        step["moved"] = new JsonArray(new JsonArray("c3", 0));
        step["rows"] = new JsonArray(JsonNode.Parse("""{"key":"c3","total":"9.00"}"""));
        _watch.Moved(new BoardStep { From = new(1, 1), To = new(1, 2), Whole = step }, TimeSpan.Zero);

        Assert.Equal(["c3", "c2"], _watch.Board!["rows"]!.AsArray().Select(row => (string)row!["key"]!));
    }

    private void Answer(long seq) => _watch.Answered(new(1, seq), Board(seq), TimeSpan.Zero);

    private void Move(long from, long to, string? row = null)
    {
        var step = Step(from, to);
        step["rows"] = row is null ? [] : new JsonArray(JsonNode.Parse(row));
        _watch.Moved(new BoardStep { From = new(1, from), To = new(1, to), Whole = step }, TimeSpan.Zero);
    }

    private static JsonObject Step(long from, long to) => new()
    {
        ["from"] = new JsonObject { ["epoch"] = 1, ["seq"] = from },
        ["to"] = new JsonObject { ["epoch"] = 1, ["seq"] = to },
        ["head"] = new JsonObject(),
        ["rows"] = new JsonArray(),
        ["removed"] = new JsonArray(),
        ["moved"] = new JsonArray(),
    };

    private static JsonObject Board(long seq) => new()
    {
        ["version"] = new JsonObject { ["epoch"] = 1, ["seq"] = seq },
        ["rows"] = new JsonArray(JsonNode.Parse("""{"key":"c1","total":"1.00"}"""), JsonNode.Parse("""{"key":"c2","total":"2.00"}""")),
    };
}
