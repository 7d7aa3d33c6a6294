using Scoring.Silo.Disk;

namespace Scoring.Silo.Ledger.Journal;

/// <summary>Makes a scanned journal one that can be built on: what was found in memory may never have reached the disk.</summary>
internal sealed class JournalRepair(IDisk disk, string path)
{
    private const int Block = 1 << 20;

    /// <summary>
    /// Keeps and cuts what an interrupted write left, writes the last batch once more, in place, and syncs file and folder. Answers
    /// the length.
    /// </summary>
    public long Settle(IDiskFile file, JournalEnd end)
    {
        var length = end.Good;
        if (end.Length > length)
        {
            Keep(file, length, end.Length);
            file.Truncate(length);
        }
        if (end.NewlineMissing)
            file.WriteAll(length++, "\n"u8);
        Rewrite(file, end.BatchStart, length);
        file.Sync();
        disk.SyncFolder(Path.GetDirectoryName(path)!);
        return length;
    }

    private void Keep(IDiskFile file, long from, long to)
    {
        var number = 1;
        while (disk.FileExists($"{path}.cut-{number}"))
            number++;
        using var side = disk.OpenForWriting($"{path}.cut-{number}");
        Copy(file, from, to, (offset, bytes) => side.WriteAll(offset - from, bytes));
        side.Sync();
        disk.SyncFolder(Path.GetDirectoryName(path)!);
    }

    private void Rewrite(IDiskFile file, long from, long to) => Copy(file, from, to, (offset, bytes) => file.WriteAll(offset, bytes));

    private void Copy(IDiskFile file, long from, long to, Write write)
    {
        var buffer = new byte[Math.Min(Block, to - from)];
        while (from < to)
        {
            var read = file.ReadFully(from, buffer.AsSpan(0, (int)Math.Min(buffer.Length, to - from)));
            if (read == 0)
                throw new IOException($"{path} became shorter while it was read.");
            write(from, buffer.AsSpan(0, read));
            from += read;
        }
    }

    private delegate void Write(long offset, ReadOnlySpan<byte> bytes);
}
