using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scoring.Boards;
using Scoring.Hosting;
using Scoring.Silo.Ledger.Postgres;
using Scoring.Silo.People;
using StackExchange.Redis;

namespace Scoring.Silo.Hosting.Cluster;

/// <summary>A silo as a process of its own: grains, the record in PostgreSQL, public boards to Redis. Settings: <c>Cluster</c> and <c>Database</c>.</summary>
internal static class SiloProcess
{
    /// <summary>Whether the process is to be a silo, and no command beside it.</summary>
    public static bool IsMeant(string[] args) => args.Length == 0 || (args[0].StartsWith("--", StringComparison.Ordinal) && args[0].Contains('=', StringComparison.Ordinal));

    public static async Task RunAsync(string[] args)
    {
        await using var app = Build(args);
        app.MapHealth();
        var end = app.Services.GetRequiredService<OrderlyEnd>();
        app.Lifetime.ApplicationStopping.Register(() => _ = end.AtTheLatestAsync());
        await app.RunAsync();
    }

    private static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var cluster = builder.Configuration.GetSection("Cluster").Get<ClusterSettings>() ?? new ClusterSettings();
        var address = cluster.BoundAddress();
        builder.Logging.AddFilter("Scoring", LogLevel.Information);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(address, cluster.HealthPort));
        builder.Services.AddRecord(builder.Configuration, cluster);
        builder.Services.AddSingleton<OrderlyEnd>();
        builder.Services.AddHostedService<JoinGuard>();
        builder.UseOrleans(silo => silo.UseCluster(cluster, address));
        builder.Services.AddTelemetry(builder.Configuration, "scoring-silo");
        builder.Services.AddHostedService<MembershipGuard>();
        builder.Services.AddHostedService<BoardsWatch>();
        return builder.Build();
    }

    private static void AddRecord(this IServiceCollection services, ConfigurationManager configuration, ClusterSettings cluster)
    {
        var database = configuration["Database"]
            ?? throw new InvalidOperationException(
                "集群的账本在 PostgreSQL：请设置 Database（单机的账本文件不能由多个进程共用）。 "
                + "The cluster keeps its record in PostgreSQL: set Database. A journal file can't be shared by several processes.");
        services.AddSingleton(cluster);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<ISalts, RandomSalts>();
        services.AddPostgresStores(DatabaseConnection.Parse(database));
        services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(RedisAccess.Parse(cluster.Redis)));
        services.AddSingleton<RedisBoards>();
        services.AddSingleton<IBoardSink>(provider => provider.GetRequiredService<RedisBoards>());
        services.AddHostedService<EmptyTableGuard>();
    }

    private static void UseCluster(this ISiloBuilder silo, ClusterSettings cluster, IPAddress address)
    {
        silo.UseRedisClustering(options => ClusterMembers.Set(options, cluster));
        silo.ConfigureEndpoints(address, cluster.SiloPort, cluster.GatewayPort, listenOnAnyHostAddress: false);
        silo.Configure<Orleans.Configuration.ClusterOptions>(options => ClusterMembers.Set(options, cluster));
        silo.Configure<Orleans.Configuration.ClusterMembershipOptions>(SiloTuning.Set);
        silo.Configure<Orleans.Configuration.SiloMessagingOptions>(SiloTuning.Set);
        if (cluster.Tls is { } tls)
        {
            silo.UseClusterTls(tls);
        }
    }
}
