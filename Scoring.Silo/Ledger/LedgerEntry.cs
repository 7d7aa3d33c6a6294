namespace Scoring.Silo.Ledger;

/// <summary>Where a ledger stands: the last entry's epoch, number and hash.</summary>
internal readonly record struct LedgerHead(long Epoch, long Seq, string Hash);

/// <summary>
/// A recorded command. <see cref="Data"/> is the JSON array of its facts and is valid only during the call that hands it out.
/// </summary>
internal readonly record struct LedgerEntry(
    long Seq,
    long Epoch,
    long Batch,
    DateTimeOffset At,
    string By,
    string Op,
    Digest Req,
    ReadOnlyMemory<byte> Data,
    Digest Hash);

/// <summary>
/// A command that is to be recorded. <c>By</c> and <c>Op</c> are printable ASCII without quote and backslash; <c>Req</c> is the lower-case
/// hex SHA-256 of the request; <c>Data</c> is a JSON array without line breaks.
/// </summary>
internal readonly record struct EntryDraft(DateTimeOffset At, string By, string Op, string Req, ReadOnlyMemory<byte> Data);

/// <summary>An entry as it will be stored; <c>Line</c> ends with its newline.</summary>
internal readonly record struct SealedEntry(long Seq, string Hash, ReadOnlyMemory<byte> Line);
