using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scoring.Contracts;

namespace Scoring.Silo.Hosting;

/// <summary>Wakes every listed competition when the process starts, so that its boards are there before anybody touches it.</summary>
internal sealed partial class Waking(IGrainFactory grains, ILogger<Waking> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (var listed in await grains.GetGrain<IOfficeGrain>(IOfficeGrain.Key).ReadCompetitionsAsync())
            {
                stoppingToken.ThrowIfCancellationRequested();
                await WakeAsync(listed.Competition);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogNoCatalogue(failure);
        }
    }

    private async Task WakeAsync(string competition)
    {
        try
        {
            await grains.GetGrain<ICompetitionGrain>(competition).ReadOverviewAsync();
        }
        catch (Exception failure)
        {
            // One damaged ledger must not keep the others from their screens.
            LogNotWoken(failure, competition);
        }
    }

    [LoggerMessage(3101, LogLevel.Error, "Competition {Competition} could not be opened and shows no boards; the others go on")]
    private partial void LogNotWoken(Exception failure, string competition);

    [LoggerMessage(3102, LogLevel.Error, "The office's catalogue could not be read; each competition's boards appear when it is first used")]
    private partial void LogNoCatalogue(Exception failure);
}
