using System.Runtime.InteropServices;
using Scoring.Silo.Disk;

namespace Scoring.Silo.Tests.Disk;

/// <summary>A file of the memory disk. Like Linux it forgets after a failed sync that there was something to write.</summary>
internal sealed class MemoryFile(MemoryDisk disk, string path) : IDiskFile
{
    public List<byte> Cached { get; set; } = [];

    public List<byte> Stable { get; set; } = [];

    public HashSet<int> Dirty { get; } = [];

    public long Length => Cached.Count;

    public int Read(long offset, Span<byte> into)
    {
        var count = Math.Clamp(Cached.Count - (int)offset, 0, into.Length);
        CollectionsMarshal.AsSpan(Cached).Slice((int)offset, count).CopyTo(into);
        return count;
    }

    public int Write(long offset, ReadOnlySpan<byte> bytes)
    {
        var taken = disk.Enter("write", path);
        var count = Math.Min(Math.Min(bytes.Length, taken), disk.LongestWrite);
        for (var i = 0; i < count; i++)
        {
            var at = (int)offset + i;
            Grow(Cached, at + 1);
            Cached[at] = bytes[i];
            Dirty.Add(at);
        }
        return taken == int.MaxValue ? count : throw new IOException("injected");
    }

    public void Truncate(long length)
    {
        disk.Enter("truncate", path);
        Grow(Cached, (int)length);
        Cached.RemoveRange((int)length, Cached.Count - (int)length);
        Dirty.RemoveWhere(at => at >= length);
    }

    public void Sync()
    {
        try
        {
            disk.Enter("sync", path);
            Grow(Stable, Cached.Count);
            Stable.RemoveRange(Cached.Count, Stable.Count - Cached.Count);
            foreach (var at in Dirty)
                Stable[at] = Cached[at];
        }
        finally
        {
            Dirty.Clear();
        }
    }

    public void Dispose()
    {
    }

    private static void Grow(List<byte> bytes, int length)
    {
        while (bytes.Count < length)
            bytes.Add(0);
    }
}
