namespace Scoring.Silo.Ledger.Journal;

/// <summary>How far some bytes are an entry.</summary>
internal enum Found
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>The beginning of one; more bytes could complete it.</summary>
    Prefix,

    /// <summary>No bytes after these could make it one.</summary>
    Wrong,
}

/// <summary>The parts of an entry, as far as they are there; what is missing is 0 or empty.</summary>
internal ref struct EntryFields
{
    public long Seq;
    public long Epoch;
    public long Batch;
    public DateTimeOffset At;
    public ReadOnlySpan<byte> By;
    public ReadOnlySpan<byte> Op;
    public ReadOnlySpan<byte> Req;
    public int DataStart;
    public int DataLength;
    public ReadOnlySpan<byte> Prev;

    /// <summary>The hash; only its first digits when the entry breaks off there.</summary>
    public ReadOnlySpan<byte> Hash;

    /// <summary>How many bytes the hash covers.</summary>
    public int Hashed;

    /// <summary>Where the entry ends.</summary>
    public int End;
}
