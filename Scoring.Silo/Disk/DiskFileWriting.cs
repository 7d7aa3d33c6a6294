namespace Scoring.Silo.Disk;

/// <summary>Writing on top of single, possibly short, writes.</summary>
internal static class DiskFileWriting
{
    /// <summary>Writes all the bytes.</summary>
    public static void WriteAll(this IDiskFile file, long offset, ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var written = file.Write(offset, bytes);
            if (written <= 0)
                throw new IOException("The storage took no more bytes.");
            offset += written;
            bytes = bytes[written..];
        }
    }

    /// <summary>Reads as many bytes as fit or are left.</summary>
    public static int ReadFully(this IDiskFile file, long offset, Span<byte> into)
    {
        var read = 0;
        while (read < into.Length && file.Read(offset + read, into[read..]) is > 0 and var more)
            read += more;
        return read;
    }
}
