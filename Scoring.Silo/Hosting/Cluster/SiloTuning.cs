using Orleans.Configuration;

namespace Scoring.Silo.Hosting.Cluster;

/// <summary>
/// A dead or stopped silo is declared so after about 6 s, so that others hold its competitions within 15 s; a call that waits for it is "not
/// confirmed" before.
/// </summary>
internal static class SiloTuning
{
    public static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Counted from the start of the process: longer than EmptyTableGuard may wait, or the first to join declares the next one dead.</summary>
    public static readonly TimeSpan JoinTimeout = TimeSpan.FromMinutes(3);

    public static void Set(ClusterMembershipOptions options)
    {
        options.ProbeTimeout = TimeSpan.FromSeconds(2);
        // Three of these long a silo counts as alive that was heard of; left to itself it would be four times as long.
        options.MaxProbeTimeout = options.ProbeTimeout;
        options.NumMissedProbesLimit = 3;
        options.NumVotesForDeathDeclaration = 2;
        options.TableRefreshTimeout = TimeSpan.FromSeconds(5);
        options.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(5);
        options.NumMissedTableIAmAliveLimit = 3;
        options.DefunctSiloExpiration = TimeSpan.FromHours(1);
        options.MaxJoinAttemptTime = JoinTimeout;
    }

    public static void Set(SiloMessagingOptions options)
    {
        options.ResponseTimeout = CallTimeout;
        options.SystemResponseTimeout = CallTimeout;
    }
}
