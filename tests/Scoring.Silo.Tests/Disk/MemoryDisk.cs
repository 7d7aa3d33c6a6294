using Scoring.Silo.Disk;

namespace Scoring.Silo.Tests.Disk;

/// <summary>
/// A disk that knows what is only in the cache and what is on stable storage, loses the first when the power fails, and fails on demand.
/// </summary>
internal sealed class MemoryDisk : IDisk
{
    private readonly Dictionary<string, MemoryFile> _names = [];
    private Dictionary<string, MemoryFile> _stableNames = [];

    /// <summary>Every call that can fail, in order, as <c>write ledger.jsonl</c>.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>Called before each with its index and name; may throw, or answer how many bytes a write takes before it fails.</summary>
    public Func<int, string, int?>? Fault { get; set; }

    /// <summary>At most so many bytes are taken by one write.</summary>
    public int LongestWrite { get; set; } = int.MaxValue;

    public IEnumerable<string> Files => _names.Keys;

    public bool FileExists(string path) => _names.ContainsKey(path);

    public IDiskFile OpenForWriting(string path)
    {
        Enter("open", path);
        if (!_names.TryGetValue(path, out var file))
            _names[path] = file = new MemoryFile(this, path);
        return file;
    }

    public IDiskFile OpenForReading(string path) => _names.GetValueOrDefault(path) ?? throw new FileNotFoundException(path);

    public void CreateFolder(string path) => Enter("create-folder", path);

    public void SyncFolder(string path)
    {
        Enter("sync-folder", path);
        _stableNames = _stableNames.Where(pair => Path.GetDirectoryName(pair.Key) != path)
            .Concat(_names.Where(pair => Path.GetDirectoryName(pair.Key) == path)).ToDictionary();
    }

    public void Replace(string from, string to)
    {
        Enter("replace", to);
        _names[to] = _names[from];
        _names.Remove(from);
    }

    public void Delete(string path)
    {
        Enter("delete", path);
        _names.Remove(path);
    }

    public byte[] Bytes(string path) => [.. _names[path].Cached];

    public void Put(string path, ReadOnlySpan<byte> bytes) =>
        _names[path] = _stableNames[path] = new MemoryFile(this, path) { Cached = [.. bytes], Stable = [.. bytes] };

    /// <summary>The power fails. What is left of a file is what the tear makes of its stable and its cached bytes.</summary>
    public void LosePower(Func<byte[], byte[], byte[]> tear)
    {
        _names.Clear();
        foreach (var (name, file) in _stableNames)
        {
            file.Stable = [.. tear([.. file.Stable], [.. file.Cached])];
            file.Cached = [.. file.Stable];
            file.Dirty.Clear();
            _names[name] = file;
        }
    }

    internal int Enter(string call, string path)
    {
        Calls.Add($"{call} {Path.GetFileName(path)}");
        return Fault?.Invoke(Calls.Count - 1, Calls[^1]) ?? int.MaxValue;
    }
}
