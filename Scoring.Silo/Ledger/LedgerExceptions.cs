namespace Scoring.Silo.Ledger;

/// <summary>Another writer has the ledger: its claim is newer, or entries were written since. Nothing was saved.</summary>
internal sealed class LedgerFencedException(string message) : Exception(message);

/// <summary>Too much is waiting to be written. Nothing was saved; try again a little later.</summary>
internal sealed class LedgerBusyException(string message) : Exception(message);

/// <summary>The storage failed. What was being written is not confirmed; until the ledger has been opened anew, nothing is saved.</summary>
internal sealed class LedgerFailedException(string message, Exception? cause = null) : Exception(message, cause);

/// <summary>A stored line is not what was written. The ledger stands still until somebody has looked at it.</summary>
internal sealed class LedgerDamagedException(string file, long line, string reason) : Exception($"{file}: line {line}: {reason}")
{
    /// <summary>The file, with its folder.</summary>
    public string File { get; } = file;

    /// <summary>The line, from 1.</summary>
    public long Line { get; } = line;

    /// <summary>What is wrong with it.</summary>
    public string Reason { get; } = reason;
}
