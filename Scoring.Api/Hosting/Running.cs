using Scoring.Api.Demo;
using Scoring.Silo.SecondFolder;

namespace Scoring.Api.Hosting;

/// <summary>Runs until it is told to end. A copy is taken over between two runs, while nothing holds the data folder.</summary>
internal sealed class Running
{
    private string? _copy;

    public async Task RunAsync(StartOptions start)
    {
        using var folder = DemoFolder.For(start);
        var placed = start with { DataFolder = folder?.Path ?? start.DataFolder };
        do
        {
            if (Interlocked.Exchange(ref _copy, null) is { } copy)
            {
                Restoring.Restore(copy, placed.DataFolder);
            }

            await using var app = ScoringApp.Build(placed, builder => builder.Services.AddSingleton(this));
            await app.RunAsync();
        }
        while (Volatile.Read(ref _copy) is not null);
    }

    /// <summary>When this run ends, the copy is taken over and the next one begins.</summary>
    public void Restore(string copy) => Volatile.Write(ref _copy, copy);
}
