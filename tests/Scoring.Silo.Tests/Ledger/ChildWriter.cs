using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Scoring.Silo.Disk;
using Scoring.Silo.Hosting;
using Scoring.Silo.Ledger;

namespace Scoring.Silo.Tests.Ledger;

/// <summary>This test program as another process: started with a data folder it runs no tests, but appends until it is killed.</summary>
internal static class ChildWriter
{
    private const string Folder = "SCORING_TESTS_WRITE_TO";
    private const string Round = "SCORING_TESTS_ROUND";

    public static Process Start(string folder, int round)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(Assembly.GetExecutingAssembly().Location);
        start.Environment[Folder] = folder;
        start.Environment[Round] = $"{round}";
        return Process.Start(start)!;
    }

    // Before Main: the test runner never starts. Nothing here may wait for code of this assembly on another thread.
    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable(Folder) is { } folder)
            Environment.Exit(Append(folder, Environment.GetEnvironmentVariable(Round)!));
    }

    private static int Append(string folder, string round)
    {
        try
        {
            using var held = new DataFolder(new SiloOptions { DataFolder = folder });
            using var stores = new Stores(new LocalDisk(), held.Path, TimeProvider.System);
            var ledger = stores.Ledgers.Open("killed");
            var head = ledger.ClaimAsync().AsTask().GetAwaiter().GetResult();
            for (var batch = 0; batch < 100_000; batch++)
            {
                var ops = Enumerable.Range(0, 1 + batch % 5).Select(i => $"r{round}-{batch}-{i}").ToArray();
                var entries = Chain.Seal(head, head.Epoch, [.. ops.Select(TrialJournal.Draft)]);
                ledger.AppendAsync(head.Epoch, head.Seq, entries).AsTask().GetAwaiter().GetResult();
                head = head with { Seq = entries[^1].Seq, Hash = entries[^1].Hash };
                Console.WriteLine(string.Join(' ', ops));
            }
            return 0;
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("locked out");
            return 3;
        }
    }
}
