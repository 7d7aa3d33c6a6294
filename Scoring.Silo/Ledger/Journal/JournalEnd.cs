namespace Scoring.Silo.Ledger.Journal;

/// <summary>What a scan found: where the good entries end and what follows them.</summary>
internal readonly record struct JournalEnd
{
    /// <summary>The last good entry.</summary>
    public required LedgerHead Head { get; init; }

    /// <summary>Where the batch of the last good entry begins.</summary>
    public required long BatchStart { get; init; }

    /// <summary>Where the good entries end.</summary>
    public required long Good { get; init; }

    /// <summary>The last good entry still lacks its newline.</summary>
    public required bool NewlineMissing { get; init; }

    /// <summary>Where the file ended; what lies between is what an interrupted write left.</summary>
    public required long Length { get; init; }
}
