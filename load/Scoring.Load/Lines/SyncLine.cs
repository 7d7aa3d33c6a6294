using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using Scoring.Load.Measuring;

namespace Scoring.Load.Lines;

/// <summary>What the disk does without us: records appended to one file and synced with fdatasync, a batch at a time.</summary>
internal static class SyncLine
{
    /// <summary>Records a second; null where there is no fdatasync.</summary>
    public static (double PerSecond, Recorder Syncs)? Measure(string folder, int recordBytes, int batch, TimeSpan length)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        var path = Path.Combine(folder, "fdatasync.bin");
        var (clock, syncs, records, at) = (new Clock(), new Recorder(), 0L, 0L);
        var bytes = new byte[recordBytes * batch];
        using (var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write))
        {
            while (clock.Now < length)
            {
                var began = clock.Now;
                RandomAccess.Write(file, bytes, at);
                if (SyncData(file) != 0)
                {
                    throw new IOException("fdatasync failed");
                }

                syncs.Record(clock.Now - began);
                (records, at) = (records + batch, at + bytes.Length);
            }
        }

        File.Delete(path);
        return (records / clock.Now.TotalSeconds, syncs);
    }

    [DllImport("libc", EntryPoint = "fdatasync", SetLastError = true)]
    private static extern int SyncData(SafeFileHandle file);
}
