using System.Text;
using Scoring.Silo.Disk;

namespace Scoring.Silo.Ledger.Journal;

/// <summary>Reads a journal from its first byte to its last, checks every entry and hands it out.</summary>
internal sealed class JournalScan(IDiskFile file, string path, string id)
{
    private readonly LineBlocks _lines = new(file);
    private readonly ChainPosition _chain = new(id);
    private readonly TextCache _actors = new();
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
        else if (_chain.Misfit(entry) is { } misfit)
            throw Damaged(number, misfit);
        else if (!ChainPosition.IsHashed(beginning.Span, entry))
            throw Damaged(number, Damage.Hash);

        if (zero >= 0 && new TornBatch(_lines, _chain, entry.Batch).Fault() is { } fault)
            throw Damaged(fault.Line ?? number, fault.Reason);
        return found == Found.Whole ? EndAt(offset + entry.End, newlineMissing: true) : EndAt(offset, newlineMissing: false);
    }

    private void Take(ReadOnlyMemory<byte> line, in EntryFields entry, Action<LedgerEntry> each)
    {
        var (prev, hash) = (_chain.Head.Hash, Encoding.ASCII.GetString(entry.Hash));
        if (_chain.Follow(line.Span, entry, hash) is { } fault)
            throw Damaged(_lines.Number, fault);
        if (entry.Batch == entry.Seq)
            _batchStart = _lines.Offset;
        each(new LedgerEntry(entry.Seq, entry.Epoch, entry.Batch, entry.At, _actors.Of(entry.By), Encoding.ASCII.GetString(entry.Op),
            Encoding.ASCII.GetString(entry.Req), line.Slice(entry.DataStart, entry.DataLength), prev, hash));
    }

    private JournalEnd EndAt(long good, bool newlineMissing)
    {
        while (_lines.Next())
        {
            // To learn where the file ends.
        }
        return new()
        {
            Head = _chain.Head,
            BatchStart = _batchStart,
            Good = good,
            NewlineMissing = newlineMissing,
            Length = _lines.Offset,
        };
    }

    private LedgerDamagedException Damaged(long line, string reason) => new(path, line, reason);
}
