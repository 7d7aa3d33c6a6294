using System.Collections.Immutable;

namespace Scoring.Silo.Ledger;

/// <summary>One append-only, hash-chained record. Calls are carried out in the order they were made.</summary>
internal interface ILedger
{
    /// <summary>
    /// Verifies the whole chain, makes sure it is on stable storage and hands out every entry in order, on another thread, one at a time.
    /// A ledger that does not exist yet has the head (0, 0, genesis) and is not created by looking.
    /// </summary>
    /// <exception cref="LedgerDamagedException">A line is not what was written.</exception>
    /// <exception cref="LedgerFailedException">The storage failed; entries handed out so far count for nothing.</exception>
    ValueTask<LedgerHead> ReadAsync(Action<LedgerEntry> each);

    /// <summary>
    /// Makes the caller the only writer: earlier claims are refused from now on. The head has the new epoch to write under; its seq and
    /// hash are the last entry's, which need not be the one the caller read last.
    /// </summary>
    ValueTask<LedgerHead> ClaimAsync();

    /// <summary>Completes when the entries, one batch of 1 to 1,000, are on stable storage.</summary>
    /// <exception cref="LedgerFencedException">Somebody else has claimed or written since; nothing was saved.</exception>
    /// <exception cref="LedgerBusyException">More than 10,000 entries would wait; nothing was saved.</exception>
    /// <exception cref="LedgerFailedException">Not confirmed. Read or claim again: until that succeeds nothing more is saved.</exception>
    ValueTask AppendAsync(long epoch, long expectedSeq, ImmutableArray<SealedEntry> entries);
}
