using System.Text.Json;
using System.Text.Json.Nodes;
using Scoring.Load.Bots;
using Scoring.Load.Record;

namespace Scoring.Load.Tests;

/// <summary>For each way a score could go wrong on its way to the record: the check must see it.</summary>
public sealed class RecordCheckTests
{
    private static readonly Receipt[] Receipts = [.. Enumerable.Range(1, 3).Select(seq => new Receipt("c", $"s{seq}", seq, 7, $"h{seq}", TimeSpan.Zero))];

    private static readonly LedgerLine[] Lines = [.. Receipts.Select(receipt => new LedgerLine(receipt.Seq, 7, 1, receipt.Op, receipt.Hash))];

    [Fact]
    public void Receipts_that_are_all_on_record_as_they_say_are_sound() =>
        Assert.Equal(new RecordCheck(Receipts: 3, Lost: 0, Changed: 0, Doubled: 0, Entries: 3, Batches: 1), RecordCheck.Of(Receipts, Lines));

    [Fact]
    public void An_acknowledged_sheet_that_is_not_on_record_is_lost() =>
        Assert.Equal(1, RecordCheck.Of(Receipts, Lines[..2]).Lost);

    [Fact]
    public void An_entry_other_than_the_receipt_says_is_changed() =>
        Assert.Equal(1, RecordCheck.Of(Receipts, [Lines[0], Lines[1], Lines[2] with { Hash = "other" }]).Changed);

    [Fact]
    public void A_sheet_on_record_twice_is_doubled() =>
        Assert.Equal(1, RecordCheck.Of(Receipts, [.. Lines, Lines[0] with { Seq = 4 }]).Doubled);

    [Fact]
    public void A_line_is_read_whatever_its_data_holds() =>
        Assert.Equal(
            new LedgerLine(5, 7, 4, "s5", "abc"),
            LedgerLine.Read("""{"seq":5,"epoch":7,"batch":4,"at":"x","by":"judge:j","op":"s5","req":"r","data":[{"op":"no","marks":{"a":"1"}}],"prev":"p","hash":"abc"}"""u8));

    [Fact]
    public void A_receipt_is_read_from_its_answer() =>
        Assert.Equal(
            Receipts[0],
            Receipt.Read("c", """{"op":"s1","seq":1,"epoch":7,"hash":"h1","at":"2026-11-20T09:30:00Z","version":1}"""u8, TimeSpan.Zero));

    [Fact]
    public void A_final_board_that_is_right_has_no_faults() => Assert.Empty(BoardCheck.Faults(Board("8.00"), Board("8.00"), Standings("8.00")));

    [Fact]
    public void A_final_board_other_than_the_one_shown_is_a_fault() => Assert.Single(BoardCheck.Faults(Board("8.00"), Board("9.00"), Standings("8.00")));

    [Fact]
    public void A_final_board_other_than_the_recount_is_a_fault() => Assert.Single(BoardCheck.Faults(Board("8.00"), Board("8.00"), Standings("8.50")));

    [Fact]
    public void A_contestant_missing_from_the_final_board_is_a_fault()
    {
        var board = Board("8.00");
        board["rows"]!.AsArray().Clear();

        Assert.Equal(["c1 is missing"], BoardCheck.Faults(board, board, Standings("8.00")));
    }

    private static JsonObject Board(string total) => new()
    {
        ["rows"] = new JsonArray(new JsonObject { ["key"] = "c1", ["place"] = "1", ["total"] = total }),
    };

    private static JsonElement Standings(string total) =>
        JsonSerializer.Deserialize<JsonElement>($$"""[{"contestant":"c1","status":"placed","rank":"1","total":"{{total}}"}]""");
}
