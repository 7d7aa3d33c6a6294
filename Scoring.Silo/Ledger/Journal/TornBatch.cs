namespace Scoring.Silo.Ledger.Journal;

/// <summary>
/// Looks at zero bytes and what follows them. An interrupted write can leave whole sectors unwritten, and only in the last batch: so
/// the runs of zeros must begin and end at sectors, and whatever can still be read after them must belong to the same batch as what
/// stands before.
/// </summary>
internal sealed class TornBatch(LineBlocks lines, ChainPosition chain, long batch)
{
    private const int Sector = 512;
    private long _batch = batch;

    /// <summary>Why these zeros are damage, and in which line if not their own; null when the batch may be cut there.</summary>
    public (long? Line, string Reason)? Fault()
    {
        if (!AreSectors())
            return (null, Damage.Zeros);
        while (lines.Next())
        {
            var zero = lines.Current.Span.IndexOf((byte)0);
            var text = (zero < 0 ? lines.Current : lines.Current[..zero]).Span;
            var found = EntryFormat.Read(text, out var entry);
            var complete = found == Found.Whole && entry.End == text.Length;
            if (!complete && (found != Found.Prefix || (zero < 0 && lines.HasNewline)))
                return (lines.Number, Damage.NoEntry);
            if (!ChainPosition.IsHashed(text, entry))
                return (lines.Number, Damage.Hash);
            if (!AreSectors() || !IsSameBatch(entry.Batch))
                return (null, Damage.Zeros);
        }
        return null;
    }

    private bool IsSameBatch(long batch)
    {
        if (batch == 0)
            return true;
        if (_batch == 0 && (batch == chain.Batch || batch == chain.Seq + 1))
            _batch = batch;
        return batch == _batch;
    }

    private bool AreSectors()
    {
        var rest = lines.Current.Span;
        var offset = lines.Offset;
        int zero;
        while ((zero = rest.IndexOf((byte)0)) >= 0)
        {
            var length = rest[zero..].IndexOfAnyExcept((byte)0);
            var end = length < 0 ? rest.Length : zero + length;
            var atEndOfFile = length < 0 && !lines.HasNewline;
            if ((offset + zero) % Sector != 0 || ((offset + end) % Sector != 0 && !atEndOfFile))
                return false;
            rest = rest[end..];
            offset += end;
        }
        return true;
    }
}
