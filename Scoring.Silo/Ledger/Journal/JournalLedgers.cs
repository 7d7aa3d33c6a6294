using System.Collections.Concurrent;
using Scoring.Silo.Disk;

namespace Scoring.Silo.Ledger.Journal;

/// <summary>All journals of a data folder.</summary>
internal sealed class JournalLedgers(IDisk disk, Folders folders, DiskThreads threads, TimeProvider clock) : ILedgers
{
    private readonly ConcurrentDictionary<string, JournalLedger> _open = new();

    public ILedger Open(string id) => _open.GetOrAdd(id, Make);

    /// <summary>Closes the files; the disk threads must have ended.</summary>
    public void Close()
    {
        foreach (var ledger in _open.Values)
            ledger.Close();
    }

    private JournalLedger Make(string id) => new(new JournalStore(disk, folders, id, clock), threads.NewLane());
}
