using Microsoft.Win32.SafeHandles;

namespace Scoring.Silo.Disk;

/// <summary>The file system of this machine.</summary>
internal sealed class LocalDisk : IDisk
{
    public bool FileExists(string path) => File.Exists(path);

    public IDiskFile OpenForWriting(string path) =>
        new LocalFile(File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read));

    public IDiskFile OpenForReading(string path) =>
        new LocalFile(File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));

    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    public void SyncFolder(string path) => StableStorage.SyncFolder(path);

    public void Replace(string from, string to) => File.Move(from, to, overwrite: true);

    public void Delete(string path) => File.Delete(path);

    private sealed class LocalFile(SafeFileHandle handle) : IDiskFile
    {
        public long Length => RandomAccess.GetLength(handle);

        public int Read(long offset, Span<byte> into) => RandomAccess.Read(handle, into, offset);

        public int Write(long offset, ReadOnlySpan<byte> bytes)
        {
            RandomAccess.Write(handle, bytes, offset);
            return bytes.Length;
        }

        public void Truncate(long length) => RandomAccess.SetLength(handle, length);

        public void Sync() => StableStorage.SyncFile(handle);

        public void Dispose() => handle.Dispose();
    }
}
