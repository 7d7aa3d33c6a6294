using System.Runtime.InteropServices;
using Scoring.Contracts;
using Scoring.Silo.Ledger;

namespace Scoring.Silo.Grains;

/// <summary>
/// Every operation on record and what it was answered, so that the same accepted request gets its first receipt for ever. Answers lie in
/// blocks that never move: a long book is not copied to grow.
/// </summary>
internal sealed class OpBook
{
    private const int Block = 512;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<Recorded[]> _blocks = [new Recorded[8]];
    private int _count;

    public void Record(string op, Digest request, long epoch, long seq, Digest hash, DateTimeOffset at)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, op, out var known);
        place = known ? place : _count++;
        At(place) = new Recorded(request, hash, epoch, seq, at);
    }

    public bool Knows(string op, out Digest request)
    {
        var known = _places.TryGetValue(op, out var place);
        request = known ? At(place).Request : default;
        return known;
    }

    public Receipt ReceiptOf(string op)
    {
        ref var recorded = ref At(_places[op]);
        return new Receipt
        {
            Op = op,
            Seq = recorded.Seq,
            Epoch = recorded.Epoch,
            Hash = recorded.Hash.ToString(),
            At = recorded.At,
        };
    }

    private ref Recorded At(int place)
    {
        var (block, at) = (place / Block, place % Block);
        if (block == _blocks.Count)
        {
            _blocks.Add(new Recorded[Block]);
        }

        var blocks = CollectionsMarshal.AsSpan(_blocks);
        if (at >= blocks[block].Length)
        {
            // Only the first begins small: a hall may have a thousand short books.
            Array.Resize(ref blocks[block], blocks[block].Length * 2);
        }

        return ref blocks[block][at];
    }

    private readonly record struct Recorded(Digest Request, Digest Hash, long Epoch, long Seq, DateTimeOffset At);
}
