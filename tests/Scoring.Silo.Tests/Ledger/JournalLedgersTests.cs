using Scoring.Silo.Disk;
using Scoring.Silo.Ledger;

namespace Scoring.Silo.Tests.Ledger;

/// <summary>The real thing: files of this machine, the disk threads.</summary>
public sealed class JournalLedgersTests : LedgerSuite
{
    private readonly string _root = Directory.CreateTempSubdirectory("ledgers").FullName;
    private Stores? _stores;

    public override ValueTask DisposeAsync()
    {
        _stores?.Dispose();
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_call_that_waits_does_not_hold_a_pool_thread_and_its_continuation_runs_on_none_of_the_disk_threads()
    {
        string? working = null;
        await AppendAsync(Ledgers.Open("c"), "a");
        await Ledgers.Open("c").ReadAsync(_ => working = $"{Thread.CurrentThread.Name} {Thread.CurrentThread.IsThreadPoolThread}");

        Assert.Equal("disk False", working);
        Assert.NotEqual("disk", Thread.CurrentThread.Name);
    }

    [Theory]
    [InlineData("c1")]
    [InlineData("office")]
    [InlineData("con")]
    [InlineData("@office")]
    public void A_folder_tells_its_id(string id) => Assert.Equal(id, Folders.IdOf(new Folders(new LocalDisk(), _root).Of(id)));

    private protected override ValueTask<ILedgers> OpenAsync()
    {
        _stores?.Dispose();
        _stores = new Stores(new LocalDisk(), _root, new TrialJournal.FixedTime());
        return ValueTask.FromResult(_stores.Ledgers);
    }
}
