using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Scoring.Silo.Ledger;

namespace Scoring.Silo.Tests.Ledger;

public sealed class JournalStoreTests
{
    [Fact]
    public void A_line_has_the_agreed_members_in_order_and_its_hash_covers_the_stored_bytes()
    {
        var lines = Encoding.UTF8.GetString(TrialJournal.With(["a"], ["b"])).TrimEnd('\n').Split('\n');

        var prev = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("scoring-ledger/1\ntrial")));
        foreach (var line in lines)
        {
            var entry = JsonDocument.Parse(line).RootElement;
            Assert.Equal(
                ["seq", "epoch", "batch", "at", "by", "op", "req", "data", "prev", "hash"], entry.EnumerateObject().Select(p => p.Name));
            Assert.Equal(prev, entry.GetProperty("prev").GetString());
            var hashed = line[..line.IndexOf(",\"hash\"", StringComparison.Ordinal)];
            prev = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(hashed)));
            Assert.Equal(prev, entry.GetProperty("hash").GetString());
        }
        const string start = "{\"seq\":1,\"epoch\":1795176000000,\"batch\":1,\"at\":\"2026-11-20T12:00:00.0000000Z\",";
        Assert.StartsWith(start, lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Looking_at_a_ledger_that_does_not_exist_creates_nothing()
    {
        var journal = new TrialJournal();

        Assert.Equal(new LedgerHead(0, 0, Chain.Genesis(TrialJournal.Id)), journal.Store.Read(_ => Assert.Fail("There is no entry.")));
        Assert.Empty(journal.Disk.Calls);
    }

    [Fact]
    public void A_new_file_its_folder_and_the_folders_above_are_synced_before_the_first_entry_is_confirmed()
    {
        var journal = new TrialJournal();
        journal.Append("a");

        Assert.Equal(
            ["create-folder competitions", "sync-folder data", "create-folder trial", "sync-folder competitions",
                "open ledger.jsonl", "sync ledger.jsonl", "sync-folder trial", "write ledger.jsonl", "sync ledger.jsonl"],
            journal.Disk.Calls);
    }

    [Fact]
    public void A_batch_is_one_write_and_one_sync()
    {
        var journal = new TrialJournal();
        var head = journal.Store.Claim();
        journal.Disk.Calls.Clear();

        EntryDraft[] drafts = [.. Enumerable.Range(0, 1000).Select(i => TrialJournal.Draft($"op{i}"))];
        journal.Store.Append(head.Epoch, 0, Chain.Seal(head, head.Epoch, drafts));

        Assert.Equal(["write ledger.jsonl", "sync ledger.jsonl"], journal.Disk.Calls);
    }

    [Fact]
    public void Opening_writes_the_last_batch_again_in_place_and_syncs_file_and_folder()
    {
        var journal = TrialJournal.Of(TrialJournal.With(["a"], ["b", "c"]));
        var before = journal.Bytes;
        journal.Ops();

        Assert.Equal(["open ledger.jsonl", "write ledger.jsonl", "sync ledger.jsonl", "sync-folder trial"], journal.Disk.Calls[^4..]);
        Assert.Equal(before, journal.Bytes);
    }

    [Fact]
    public void A_claim_is_the_clocks_milliseconds_and_always_higher_than_any_before()
    {
        var journal = new TrialJournal();
        var first = journal.Store.Claim();
        var second = journal.Append("a");

        Assert.Equal(TrialJournal.Noon.ToUnixTimeMilliseconds(), first.Epoch);
        Assert.Equal(first.Epoch + 1, second.Epoch);
        Assert.Equal(second.Epoch + 1, journal.Restart().Store.Claim().Epoch);
    }

    [Fact]
    public void A_stored_claim_is_beaten_even_when_the_clock_was_set_back()
    {
        var journal = new TrialJournal();
        var head = journal.Store.Claim();
        for (var i = 0; i < 5; i++)
            head = journal.Append($"op{i}");

        Assert.Equal(head.Epoch + 1, journal.Restart().Store.Claim().Epoch);
        Assert.True(head.Epoch > TrialJournal.Noon.ToUnixTimeMilliseconds());
    }

    [Theory]
    [InlineData("[1]\n")]
    [InlineData("{}")]
    [InlineData("[1] ")]
    [InlineData("[1][2]")]
    [InlineData("")]
    public void Only_a_json_array_on_one_line_is_sealed(string data)
    {
        var draft = TrialJournal.Draft("a") with { Data = Encoding.UTF8.GetBytes(data) };

        Assert.ThrowsAny<Exception>(() => Chain.Seal(new LedgerHead(0, 0, Chain.Genesis("trial")), 1, [draft]));
    }

    [Theory]
    [InlineData("a\"b")]
    [InlineData("a\\b")]
    [InlineData("评")]
    [InlineData("")]
    public void An_op_that_would_need_escapes_is_not_sealed(string op) =>
        Assert.Throws<ArgumentException>(() => Chain.Seal(new LedgerHead(0, 0, ""), 1, [TrialJournal.Draft("a") with { Op = op }]));
}
