using System.Security.Cryptography;
using System.Text;

namespace Scoring.Silo.Ledger.Journal;

/// <summary>How far a chain has been followed, and whether an entry continues it.</summary>
internal sealed class ChainPosition(string id)
{
    private readonly string _genesis = Chain.Genesis(id);

    public LedgerHead Head { get; private set; } = new(0, 0, Chain.Genesis(id));

    /// <summary>The batch of the last entry.</summary>
    public long Batch { get; private set; }

    /// <summary>Moves on to an entry, or tells what keeps it from being the next one.</summary>
    public string? Follow(ReadOnlySpan<byte> bytes, in EntryFields entry, string hash)
    {
        if (!IsHashed(bytes, entry))
            return Damage.Hash;
        if (Misfit(entry) is { } misfit)
            return misfit;
        Head = new LedgerHead(entry.Epoch, entry.Seq, hash);
        Batch = entry.Batch;
        return null;
    }

    /// <summary>What keeps a whole entry, or the beginning of one, from being the next.</summary>
    public string? Misfit(in EntryFields entry)
    {
        if (entry.Seq != 0 && entry.Seq != Head.Seq + 1)
            return Damage.Order(entry.Seq, Head.Seq + 1);
        if (entry.Epoch != 0 && entry.Epoch < Head.Epoch)
            return Damage.Batch;
        if (entry.Batch != 0 && entry.Batch != entry.Seq && (entry.Batch != Batch || entry.Epoch != Head.Epoch))
            return Damage.Batch;
        if (entry.Prev.Length == Head.Hash.Length && !Ascii.Equals(entry.Prev, Head.Hash))
            return Head.Hash == _genesis ? Damage.Genesis : Damage.Prev;
        return null;
    }

    /// <summary>Whether the hash, or what is there of it, is that of the bytes before it.</summary>
    public static bool IsHashed(ReadOnlySpan<byte> bytes, in EntryFields entry)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Span<byte> hex = stackalloc byte[SHA256.HashSizeInBytes * 2];
        SHA256.HashData(bytes[..entry.Hashed], hash);
        Convert.TryToHexStringLower(hash, hex, out _);
        return hex.StartsWith(entry.Hash);
    }
}
