using Orleans.Clustering.Redis;
using Orleans.Configuration;

namespace Scoring.Silo.Hosting.Cluster;

/// <summary>How members of one cluster find each other: the same for silos and for APIs.</summary>
public static class ClusterMembers
{
    /// <summary>Processes with the same id belong together.</summary>
    public static void Set(ClusterOptions options, ClusterSettings cluster) => (options.ClusterId, options.ServiceId) = (cluster.Id, "scoring");

    /// <summary>The table of members in Redis. Waits for a Redis that is not there yet.</summary>
    public static void Set(RedisClusteringOptions options, ClusterSettings cluster)
    {
        options.ConfigurationOptions = RedisAccess.Parse(cluster.Redis);
        options.CreateRedisKey = MembershipKey.Of;
    }
}
