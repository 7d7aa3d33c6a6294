using Microsoft.Extensions.DependencyInjection;
using Scoring.Silo.Drafts;
using Scoring.Silo.Hosting;
using Scoring.Silo.Ledger;
using Scoring.Silo.Ledger.Journal;
using Scoring.Silo.People;

namespace Scoring.Silo.Disk;

/// <summary>Everything that is kept in a data folder, and the threads that keep it.</summary>
internal sealed class Stores : IRecordHealth, IDisposable
{
    private readonly DiskThreads _threads = new();
    private readonly JournalLedgers _ledgers;
    private readonly WholeFile _probe;
    private readonly DiskLane _probing;

    public Stores(IDisk disk, string root, TimeProvider clock)
    {
        var folders = new Folders(disk, root);
        _ledgers = new JournalLedgers(disk, folders, _threads, clock);
        _probe = new WholeFile(disk, folders, Path.Combine(folders.Root, "probe.new"));
        _probing = _threads.NewLane();
        People = new PeopleFiles(disk, folders, _threads);
        Drafts = new DraftFiles(disk, folders, _threads);
    }

    public ILedgers Ledgers => _ledgers;

    public IPeople People { get; }

    public IDrafts Drafts { get; }

    /// <summary>Writes and syncs a file of a few bytes where the journals are.</summary>
    public async ValueTask<bool> IsWritableAsync()
    {
        try
        {
            await _probing.RunAsync(() => _probe.Write("{}"u8));
            return true;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Finishes what was asked for, then closes the files.</summary>
    public void Dispose()
    {
        _threads.Dispose();
        _ledgers.Close();
    }
}

/// <summary>Registers the stores of the data folder.</summary>
internal static class StoresRegistration
{
    public static void AddStores(this IServiceCollection services, TimeSpan addedToSync = default)
    {
        IDisk disk = addedToSync > TimeSpan.Zero ? new DelayedDisk(new LocalDisk(), addedToSync) : new LocalDisk();
        services.AddSingleton(provider => new Stores(
            disk, provider.GetRequiredService<DataFolder>().Path, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IRecordHealth>(provider => provider.GetRequiredService<Stores>());
        services.AddSingleton(provider => provider.GetRequiredService<Stores>().Ledgers);
        services.AddSingleton(provider => provider.GetRequiredService<Stores>().People);
        services.AddSingleton(provider => provider.GetRequiredService<Stores>().Drafts);
    }
}
