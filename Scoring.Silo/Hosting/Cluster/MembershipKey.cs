using Orleans.Configuration;
using StackExchange.Redis;

namespace Scoring.Silo.Hosting.Cluster;

/// <summary>Where the cluster's members stand in Redis.</summary>
internal static class MembershipKey
{
    /// <summary>The one field of the hash that is no member.</summary>
    public const string Version = "Version";

    public static RedisKey Of(ClusterOptions cluster) => Of(cluster.ClusterId);

    public static RedisKey Of(string clusterId) => $"cluster:{clusterId}:members";
}
