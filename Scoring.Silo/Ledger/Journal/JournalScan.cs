using Scoring.Silo.Disk;

namespace Scoring.Silo.Ledger.Journal;

/// <summary>Reads a journal from its first byte to its last, checks every entry and hands it out.</summary>
internal sealed class JournalScan(IDiskFile file, string path, string id)
{
    private readonly LineBlocks _lines = new(file);
    private readonly ChainWalk _walk = new(id);
    private long _batchStart;

    /// <exception cref="LedgerDamagedException">A line is neither an entry nor what an interrupted write can leave.</exception>
    public JournalEnd Run(Action<LedgerEntry> each)
    {
        while (_lines.Next())
        {
            var line = _lines.Current;
            if (!_lines.HasNewline || EntryFormat.Read(line.Span, out var entry) != Found.Whole || entry.End != line.Length)
                return ReadLooseEnd(each);
            Take(line, entry, each);
        }
        return EndAt(_lines.Offset, newlineMissing: false);
    }

    private JournalEnd ReadLooseEnd(Action<LedgerEntry> each)
    {
        var (line, offset, number) = (_lines.Current, _lines.Offset, _lines.Number);
        var zero = line.Span.IndexOf((byte)0);
        var beginning = zero < 0 ? line : line[..zero];
        var found = EntryFormat.Read(beginning.Span, out var entry);
        if (zero < 0 && _lines.HasNewline || found == Found.Wrong)
            throw Damaged(number, found == Found.Whole ? Damage.Newline : Damage.NoEntry);
        if (found == Found.Whole && entry.End != beginning.Length)
            throw Damaged(number, Damage.Newline);

        if (found == Found.Whole)
            Take(beginning, entry, each);
        else if (_walk.Chain.Misfit(entry) is { } misfit)
            throw Damaged(number, misfit);
        else if (!ChainPosition.IsHashed(beginning.Span, entry))
            throw Damaged(number, Damage.Hash);

        if (zero >= 0 && new TornBatch(_lines, _walk.Chain, entry.Batch).Fault() is { } fault)
            throw Damaged(fault.Line ?? number, fault.Reason);
        return found == Found.Whole ? EndAt(offset + entry.End, newlineMissing: true) : EndAt(offset, newlineMissing: false);
    }

    private void Take(ReadOnlyMemory<byte> line, in EntryFields entry, Action<LedgerEntry> each)
    {
        if (_walk.Take(line, entry, each) is { } fault)
            throw Damaged(_lines.Number, fault);
        if (entry.Batch == entry.Seq)
            _batchStart = _lines.Offset;
    }

    private JournalEnd EndAt(long good, bool newlineMissing)
    {
        while (_lines.Next())
        {
            // To learn where the file ends.
        }
        return new()
        {
            Head = _walk.Head,
            BatchStart = _batchStart,
            Good = good,
            NewlineMissing = newlineMissing,
            Length = _lines.Offset,
        };
    }

    private LedgerDamagedException Damaged(long line, string reason) => new(path, line, reason);
}
