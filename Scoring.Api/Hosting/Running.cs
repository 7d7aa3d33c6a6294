using Scoring.Api.Demo;
using Scoring.Silo.SecondFolder;

namespace Scoring.Api.Hosting;

/// <summary>Runs until it is told to end. A copy is taken over between two runs, while nothing holds the data folder.</summary>
internal sealed partial class Running
{
    private string? _copy;

    public async Task RunAsync(StartOptions start)
    {
        using var folder = DemoFolder.For(start);
        var placed = start with { DataFolder = folder?.Path ?? start.DataFolder };
        do
        {
            var failure = Interlocked.Exchange(ref _copy, null) is { } copy ? Taken(copy, placed.DataFolder) : null;
            await using var app = ScoringApp.Build(placed, builder => builder.Services.AddSingleton(this));
            if (failure is not null)
            {
                LogNotTaken(app.Services.GetRequiredService<ILogger<Running>>(), failure);
            }

            await app.RunAsync();
        }
        while (Volatile.Read(ref _copy) is not null);
    }

    /// <summary>When this run ends, the copy is taken over and the next one begins.</summary>
    public void Restore(string copy) => Volatile.Write(ref _copy, copy);

    // A full disk must not leave the hall without a page: the next run offers the choice again.
    private static string? Taken(string copy, string dataFolder)
    {
        try
        {
            var faults = Restoring.Restore(copy, dataFolder);
            return faults.IsEmpty ? null : $"{faults[0].Place}: {faults[0].Reason}";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return failure.Message;
        }
    }

    [LoggerMessage(1105, LogLevel.Error, "没有恢复，数据未动；请排除原因后再选一次。The copy was not taken over; mend this and choose it again: {Reason}")]
    private static partial void LogNotTaken(ILogger log, string reason);
}
