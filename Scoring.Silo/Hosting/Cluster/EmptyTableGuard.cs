using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scoring.Silo.Ledger;
using Scoring.Silo.Ledger.Postgres;
using StackExchange.Redis;

namespace Scoring.Silo.Hosting.Cluster;

/// <summary>
/// Keeps a silo from founding a second cluster: where the table of members is empty although the ledger shows that somebody wrote or was
/// alive within the last minute, it waits. Live silos that lost their row end meanwhile (<see cref="MembershipGuard"/>).
/// </summary>
internal sealed partial class EmptyTableGuard(
    IConnectionMultiplexer redis, ClusterSettings cluster, ILedgerClaims claims, TimeProvider time, ILogger<EmptyTableGuard> log)
    : IHostedLifecycleService
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var told = false;
        while (!await MayStartAsync())
        {
            if (!told)
            {
                told = true;
                LogWaiting();
            }

            await Task.Delay(Between, time, cancellationToken);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<bool> MayStartAsync()
    {
        try
        {
            var fields = await redis.GetDatabase().HashKeysAsync(MembershipKey.Of(cluster.Id));
            return fields.Any(field => field != MembershipKey.Version) || !await claims.RenewedWithinAsync(Fresh);
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException or LedgerFailedException)
        {
            LogNotReached(failure.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(3311, LogLevel.Warning, "成员表为空而账本一分钟内仍有人写入：等待。The table of members is empty but the ledger was held within the last minute: waiting")]
    private partial void LogWaiting();

    [LoggerMessage(3312, LogLevel.Warning, "Redis or the database is out of reach ({Failure}): waiting")]
    private partial void LogNotReached(string failure);
}
