using System.Text;
using System.Text.Json.Nodes;
using Scoring.Boards;

namespace Scoring.Api.Tests.Display;

public sealed class BoardDiffTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Every_delta_put_upon_the_board_before_gives_the_board_after(int seed)
    {
        var chance = new Random(seed);
        var boards = new InProcessBoards();
        var heard = new Heard();
        boards.Watch(heard);
        for (var seq = 1; seq <= 200; seq++)
        {
            await boards.ShowAsync(InventedBoards.Any(chance, seq));
        }

        var window = Parse(heard.Snapshots[0].Json);
        for (var at = 0; at < heard.Deltas.Count; at++)
        {
            window = BoardReplica.Apply(window, Parse(heard.Deltas[at].Json));
            Assert.True(JsonNode.DeepEquals(Parse(heard.Snapshots[at + 1].Json), window), $"delta {at} of seed {seed}");
        }

        Assert.True(heard.Deltas.Count > 150);
    }

    [Fact]
    public async Task One_row_that_overtakes_others_is_one_move()
    {
        var delta = await DeltaBetween(
            InventedBoards.Total(1, Row("a", "1"), Row("b", "2"), Row("c", "3"), Row("d", "4")),
            InventedBoards.Total(2, Row("d", "1"), Row("a", "2"), Row("b", "3"), Row("c", "4")));

        Assert.Equal("[[\"d\",0]]", delta["moved"]!.ToJsonString());
    }

    [Fact]
    public async Task A_changed_row_carries_only_what_differs()
    {
        var delta = await DeltaBetween(
            InventedBoards.Total(1, InventedBoards.Row("a", "1", "90.00")) with { Marked = 7 },
            InventedBoards.Total(2, InventedBoards.Row("a", "1", "91.00") with { DecidedBy = "lot" })
                with
            { Marked = 7, SheetsMarked = 1 });

        Assert.Equal("""[{"key":"a","marks":["73.50","91.00"],"total":"91.00","decidedBy":"lot"}]""", delta["rows"]!.ToJsonString());
    }

    [Fact]
    public void A_board_says_Chinese_as_it_is_written_and_leaves_nulls_out()
    {
        var json = Encoding.UTF8.GetString(BoardJson.Write(InventedBoards.Total(1, InventedBoards.Row("a", "1", "90.00", "䶮·艾力"))));

        Assert.Contains("\"name\":\"䶮·艾力\"", json);
        Assert.Contains("\"kind\":\"total\",\"label\":\"provisional\"", json);
        Assert.Contains("\"shows\":\"marks\"", json);
        Assert.DoesNotContain("null", json);
    }

    [Fact]
    public void A_board_read_back_gives_the_same_bytes()
    {
        var json = BoardJson.Write(InventedBoards.Any(new Random(9), 5));

        Assert.Equal(json, BoardJson.Write(BoardJson.Read(json)));
    }

    private static BoardRow Row(string key, string place) => InventedBoards.Row(key, place, "80.00");

    private static async Task<JsonObject> DeltaBetween(Board before, Board after)
    {
        var boards = new InProcessBoards();
        var heard = new Heard();
        boards.Watch(heard);
        await boards.ShowAsync(before);
        await boards.ShowAsync(after);
        return Parse(Assert.Single(heard.Deltas).Json);
    }

    private static JsonObject Parse(ReadOnlyMemory<byte> json) => JsonNode.Parse(json.Span)!.AsObject();
}
