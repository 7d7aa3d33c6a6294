using Scoring.Silo.Disk;

namespace Scoring.Silo.Ledger.Journal;

/// <summary>Journals as files that somebody names: read only, also while a server writes to them.</summary>
internal static class JournalFiles
{
    /// <summary>The file itself, or every journal in a folder and below it.</summary>
    public static IReadOnlyList<string> At(string path) => Directory.Exists(path)
        ? [.. Directory.EnumerateFiles(path, JournalStore.FileName, SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
        : [path];

    /// <summary>Whose journal a file is, by its folder's name.</summary>
    public static string IdOf(string file) => Folders.IdOf(Path.GetDirectoryName(Path.GetFullPath(file))!);

    /// <summary>Checks the whole chain and hands out every entry; what is not finished at the end is left out and left alone.</summary>
    /// <exception cref="LedgerDamagedException">A line is not what was written.</exception>
    public static JournalEnd Read(string file, string id, Action<LedgerEntry> each)
    {
        using var opened = new LocalDisk().OpenForReading(file);
        return new JournalScan(opened, file, id).Run(each);
    }
}
