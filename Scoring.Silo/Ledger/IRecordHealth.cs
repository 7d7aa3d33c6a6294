namespace Scoring.Silo.Ledger;

/// <summary>Whether the record can be written at this moment: what a supervisor asks before it sends judges here.</summary>
public interface IRecordHealth
{
    /// <summary>True when the storage answered.</summary>
    ValueTask<bool> IsWritableAsync();
}
