using Scoring.Contracts;

namespace Scoring.Silo.Grains;

/// <summary>Every operation on record and what it was answered, so that the same accepted request gets its first receipt for ever.</summary>
internal sealed class OpBook
{
    private readonly Dictionary<string, Recorded> _recorded = new(StringComparer.Ordinal);

    public void Record(string op, Digest request, long epoch, long seq, Digest hash, DateTimeOffset at) =>
        _recorded[op] = new Recorded(request, hash, epoch, seq, at);

    public bool Knows(string op, out Digest request)
    {
        var known = _recorded.TryGetValue(op, out var recorded);
        request = recorded.Request;
        return known;
    }

    public Receipt ReceiptOf(string op)
    {
        var recorded = _recorded[op];
        return new Receipt
        {
            Op = op,
            Seq = recorded.Seq,
            Epoch = recorded.Epoch,
            Hash = recorded.Hash.ToString(),
            At = recorded.At,
        };
    }

    private readonly record struct Recorded(Digest Request, Digest Hash, long Epoch, long Seq, DateTimeOffset At);
}
