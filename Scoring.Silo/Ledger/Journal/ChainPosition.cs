using System.Security.Cryptography;

namespace Scoring.Silo.Ledger.Journal;

/// <summary>How far a chain has been followed, and whether an entry continues it.</summary>
internal sealed class ChainPosition(string id)
{
    private readonly Digest _genesis = Digest.Parse(Chain.Genesis(id));
    private long _epoch;

    public LedgerHead Head => new(_epoch, Seq, Hash.ToString());

    /// <summary>The number of the last entry.</summary>
    public long Seq { get; private set; }

    /// <summary>Its hash, or what stands for one before the first.</summary>
    public Digest Hash { get; private set; } = Digest.Parse(Chain.Genesis(id));

    /// <summary>The batch of the last entry.</summary>
    public long Batch { get; private set; }

    /// <summary>Moves on to a whole entry, or tells what keeps it from being the next one.</summary>
    public string? Follow(ReadOnlySpan<byte> bytes, in EntryFields entry)
    {
        var hash = Digest.Of(bytes[..entry.Hashed]);
        if (hash != Digest.Parse(entry.Hash))
            return Damage.Hash;
        if (Misfit(entry) is { } misfit)
            return misfit;
        (_epoch, Seq, Batch, Hash) = (entry.Epoch, entry.Seq, entry.Batch, hash);
        return null;
    }

    /// <summary>What keeps a whole entry, or the beginning of one, from being the next.</summary>
    public string? Misfit(in EntryFields entry)
    {
        if (entry.Seq != 0 && entry.Seq != Seq + 1)
            return Damage.Order(entry.Seq, Seq + 1);
        if (entry.Epoch != 0 && entry.Epoch < _epoch)
            return Damage.Batch;
        if (entry.Batch != 0 && entry.Batch != entry.Seq && (entry.Batch != Batch || entry.Epoch != _epoch))
            return Damage.Batch;
        if (entry.Prev.Length == EntryCursor.HashLength && Digest.Parse(entry.Prev) != Hash)
            return Hash == _genesis ? Damage.Genesis : Damage.Prev;
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
