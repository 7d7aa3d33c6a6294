using Scoring.Silo.Disk;
using Scoring.Silo.Hosting;

namespace Scoring.Silo.Tests.Ledger;

public sealed class KilledWriterTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("killed").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task What_a_killed_process_had_confirmed_is_there_exactly_once()
    {
        var chance = new Random(2026);
        var confirmed = new List<string>();
        for (var round = 0; round < 8; round++)
        {
            using var child = ChildWriter.Start(_root, round);
            for (var batches = chance.Next(1, 60); batches > 0; batches--)
                confirmed.AddRange((await ReadLineAsync(child)).Split(' '));
            child.Kill();
            while (await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
                confirmed.AddRange(line.Split(' '));
            await child.WaitForExitAsync(TestContext.Current.CancellationToken);

            var recorded = new List<string>();
            using var held = new DataFolder(new SiloOptions { DataFolder = _root });
            using var stores = new Stores(new LocalDisk(), held.Path, TimeProvider.System);
            await stores.Ledgers.Open("killed").ReadAsync(entry => recorded.Add(entry.Op));
            var known = confirmed.ToHashSet();
            Assert.Equal(confirmed, recorded.Where(known.Contains));
            Assert.Equal(recorded.Count, recorded.Distinct().Count());
        }
    }

    [Fact]
    public async Task A_second_process_is_kept_out_of_the_data_folder()
    {
        using var held = new DataFolder(new SiloOptions { DataFolder = _root });
        using var child = ChildWriter.Start(_root, 0);

        Assert.Equal("locked out", await ReadLineAsync(child));
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(3, child.ExitCode);
    }

    private static async Task<string> ReadLineAsync(System.Diagnostics.Process child) =>
        await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)
        ?? throw new EndOfStreamException("The writer ended by itself.");
}
