using Scoring.Silo.Disk;

namespace Scoring.Silo.SecondFolder;

/// <summary>Brings one journal's copy up to its original: only what is new is written, and only whole lines.</summary>
internal sealed class JournalTail(IDisk disk, string from, string to)
{
    private const int Block = 4 << 20;
    private const int Compared = 64 << 10;

    /// <summary>Answers how many bytes the copy still lacks.</summary>
    public long CatchUp()
    {
        using var original = disk.OpenForReading(from);
        using var copy = disk.OpenForWriting(to);
        var length = Continues(original, copy) ? copy.Length : 0;
        var changed = length != copy.Length;
        if (changed)
            copy.Truncate(length);
        for (var lines = WholeLines(original, length); lines.Length > 0; lines = WholeLines(original, length))
        {
            copy.WriteAll(length, lines);
            length += lines.Length;
            changed = true;
        }
        if (changed)
            copy.Sync();
        return original.Length - length;
    }

    /// <summary>A journal only grows, unless a failed batch was cut: then the copy's end is not the original's.</summary>
    private static bool Continues(IDiskFile original, IDiskFile copy)
    {
        if (copy.Length > original.Length)
            return false;
        var (mine, theirs) = (new byte[Math.Min(Compared, copy.Length)], new byte[Math.Min(Compared, copy.Length)]);
        original.ReadFully(copy.Length - mine.Length, mine);
        copy.ReadFully(copy.Length - theirs.Length, theirs);
        return mine.AsSpan().SequenceEqual(theirs);
    }

    private static ReadOnlySpan<byte> WholeLines(IDiskFile original, long from)
    {
        for (var size = Block; ; size *= 2)
        {
            var block = new byte[(int)Math.Min(size, original.Length - from)];
            var read = block.AsSpan(0, original.ReadFully(from, block));
            var end = read.LastIndexOf((byte)'\n') + 1;
            if (end > 0 || read.Length < size)
                return read[..end];
        }
    }
}
