namespace Scoring.Silo.Hosting;

/// <summary>The data folder, held by this process alone for as long as it lives.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream _lock;

    public DataFolder(SiloOptions options)
    {
        Path = System.IO.Path.GetFullPath(options.DataFolder);
        Directory.CreateDirectory(Path);
        try
        {
            _lock = new FileStream(System.IO.Path.Combine(Path, "LOCK"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken)
        {
            throw new InvalidOperationException(
                $"数据目录 {Path} 正被另一个进程使用：先结束它，或用 --data 另选目录。 " +
                $"The data folder {Path} is in use by another process: end that one, or choose another folder with --data.",
                taken);
        }
    }

    public string Path { get; }

    public void Dispose() => _lock.Dispose();
}
