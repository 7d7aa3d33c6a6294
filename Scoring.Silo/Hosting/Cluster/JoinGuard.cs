using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Scoring.Silo.Hosting.Cluster;

/// <summary>
/// Ends this process when it has not become a member in the time a silo may take for it. <see cref="MembershipGuard"/> starts only behind
/// Orleans: who hangs while joining would stay for ever, answer "not ready", and be started again by nobody.
/// </summary>
/// <remarks>Must be registered before Orleans. The wait at an emptied table (<see cref="EmptyTableGuard"/>) comes before and is not counted.</remarks>
internal sealed partial class JoinGuard(IHostApplicationLifetime life, OrderlyEnd end, TimeProvider time, ILogger<JoinGuard> log) : BackgroundService
{
    /// <summary>Orleans itself gives up before.</summary>
    public static readonly TimeSpan Patience = SiloTuning.JoinTimeout + TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var told = life.ApplicationStarted.Register(started.SetResult);
        try
        {
            await started.Task.WaitAsync(Patience, time, stoppingToken);
        }
        catch (TimeoutException)
        {
            LogNoMember();
            _ = end.BeginAsync();
        }
    }

    [LoggerMessage(3314, LogLevel.Critical, "本进程迟迟未能加入集群，现在结束，由守护程序重启。Not a member in the time it may take to join: this process ends, to be started again")]
    private partial void LogNoMember();
}
