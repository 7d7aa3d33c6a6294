using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Scoring.Silo.Hosting.Cluster;

/// <summary>
/// Ends this process when it has not renewed itself in the table of members for 30 s, be its row gone or Redis out of reach: it never comes
/// back by itself (dotnet/orleans#7784), while others could found a second cluster. Its supervisor starts it again.
/// </summary>
internal sealed partial class MembershipGuard(
    IMembershipTable table, ILocalSiloDetails silo, OrderlyEnd end, TimeProvider time, ILogger<MembershipGuard> log) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    private DateTime _renewal;
    private long _since;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _since = time.GetTimestamp();
        using var timer = new PeriodicTimer(Between, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (await RenewalAsync() is { } renewal && renewal != _renewal)
            {
                (_renewal, _since) = (renewal, time.GetTimestamp());
            }
            else if (time.GetElapsedTime(_since) > Patience)
            {
                LogLost(silo.SiloAddress.ToString());
                _ = end.BeginAsync();
                return;
            }
        }
    }

    // When this silo last renewed itself, as the table has it; null when the table does not know it.
    private async Task<DateTime?> RenewalAsync()
    {
        try
        {
            var row = (await table.ReadRowAsync(silo.SiloAddress)).TryGet(silo.SiloAddress);
            return row is { Item1.Status: SiloStatus.Active or SiloStatus.Joining } ? row.Item1.IAmAliveTime : null;
        }
#pragma warning disable CA1031 // An emptied table is told by several kinds of exceptions. Whatever the kind: this silo was not found there.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    [LoggerMessage(3313, LogLevel.Critical, "本进程 30 秒未能在成员表续期，现在结束，由守护程序重启。{Silo} could not renew itself as a member for 30 s: it ends, to be started again")]
    private partial void LogLost(string silo);
}
