using System.Collections.Immutable;
using Scoring.Contracts;
using Scoring.Silo.Disk;
using Scoring.Silo.Ledger;
using Scoring.Silo.Ledger.Journal;

namespace Scoring.Silo.SecondFolder;

/// <summary>Takes a copy over as the record of this machine: checked entry by entry first, whole or not at all.</summary>
public static class Restoring
{
    private const string Halfway = "restoring";

    /// <summary>Whether a second folder, or any copy of a data folder, can become the record of a data folder that holds none yet.</summary>
    /// <param name="copy">Where the copy lies; every entry of it is checked.</param>
    /// <param name="dataFolder">Must hold neither office nor competitions.</param>
    /// <returns>What stands against it, each with its place; empty: nothing.</returns>
    public static ImmutableArray<Fault> Against(string copy, string dataFolder)
    {
        if (!Directory.Exists(copy))
            return [new Fault { Place = copy, Reason = "没有这个文件夹。 There is no such folder." }];
        if (HoldsRecord(dataFolder))
            return [new Fault { Place = dataFolder, Reason = "这里已经有数据，恢复不会覆盖它。 There is a record already; it is not overwritten." }];
        var journals = JournalFiles.At(copy);
        return journals.Count == 0
            ? [new Fault { Place = copy, Reason = "这个文件夹里没有账本。 There is no ledger in this folder." }]
            : [.. journals.Select(Check).OfType<Fault>()];
    }

    /// <summary>Takes the copy over; nothing happens where something stands against it. On stable storage when it returns.</summary>
    /// <param name="copy">Where the copy lies.</param>
    /// <param name="dataFolder">No process may be using it.</param>
    /// <returns>What stands against it; empty: done.</returns>
    public static ImmutableArray<Fault> Restore(string copy, string dataFolder)
    {
        var faults = Against(copy, dataFolder);
        if (faults.IsEmpty)
            Take(copy, dataFolder);
        return faults;
    }

    private static bool HoldsRecord(string dataFolder) =>
        Directory.Exists(dataFolder) && JournalFiles.At(dataFolder).Any(file => !IsHalfway(file, dataFolder) && new FileInfo(file).Length > 0);

    private static bool IsHalfway(string file, string dataFolder) =>
        Path.GetRelativePath(dataFolder, file).StartsWith(Halfway + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static Fault? Check(string journal)
    {
        try
        {
            JournalFiles.Read(journal, JournalFiles.IdOf(journal), static _ => { });
            return null;
        }
        catch (Exception failure) when (failure is LedgerDamagedException or IOException)
        {
            return new Fault { Place = journal, Reason = failure.Message };
        }
    }

    // A machine that dies on the way leaves the half in a folder of its own; the next try begins anew.
    private static void Take(string copy, string dataFolder)
    {
        var half = Path.Combine(dataFolder, Halfway);
        if (Directory.Exists(half))
            Directory.Delete(half, recursive: true);
        Directory.CreateDirectory(half);
        new FolderCopy(new LocalDisk(), copy, half).Run(CancellationToken.None);
        foreach (var folder in Directory.EnumerateDirectories(half))
        {
            var target = Path.Combine(dataFolder, Path.GetFileName(folder));
            if (Directory.Exists(target))
                Directory.Delete(target, recursive: true);
            Directory.Move(folder, target);
        }

        foreach (var file in Directory.EnumerateFiles(half))
            File.Move(file, Path.Combine(dataFolder, Path.GetFileName(file)), overwrite: true);
        Directory.Delete(half);
        StableStorage.SyncFolder(dataFolder);
    }
}
