namespace Scoring.Silo.Disk;

/// <summary>
/// The same disk, whose every sync takes a little longer: for load tests on a machine whose storage is quicker than the one that counts.
/// </summary>
internal sealed class DelayedDisk(IDisk disk, TimeSpan added) : IDisk
{
    public bool FileExists(string path) => disk.FileExists(path);

    public IDiskFile OpenForWriting(string path) => new DelayedFile(disk.OpenForWriting(path), added);

    public IDiskFile OpenForReading(string path) => disk.OpenForReading(path);

    public void CreateFolder(string path) => disk.CreateFolder(path);

    public void SyncFolder(string path)
    {
        disk.SyncFolder(path);
        Wait(added);
    }

    public void Replace(string from, string to) => disk.Replace(from, to);

    public void Delete(string path) => disk.Delete(path);

    private static void Wait(TimeSpan time)
    {
        using var never = new ManualResetEvent(false);
        never.WaitOne(time);
    }

    private sealed class DelayedFile(IDiskFile file, TimeSpan added) : IDiskFile
    {
        public long Length => file.Length;

        public int Read(long offset, Span<byte> into) => file.Read(offset, into);

        public int Write(long offset, ReadOnlySpan<byte> bytes) => file.Write(offset, bytes);

        public void Truncate(long length) => file.Truncate(length);

        public void Sync()
        {
            file.Sync();
            Wait(added);
        }

        public void Dispose() => file.Dispose();
    }
}
