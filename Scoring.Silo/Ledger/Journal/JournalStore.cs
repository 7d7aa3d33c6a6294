using System.Collections.Immutable;
using Scoring.Silo.Disk;

namespace Scoring.Silo.Ledger.Journal;

/// <summary>One journal file and what is known of it. Not for two threads at once.</summary>
internal sealed class JournalStore(IDisk disk, Folders folders, string id, TimeProvider clock) : IDisposable
{
    /// <summary>The journal's name in its competition's folder.</summary>
    public const string FileName = "ledger.jsonl";

    private readonly string _path = Path.Combine(folders.Of(id), FileName);
    private IDiskFile? _file;
    private LedgerHead _head;
    private long _length;
    private long _claimed;

    public LedgerHead Read(Action<LedgerEntry> each)
    {
        if (_file is null && !disk.FileExists(_path))
            return new LedgerHead(0, 0, Chain.Genesis(id));
        Open(each);
        return _head;
    }

    public LedgerHead Claim()
    {
        if (_file is null)
            Open(static _ => { });
        _claimed = Math.Max(Math.Max(_head.Epoch, _claimed) + 1, clock.GetUtcNow().ToUnixTimeMilliseconds());
        return _head with { Epoch = _claimed };
    }

    public void Append(long epoch, long expectedSeq, ImmutableArray<SealedEntry> entries)
    {
        if (epoch != _claimed || _claimed == 0)
            throw new LedgerFencedException($"{_path}: epoch {epoch} was claimed away by {_claimed}; nothing was saved.");
        if (_file is null)
            throw new LedgerFailedException($"{_path}: the storage failed and the journal was not opened since; nothing was saved.");
        if (expectedSeq != _head.Seq)
            throw new LedgerFencedException($"{_path}: the last entry is {_head.Seq}, not {expectedSeq}; nothing was saved.");
        var batch = Joined(entries);
        try
        {
            _file.WriteAll(_length, batch);
            _file.Sync();
        }
        catch (Exception cause)
        {
            Dispose();
            throw new LedgerFailedException(
                $"{_path}: the storage failed; the entries after {expectedSeq} are not confirmed: {cause.Message}", cause);
        }
        _length += batch.Length;
        _head = new LedgerHead(epoch, entries[^1].Seq, entries[^1].Hash);
    }

    public void Dispose()
    {
        _file?.Dispose();
        _file = null;
    }

    private void Open(Action<LedgerEntry> each)
    {
        Dispose();
        try
        {
            folders.Ensure(Path.GetDirectoryName(_path)!);
            var file = disk.OpenForWriting(_path);
            try
            {
                var end = new JournalScan(file, _path, id).Run(each);
                _length = new JournalRepair(disk, _path).Settle(file, end);
                (_head, _file) = (end.Head, file);
            }
            finally
            {
                if (_file is null)
                    file.Dispose();
            }
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new LedgerFailedException($"{_path}: the journal can't be opened; nothing is saved: {cause.Message}", cause);
        }
    }

    private byte[] Joined(ImmutableArray<SealedEntry> entries)
    {
        if (!Chain.Follows(_head.Seq, entries) || Chain.PrevOf(entries[0]) != _head.Hash)
            throw new LedgerFencedException($"{_path}: entry {entries[0].Seq} does not follow {_head.Seq}; nothing was saved.");
        var bytes = new byte[entries.Sum(entry => (long)entry.Line.Length)];
        var at = 0;
        foreach (var entry in entries)
        {
            entry.Line.Span.CopyTo(bytes.AsSpan(at));
            at += entry.Line.Length;
        }
        return bytes;
    }
}
