using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Scoring.Silo.Ledger.Postgres;

/// <summary>Opens the database before anything else starts, keeps our claims alive, and lets them go in the end.</summary>
internal sealed partial class ClaimBeat(PostgresStores stores, TimeProvider time, ILogger<ClaimBeat> log) : BackgroundService, IHostedLifecycleService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(20);

    public Task StartingAsync(CancellationToken cancellationToken) => stores.StartAsync();

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // After every grain has written its last batch.
    public Task StoppedAsync(CancellationToken cancellationToken) => TryAsync(stores.Database.ReleaseAsync);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await TryAsync(stores.Database.RenewAsync);
    }

    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (Database.IsFailure(failure))
        {
            LogNotRenewed(failure.Message);
        }
    }

    [LoggerMessage(3201, LogLevel.Warning, "The database did not answer; the claims of this process were not renewed: {Reason}")]
    private partial void LogNotRenewed(string reason);
}
