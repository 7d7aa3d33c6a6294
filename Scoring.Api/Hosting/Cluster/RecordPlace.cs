using Orleans.Configuration;
using Scoring.Api.Machine;
using Scoring.Boards;
using Scoring.Silo.Hosting.Cluster;
using StackExchange.Redis;

namespace Scoring.Api.Hosting.Cluster;

/// <summary>The cluster: grains are elsewhere, in silos; windows too. This process has the staff's door alone.</summary>
internal static class RecordPlace
{
    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan GatewaysLookedUp = TimeSpan.FromSeconds(3);

    /// <summary>A client of the cluster. The door opens at once; until a silo is found every command is "not confirmed".</summary>
    public static void AddRecord(this WebApplicationBuilder builder, StartOptions start)
    {
        ArgumentNullException.ThrowIfNull(start);
        var cluster = builder.Configuration.GetSection("Cluster").Get<ClusterSettings>() ?? new ClusterSettings();
        builder.Services.Configure<HostOptions>(options => options.ServicesStartConcurrently = true);
        builder.UseOrleansClient(client => client.UseCluster(cluster));
        builder.Services.AddSingleton(InstallationKey.Shared(builder.Configuration["InstallationKey"]));
        builder.Services.AddSingleton<ISecondCopy, NoSecondCopy>();
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(RedisAccess.Parse(cluster.Redis)));
        builder.Services.AddSingleton<IPresenceReader, RedisPresence>();
        builder.Services.AddOptions<Display.DisplayOptions>().BindConfiguration("Display");
    }

    /// <summary>There are none here.</summary>
    public static void MapWindows(this WebApplication app) => ArgumentNullException.ThrowIfNull(app);

    /// <summary>The staff's alone.</summary>
    public static bool Has(Listener listener) => listener == Listener.Staff;

    /// <summary>Whether the record is out of reach for a while: no silo, one that died under the call, one that does not answer.</summary>
    public static bool IsAway(Exception failure) => failure is TimeoutException or OrleansException or Microsoft.AspNetCore.Connections.ConnectionAbortedException;

    private static void UseCluster(this IClientBuilder client, ClusterSettings cluster)
    {
        client.UseRedisClustering(options => ClusterMembers.Set(options, cluster));
        client.Configure<ClusterOptions>(options => ClusterMembers.Set(options, cluster));
        client.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = CallTimeout);
        client.Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = GatewaysLookedUp);
        client.UseConnectionRetryFilter(async (_, cancel) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(1), cancel);
            return true;
        });
        if (cluster.Tls is { } tls)
        {
            client.UseClusterTls(tls);
        }
    }
}
