using System.Collections.Immutable;
using System.Text;
using Scoring.Silo.Ledger;

namespace Scoring.Silo.Tests.Ledger;

/// <summary>What every ledger promises, whatever it is kept in. The clock stands at noon.</summary>
public abstract class LedgerSuite : IAsyncLifetime
{
    private protected static readonly long Noon = TrialJournal.Noon.ToUnixTimeMilliseconds();

    private protected ILedgers Ledgers { get; private set; } = null!;

    private ILedger Ledger => Ledgers.Open("trial");

    public async ValueTask InitializeAsync() => Ledgers = await OpenAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>The ledgers as a process has them that has just started; the one before has ended.</summary>
    private protected abstract ValueTask<ILedgers> OpenAsync();

    [Fact]
    public async Task What_was_appended_is_read_after_a_restart()
    {
        await AppendAsync(Ledger, "a");
        var head = await AppendAsync(Ledger, "b", "c");

        await RestartAsync();
        var entries = new List<LedgerEntry>();
        var found = await Ledger.ReadAsync(entry => entries.Add(entry with { Data = entry.Data.ToArray() }));

        Assert.Equal(head, found);
        Assert.Equal(["a", "b", "c"], entries.Select(entry => entry.Op));
        Assert.Equal([1, 2, 2], entries.Select(entry => entry.Batch));
        Assert.All(entries, entry => Assert.Equal((TrialJournal.Noon, "judge:j1"), (entry.At, entry.By)));
        Assert.Equal(TrialJournal.Draft("c").Data.ToArray(), entries[2].Data.ToArray());
    }

    [Fact]
    public async Task Looking_at_a_ledger_that_does_not_exist_creates_nothing()
    {
        for (var look = 0; look < 2; look++)
        {
            Assert.Equal(new LedgerHead(0, 0, Chain.Genesis("trial")), await Ledger.ReadAsync(_ => Assert.Fail("There is no entry.")));
        }
    }

    [Fact]
    public async Task A_claim_is_the_clocks_milliseconds_and_always_higher_than_any_before()
    {
        var first = await Ledger.ClaimAsync();
        var second = await AppendAsync(Ledger, "a");
        for (var i = 0; i < 5; i++)
            second = await AppendAsync(Ledger, $"op{i}");
        await RestartAsync();

        Assert.Equal(Noon, first.Epoch);
        Assert.Equal(first.Epoch + 6, second.Epoch);
        Assert.Equal(second.Epoch + 1, (await Ledger.ClaimAsync()).Epoch);
    }

    [Fact]
    public async Task An_earlier_claim_is_fenced_off()
    {
        var earlier = await Ledger.ClaimAsync();
        var later = await Ledger.ClaimAsync();

        await Assert.ThrowsAsync<LedgerFencedException>(() => WriteAsync(Ledger, earlier, "a"));
        await WriteAsync(Ledger, later, "b");
        Assert.Equal(["b"], await OpsAsync());
    }

    [Fact]
    public async Task Nobody_writes_without_a_claim()
    {
        var head = new LedgerHead(7, 0, Chain.Genesis("trial"));

        await Assert.ThrowsAsync<LedgerFencedException>(() => WriteAsync(Ledger, head, "a"));
        await Assert.ThrowsAsync<LedgerFencedException>(() => WriteAsync(Ledger, head with { Epoch = 0 }, "a"));
        Assert.Empty(await OpsAsync());
    }

    [Fact]
    public async Task A_wrong_sequence_or_a_broken_chain_is_refused_and_nothing_is_written()
    {
        await AppendAsync(Ledger, "a");
        var head = await Ledger.ClaimAsync();
        var stale = head with { Seq = 0, Hash = Chain.Genesis("trial") };
        var forked = head with { Hash = new string('0', 64) };

        foreach (var (seq, onto) in new[] { (0, stale), (1, stale), (1, forked) })
        {
            var entries = Chain.Seal(onto, head.Epoch, [TrialJournal.Draft("b")]);
            await Assert.ThrowsAsync<LedgerFencedException>(async () => await Ledger.AppendAsync(head.Epoch, seq, entries));
        }
        Assert.Equal(["a"], await OpsAsync());
    }

    [Fact]
    public async Task Many_ledgers_are_written_at_once_and_found_again()
    {
        var ids = Enumerable.Range(0, 20).Select(i => $"c{i}").Append(ILedgers.Office).ToArray();
        await Task.WhenAll(ids.Select(async id =>
        {
            for (var batch = 0; batch < 5; batch++)
                await AppendAsync(Ledgers.Open(id), $"a{batch}", $"b{batch}");
        }));

        await RestartAsync();
        foreach (var id in ids)
        {
            var ops = new List<string>();
            var head = await Ledgers.Open(id).ReadAsync(entry => ops.Add(entry.Op));
            Assert.Equal((10, 10), (head.Seq, ops.Distinct().Count()));
        }
    }

    [Fact]
    public async Task Calls_are_carried_out_in_the_order_they_were_made()
    {
        var head = await Ledger.ClaimAsync();
        var appends = new List<Task>();
        for (var i = 0; i < 200; i++)
        {
            ImmutableArray<SealedEntry> batch = Chain.Seal(head, head.Epoch, [TrialJournal.Draft($"op{i}")]);
            appends.Add(Ledger.AppendAsync(head.Epoch, head.Seq, batch).AsTask());
            head = head with { Seq = batch[^1].Seq, Hash = batch[^1].Hash };
        }
        await Task.WhenAll(appends);

        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"op{i}"), await OpsAsync());
    }

    [Fact]
    public async Task More_than_ten_thousand_waiting_entries_are_refused()
    {
        await AppendAsync(Ledger, "a");
        var head = await Ledger.ClaimAsync();
        var batch = Chain.Seal(head, head.Epoch, [.. Enumerable.Range(0, 1000).Select(i => TrialJournal.Draft($"op{i}"))]);
        using var gate = new ManualResetEventSlim();
        var reading = Ledger.ReadAsync(_ => gate.Wait()).AsTask(); // Holds the ledger's line until the gate opens.

        var waiting = Enumerable.Range(0, 10).Select(_ => Ledger.AppendAsync(head.Epoch, head.Seq, batch).AsTask()).ToArray();
        await Assert.ThrowsAsync<LedgerBusyException>(async () => await Ledger.AppendAsync(head.Epoch, head.Seq, batch[..1]));
        gate.Set();
        await reading;

        await waiting[0];
        foreach (var later in waiting[1..])
            await Assert.ThrowsAsync<LedgerFencedException>(() => later);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task A_batch_has_one_to_a_thousand_entries(int entries)
    {
        var head = await Ledger.ClaimAsync();
        var batch = Chain.Seal(head, head.Epoch, [.. Enumerable.Range(0, entries).Select(i => TrialJournal.Draft($"op{i}"))]);

        await Assert.ThrowsAsync<ArgumentException>(async () => await Ledger.AppendAsync(head.Epoch, 0, batch));
    }

    [Theory]
    [InlineData("../escape")]
    [InlineData("a/b")]
    [InlineData("Upper")]
    [InlineData("")]
    [InlineData("a\n")]
    public void An_id_that_could_leave_the_folder_is_refused(string id) => Assert.Throws<ArgumentException>(() => Ledgers.Open(id));

    [Fact]
    public async Task Long_entries_and_every_byte_of_a_text_come_back_as_they_were()
    {
        var text = "𠮷野家 ñ \\u0000 " + new string('评', 700_000);
        var data = Encoding.UTF8.GetBytes($"[\"{text}\"]");
        var head = await Ledger.ClaimAsync();
        var batch = Chain.Seal(head, head.Epoch, [TrialJournal.Draft("long") with { Data = data }]);
        await Ledger.AppendAsync(head.Epoch, head.Seq, batch);
        byte[] found = [];
        await Ledger.ReadAsync(entry => found = entry.Data.ToArray());

        Assert.Equal(data, found);
    }

    private protected async Task RestartAsync() => Ledgers = await OpenAsync();

    private protected async Task<List<string>> OpsAsync()
    {
        var ops = new List<string>();
        await Ledger.ReadAsync(entry => ops.Add(entry.Op));
        return ops;
    }

    /// <summary>Claims and appends one batch with these ops.</summary>
    private protected static async Task<LedgerHead> AppendAsync(ILedger ledger, params string[] ops) =>
        await WriteAsync(ledger, await ledger.ClaimAsync(), ops);

    /// <summary>Appends one batch with these ops under a claim.</summary>
    private protected static async Task<LedgerHead> WriteAsync(ILedger ledger, LedgerHead head, params string[] ops)
    {
        var batch = Chain.Seal(head, head.Epoch, [.. ops.Select(TrialJournal.Draft)]);
        await ledger.AppendAsync(head.Epoch, head.Seq, batch);
        return new LedgerHead(head.Epoch, batch[^1].Seq, batch[^1].Hash);
    }
}
