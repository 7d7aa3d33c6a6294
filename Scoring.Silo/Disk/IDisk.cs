namespace Scoring.Silo.Disk;

/// <summary>
/// What the stores need of a file system. Every call may throw an IOException; a call that returns has done what it says.
/// </summary>
internal interface IDisk
{
    /// <summary>Whether there is such a file.</summary>
    bool FileExists(string path);

    /// <summary>Opens a file for reading and writing, others may read it; creates it when it is missing.</summary>
    IDiskFile OpenForWriting(string path);

    /// <summary>Opens an existing file for reading, whoever writes to it.</summary>
    IDiskFile OpenForReading(string path);

    /// <summary>Creates a folder; it may be there already.</summary>
    void CreateFolder(string path);

    /// <summary>Makes what was created, renamed or deleted in a folder survive a loss of power.</summary>
    void SyncFolder(string path);

    /// <summary>Gives a file the name of another, which it replaces in one step.</summary>
    void Replace(string from, string to);

    /// <summary>Deletes a file; it may be missing already.</summary>
    void Delete(string path);
}

/// <summary>One open file.</summary>
internal interface IDiskFile : IDisposable
{
    /// <summary>Its length now.</summary>
    long Length { get; }

    /// <summary>Reads up to as many bytes as fit; 0 at the end of the file.</summary>
    int Read(long offset, Span<byte> into);

    /// <summary>Writes at least one of the bytes, perhaps not all; answers how many.</summary>
    int Write(long offset, ReadOnlySpan<byte> bytes);

    /// <summary>Cuts the file off.</summary>
    void Truncate(long length);

    /// <summary>Returns when all that was written is on stable storage.</summary>
    void Sync();
}
