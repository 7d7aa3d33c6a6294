using Scoring.Contracts;

namespace Scoring.Silo.SecondFolder;

/// <summary>
/// A second folder, such as a USB stick, that receives every batch of this machine's record after it was acknowledged
/// (architecture.md, section 4). Nobody waits for it; how far it is behind is shown.
/// </summary>
public interface ISecondFolder
{
    /// <summary>How the copy stands now.</summary>
    SecondFolderView Now { get; }

    /// <summary>Begins to copy everything into a folder, which is made when its drive is there; null ends it. Kept for the next start.</summary>
    /// <returns>What stands against it, as a fault with its place; null: it was begun.</returns>
    Fault? Choose(string? folder);
}

/// <summary>How the copy of the record stands.</summary>
public sealed record SecondFolderView
{
    /// <summary>Where it is; null: there is none.</summary>
    public string? Folder { get; init; }

    /// <summary>How many bytes of the record it lacks.</summary>
    public long BehindBytes { get; init; }

    /// <summary>When it last held everything; null: not since the start.</summary>
    public DateTimeOffset? WholeAt { get; init; }

    /// <summary>Why it lags: what the system said; null: it does not.</summary>
    public string? Problem { get; init; }
}
