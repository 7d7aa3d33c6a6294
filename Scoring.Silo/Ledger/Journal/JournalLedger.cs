using System.Collections.Immutable;
using Scoring.Silo.Disk;

namespace Scoring.Silo.Ledger.Journal;

/// <summary>A journal as a ledger: its calls wait in line and are carried out on the disk threads.</summary>
internal sealed class JournalLedger(JournalStore store, DiskLane lane) : ILedger
{
    private const int LongestBatch = 1_000;
    private const int LongestQueue = 10_000;
    private int _waiting;

    public async ValueTask<LedgerHead> ReadAsync(Action<LedgerEntry> each) => await lane.RunAsync(() => store.Read(each));

    public async ValueTask<LedgerHead> ClaimAsync() => await lane.RunAsync(store.Claim);

    public async ValueTask AppendAsync(long epoch, long expectedSeq, ImmutableArray<SealedEntry> entries)
    {
        if (entries.Length is 0 or > LongestBatch)
            throw new ArgumentException($"A batch has 1 to {LongestBatch} entries, not {entries.Length}.", nameof(entries));
        if (entries.Any(entry => entry.Line.Length > LineBlocks.LongestLine))
            throw new ArgumentException("An entry is too long.", nameof(entries));
        try
        {
            if (Interlocked.Add(ref _waiting, entries.Length) > LongestQueue)
                throw new LedgerBusyException($"More than {LongestQueue} entries are waiting; nothing was saved.");
            await lane.RunAsync(() => store.Append(epoch, expectedSeq, entries));
        }
        finally
        {
            Interlocked.Add(ref _waiting, -entries.Length);
        }
    }

    /// <summary>Closes the file.</summary>
    public void Close() => store.Dispose();
}
