namespace Scoring.Api.Machine;

/// <summary>How much fits on a disk.</summary>
internal interface IFreeSpace
{
    /// <summary>Bytes free for us where this folder lies; null when the system does not say.</summary>
    long? Of(string folder);
}

/// <inheritdoc/>
internal sealed class FreeSpace : IFreeSpace
{
    public long? Of(string folder)
    {
        try
        {
            return new DriveInfo(Path.GetFullPath(folder)).AvailableFreeSpace;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
