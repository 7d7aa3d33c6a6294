using System.Collections.Immutable;
using Scoring.Silo.Disk;
using Scoring.Silo.Ledger;

namespace Scoring.Silo.Tests.Ledger;

/// <summary>The real thing: files of this machine, the disk threads.</summary>
public sealed class JournalLedgersTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("ledgers").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Many_ledgers_are_written_at_once_and_found_again()
    {
        var ids = Enumerable.Range(0, 50).Select(i => $"c{i}").Append(ILedgers.Office).ToArray();
        using (var stores = Open())
            await Task.WhenAll(ids.Select(id => AppendAsync(stores.Ledgers.Open(id), batches: 5)));

        using var again = Open();
        foreach (var id in ids)
        {
            var ops = new List<string>();
            var head = await again.Ledgers.Open(id).ReadAsync(entry => ops.Add(entry.Op));
            Assert.Equal((10, 10), (head.Seq, ops.Distinct().Count()));
        }
    }

    [Fact]
    public async Task A_call_that_waits_does_not_hold_a_pool_thread_and_its_continuation_runs_on_none_of_the_disk_threads()
    {
        using var stores = Open();
        string? working = null;
        await AppendAsync(stores.Ledgers.Open("c"), batches: 1);
        await stores.Ledgers.Open("c").ReadAsync(_ => working = $"{Thread.CurrentThread.Name} {Thread.CurrentThread.IsThreadPoolThread}");

        Assert.Equal("disk False", working);
        Assert.NotEqual("disk", Thread.CurrentThread.Name);
    }

    [Fact]
    public async Task More_than_ten_thousand_waiting_entries_are_refused()
    {
        using var stores = Open();
        var ledger = stores.Ledgers.Open("c");
        await AppendAsync(ledger, batches: 1);
        var head = await ledger.ClaimAsync();
        var batch = Chain.Seal(head, head.Epoch, [.. Enumerable.Range(0, 1000).Select(i => TrialJournal.Draft($"op{i}"))]);
        using var gate = new ManualResetEventSlim();
        var reading = ledger.ReadAsync(_ => gate.Wait()).AsTask(); // Holds the ledger's line until the gate opens.

        var waiting = Enumerable.Range(0, 10).Select(_ => ledger.AppendAsync(head.Epoch, head.Seq, batch).AsTask()).ToArray();
        await Assert.ThrowsAsync<LedgerBusyException>(async () => await ledger.AppendAsync(head.Epoch, head.Seq, batch[..1]));
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
        using var stores = Open();
        var ledger = stores.Ledgers.Open("c");
        var head = await ledger.ClaimAsync();
        var batch = Chain.Seal(head, head.Epoch, [.. Enumerable.Range(0, entries).Select(i => TrialJournal.Draft($"op{i}"))]);

        await Assert.ThrowsAsync<ArgumentException>(async () => await ledger.AppendAsync(head.Epoch, 0, batch));
    }

    [Theory]
    [InlineData("../escape")]
    [InlineData("a/b")]
    [InlineData("Upper")]
    [InlineData("")]
    [InlineData("a\n")]
    public void An_id_that_could_leave_the_folder_is_refused(string id)
    {
        using var stores = Open();

        Assert.Throws<ArgumentException>(() => stores.Ledgers.Open(id));
    }

    [Theory]
    [InlineData("c1")]
    [InlineData("office")]
    [InlineData("con")]
    [InlineData("@office")]
    public void A_folder_tells_its_id(string id) => Assert.Equal(id, Folders.IdOf(new Folders(new LocalDisk(), _root).Of(id)));

    private Stores Open() => new(new LocalDisk(), _root, TimeProvider.System);

    private static async Task AppendAsync(ILedger ledger, int batches)
    {
        var head = await ledger.ClaimAsync();
        for (var i = 0; i < batches; i++)
        {
            ImmutableArray<SealedEntry> batch = Chain.Seal(head, head.Epoch, [TrialJournal.Draft($"a{i}"), TrialJournal.Draft($"b{i}")]);
            await ledger.AppendAsync(head.Epoch, head.Seq, batch);
            head = head with { Seq = batch[^1].Seq, Hash = batch[^1].Hash };
        }
    }
}
