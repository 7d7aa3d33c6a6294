using System.Security.Cryptography;
using System.Text;

namespace Scoring.Silo.Disk;

/// <summary>
/// A small file that is only ever replaced as a whole: the content on one line, its checksum on the next. After a loss of power it is
/// the old one or the new one; anything else does not pass for good.
/// </summary>
internal sealed class WholeFile(IDisk disk, Folders folders, string path)
{
    private const string ChecksumStart = "{\"sha256\":\"";
    private const string ChecksumEnd = "\"}\n";

    public string Path { get; } = path;

    private string Temporary => Path + ".new";

    private string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The content; null when there is no such file.</summary>
    /// <exception cref="InvalidDataException">The file is not what was written.</exception>
    public byte[]? Read()
    {
        if (!disk.FileExists(Path))
            return null;
        using var file = disk.OpenForReading(Path);
        var bytes = new byte[file.Length];
        var length = bytes.Length - Checksum([]).Length;
        if (file.ReadFully(0, bytes) != bytes.Length || length < 1 || bytes[length - 1] != (byte)'\n')
            throw new InvalidDataException("the file is cut off");
        var content = bytes.AsSpan(0, length - 1);
        if (!bytes.AsSpan(length).SequenceEqual(Checksum(content)))
            throw new InvalidDataException("the checksum in its last line is not that of its content");
        return content.ToArray();
    }

    /// <summary>Replaces the file; on stable storage when it returns.</summary>
    public void Write(ReadOnlySpan<byte> content)
    {
        folders.Ensure(Folder);
        using (var file = disk.OpenForWriting(Temporary))
        {
            file.Truncate(0);
            file.WriteAll(0, [.. content, (byte)'\n', .. Checksum(content)]);
            file.Sync();
        }
        disk.Replace(Temporary, Path);
        disk.SyncFolder(Folder);
    }

    /// <summary>Deletes the file and what an interrupted replacement may have left.</summary>
    public void Erase()
    {
        if (!disk.FileExists(Path) && !disk.FileExists(Temporary))
            return;
        disk.Delete(Temporary);
        disk.Delete(Path);
        disk.SyncFolder(Folder);
    }

    private static byte[] Checksum(ReadOnlySpan<byte> content) =>
        Encoding.ASCII.GetBytes(ChecksumStart + Convert.ToHexStringLower(SHA256.HashData(content)) + ChecksumEnd);
}
