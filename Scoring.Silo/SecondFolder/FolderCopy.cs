using Scoring.Silo.Disk;
using Scoring.Silo.Ledger.Journal;

namespace Scoring.Silo.SecondFolder;

/// <summary>
/// Copies a data folder to another, again and again. Journals come first: a name is on disk before the fact that commits to it, so the
/// people copied after them hold everybody the copied facts speak of.
/// </summary>
internal sealed class FolderCopy(IDisk disk, string from, string to)
{
    /// <summary>Which event this is: two installations never share a copy.</summary>
    public const string Identity = "installation.key";

    private static readonly string[] OfThisMachine = ["LOCK", "network.json", SecondFolderFile.Name];

    private readonly Dictionary<string, (DateTime At, long Length)> _copied = [];

    /// <summary>Whether the target is empty or an earlier copy of this very folder: nothing of anybody else's is ever touched.</summary>
    public bool MayHold => File.Exists(At(to, Identity))
        ? File.ReadAllBytes(At(to, Identity)).AsSpan().SequenceEqual(File.ReadAllBytes(At(from, Identity)))
        : !Directory.EnumerateFileSystemEntries(to).Any();

    /// <summary>One round. Answers how many bytes of journals are still lacking.</summary>
    public long Run(CancellationToken cancel)
    {
        var files = Files(from).ToList();
        if (files.Contains(Identity))
            CopyWhole(Identity);
        var behind = 0L;
        foreach (var journal in files.Where(IsJournal))
        {
            cancel.ThrowIfCancellationRequested();
            EnsureFolder(journal);
            behind += new JournalTail(disk, At(from, journal), At(to, journal)).CatchUp();
        }

        foreach (var file in files.Where(file => !IsJournal(file)))
        {
            cancel.ThrowIfCancellationRequested();
            CopyWhole(file);
        }

        // What was erased on purpose, such as people, must not live on in the copy. A journal is never deleted.
        foreach (var gone in Files(to).Except(files).Where(file => !IsJournal(file)).ToList())
        {
            disk.Delete(At(to, gone));
        }

        return behind;
    }

    private void CopyWhole(string file)
    {
        var source = new FileInfo(At(from, file));
        var seen = (source.LastWriteTimeUtc, source.Length);
        if (_copied.GetValueOrDefault(file) == seen && disk.FileExists(At(to, file)))
            return;
        EnsureFolder(file);
        var bytes = File.ReadAllBytes(source.FullName);
        var half = At(to, file) + ".new";
        using (var copy = disk.OpenForWriting(half))
        {
            copy.Truncate(0);
            if (file == Identity)
            {
                KeepToOwner(half);
            }

            copy.WriteAll(0, bytes);
            copy.Sync();
        }
        disk.Replace(half, At(to, file));
        disk.SyncFolder(Path.GetDirectoryName(At(to, file))!);
        _copied[file] = seen;
    }

    // Whoever has the key can try out codes; a stick's file system may know no owners.
    private static void KeepToOwner(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        try
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }

    private void EnsureFolder(string file) => disk.CreateFolder(Path.GetDirectoryName(At(to, file))!);

    private static IEnumerable<string> Files(string root) => Directory
        .EnumerateFiles(root, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(root, path))
        .Where(file => !file.EndsWith(".new", StringComparison.Ordinal) && !OfThisMachine.Contains(file));

    private static bool IsJournal(string file) => Path.GetFileName(file) == JournalStore.FileName;

    private static string At(string root, string file) => Path.Combine(root, file);
}
