using Scoring.Boards;
using StackExchange.Redis;

namespace Scoring.Display.Hosting.Cluster;

/// <summary>Windows of a cluster: they know Redis alone. Setting <c>Display:Redis</c>.</summary>
internal static class PublicBoards
{
    public static void AddPublicBoards(this WebApplicationBuilder builder)
    {
        var redis = RedisAccess.Parse(builder.Configuration["Display:Redis"] ?? "127.0.0.1:6379");
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(redis));
        builder.Services.AddSingleton<RedisBoardReader>();
        builder.Services.AddSingleton<IBoardReader>(services => services.GetRequiredService<RedisBoardReader>());
        builder.Services.AddHostedService(services => services.GetRequiredService<RedisBoardReader>());
        builder.Services.AddSingleton<IPresenceSink, RedisPresenceSink>();
    }
}
