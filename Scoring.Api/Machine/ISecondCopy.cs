using Scoring.Contracts;

namespace Scoring.Api.Machine;

/// <summary>The second folder that receives every batch of the record after it was acknowledged.</summary>
internal interface ISecondCopy
{
    /// <summary>Whether the record is in this machine's folder; in a database nothing here copies it.</summary>
    bool Applies { get; }

    /// <summary>How it stands now.</summary>
    SecondCopyCard Now { get; }

    /// <summary>Copies everything there from now on; null: nowhere. Answers what stands against it.</summary>
    Fault? Choose(string? folder);
}

/// <summary>How the second copy stands.</summary>
/// <param name="Folder">Where it is; null: there is none.</param>
/// <param name="BehindBytes">How many bytes of the record it lacks.</param>
/// <param name="WholeAt">When it last held everything; null: not since the start.</param>
/// <param name="Problem">Why it lags; null: it does not.</param>
internal sealed record SecondCopyCard(string? Folder, long BehindBytes, DateTimeOffset? WholeAt, string? Problem);
