using System.Text;

namespace Scoring.Silo.Ledger.Journal;

/// <summary>Follows a chain entry by entry and hands each out once it is known to be what was written.</summary>
internal sealed class ChainWalk(string id)
{
    private readonly TextCache _actors = new();

    public ChainPosition Chain { get; } = new(id);

    public LedgerHead Head => Chain.Head;

    /// <summary>Takes a whole line, newline included; answers what is wrong with it.</summary>
    public string? Take(ReadOnlyMemory<byte> line, Action<LedgerEntry> each) =>
        EntryFormat.Read(line.Span, out var entry) != Found.Whole ? Damage.NoEntry
        : !line.Span[entry.End..].SequenceEqual("\n"u8) ? Damage.Newline
        : Take(line, entry, each);

    /// <summary>Takes an entry that was already read; answers what keeps it from being the next.</summary>
    public string? Take(ReadOnlyMemory<byte> line, in EntryFields entry, Action<LedgerEntry> each)
    {
        if (Chain.Follow(line.Span, entry) is { } fault)
            return fault;
        each(new LedgerEntry(entry.Seq, entry.Epoch, entry.Batch, entry.At, _actors.Of(entry.By), Encoding.ASCII.GetString(entry.Op),
            Digest.Parse(entry.Req), line.Slice(entry.DataStart, entry.DataLength), Chain.Hash));
        return null;
    }
}
