using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Scoring.Silo.Disk;

/// <summary>
/// Asks the system itself, and looks at its answer: on Linux the framework's own flushing (FileStream.Flush(true),
/// RandomAccess.FlushToDisk) reports success when the sync failed.
/// </summary>
internal static class StableStorage
{
    private const int ReadOnlyCloseOnExec = 0x80000;

    public static void SyncFile(SafeFileHandle handle)
    {
        if (OperatingSystem.IsWindows())
        {
            if (!FlushFileBuffers(handle))
                throw Failure("FlushFileBuffers");
        }
        else if (SyncData(handle) != 0)
        {
            throw Failure("fdatasync");
        }
    }

    public static void SyncFolder(string path)
    {
        // NTFS writes folder changes through its own log; there is no call for it that an ordinary user may make.
        if (OperatingSystem.IsWindows())
            return;
        var folder = Open(path, ReadOnlyCloseOnExec);
        if (folder < 0)
            throw Failure($"open {path}");
        try
        {
            if (Sync(folder) != 0)
                throw Failure($"fsync {path}");
        }
        finally
        {
            _ = Close(folder);
        }
    }

    private static IOException Failure(string call) => new($"{call}: {Marshal.GetLastPInvokeErrorMessage()}");

    [DllImport("libc", EntryPoint = "fdatasync", SetLastError = true)]
    private static extern int SyncData(SafeFileHandle file);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static extern int Sync(int file);

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    private static extern int Close(int file);

    [DllImport("kernel32.dll", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool FlushFileBuffers(SafeFileHandle file);
}
