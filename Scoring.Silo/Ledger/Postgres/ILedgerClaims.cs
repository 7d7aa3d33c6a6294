namespace Scoring.Silo.Ledger.Postgres;

/// <summary>
/// Who writes at present, over all processes. A silo that finds the cluster's membership empty asks here whether others are alive all the same
/// (architecture.md, section 2).
/// </summary>
internal interface ILedgerClaims
{
    /// <summary>Whether any claim was renewed within this time, by the database's clock. A process that ended in order has let go of its claims.</summary>
    /// <exception cref="LedgerFailedException">The database can't be asked.</exception>
    ValueTask<bool> RenewedWithinAsync(TimeSpan span);
}
