using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Scoring.Boards;

namespace Scoring.Api.Tests.Display;

public sealed class BoardMarkTests
{
    [Fact]
    public void One_step_put_upon_any_version_gives_any_later_one() => Check(5, versions =>
    {
        for (var from = 0; from < versions.Length; from++)
        {
            for (var to = from + 1; to < versions.Length; to++)
            {
                var step = versions[from].StepTo(versions[to]);
                Assert.Equal((versions[from].Snapshot.Version, versions[to].Snapshot.Version), (step.From, step.To));
                Assert.True(JsonNode.DeepEquals(Parse(versions[to]), BoardReplica.Apply(Parse(versions[from]), Parse(step.Json))));
            }
        }
    });

    [Fact]
    public void One_step_does_what_the_steps_between_do_and_is_not_longer_than_they_are() => Check(4, versions =>
    {
        var each = Enumerable.Range(1, 3).Select(to => versions[to - 1].StepTo(versions[to]).Json).ToArray();
        var once = versions[0].StepTo(versions[3]).Json;

        var board = each.Aggregate(Parse(versions[0]), (board, step) => BoardReplica.Apply(board, Parse(step)));
        Assert.True(JsonNode.DeepEquals(board, BoardReplica.Apply(Parse(versions[0]), Parse(once))));
        Assert.True(once.Length <= each.Sum(step => step.Length));
    });

    [Fact]
    public void Nothing_that_was_shown_only_between_is_in_the_step()
    {
        var (before, after) = (Mark(InventedBoards.Total(1, Row("a", "80.00"))), Mark(InventedBoards.Total(3, Row("a", "82.00"))));
        var between = Mark(InventedBoards.Total(2, Row("a", "81.00"), Row("b", "79.00")));

        var step = Encoding.UTF8.GetString(before.StepTo(after).Json.Span);
        Assert.Contains("81.00", Encoding.UTF8.GetString(before.StepTo(between).Json.Span));
        Assert.DoesNotContain("81.00", step);
        Assert.DoesNotContain("\"b\"", step);
    }

    private static void Check(int versions, Action<BoardMark[]> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var chance = new Random(seed);
            holds([.. Enumerable.Range(1, versions).Select(seq => Mark(InventedBoards.Any(chance, seq)))]);
        }).QuickCheckThrowOnFailure();

    private static BoardRow Row(string key, string total) => InventedBoards.Row(key, "1", total);

    private static BoardMark Mark(Board board) => new(new BoardSnapshot(board.Id, board.Version, BoardJson.Write(board)));

    private static JsonObject Parse(BoardMark mark) => Parse(mark.Snapshot.Json);

    private static JsonObject Parse(ReadOnlyMemory<byte> json) => JsonNode.Parse(json.Span)!.AsObject();
}
