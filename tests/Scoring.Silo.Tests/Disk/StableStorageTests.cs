using Scoring.Silo.Disk;

namespace Scoring.Silo.Tests.Disk;

public sealed class StableStorageTests
{
    [Fact]
    public void A_sync_that_the_system_refuses_is_an_error()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file that can be written and not synced.");
        using var nowhere = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);

        Assert.Throws<IOException>(() => StableStorage.SyncFile(nowhere));
        Assert.Throws<IOException>(() => StableStorage.SyncFolder("/nowhere/at/all"));
    }

    [Fact]
    public void A_file_and_its_folder_are_synced()
    {
        var folder = Directory.CreateTempSubdirectory("stable").FullName;
        try
        {
            using (var file = new LocalDisk().OpenForWriting(Path.Combine(folder, "file")))
            {
                file.WriteAll(0, "text"u8);
                file.Sync();
            }
            StableStorage.SyncFolder(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
