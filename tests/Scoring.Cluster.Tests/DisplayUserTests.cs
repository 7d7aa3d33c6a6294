using Scoring.Cluster.Tests.Machines;
using StackExchange.Redis;

namespace Scoring.Cluster.Tests;

/// <summary>Whoever takes over a display has the display's Redis user, and nothing else.</summary>
public sealed class DisplayUserTests
{
    [Fact]
    public async Task With_the_displays_user_nothing_but_public_boards_can_be_read_and_nothing_but_presence_written()
    {
        await using var server = new RedisServer();
        await server.StartAsync();
        await using var silo = await ConnectionMultiplexer.ConnectAsync(server.ConnectionOf("silo"));
        await silo.GetDatabase().HashSetAsync("public:board:a", "json", "shown");
        await silo.GetDatabase().StringSetAsync("cluster:secret", "members");
        await using var display = await ConnectionMultiplexer.ConnectAsync(server.ConnectionOf("display") + ",allowAdmin=true");
        var redis = display.GetDatabase();

        Assert.Equal("shown", await redis.HashGetAsync("public:board:a", "json"));
        Assert.True(await redis.StringSetAsync("presence:sign:w", "here"));

        await RefusedAsync(redis.ExecuteAsync("GET", "cluster:secret"));
        await RefusedAsync(redis.ExecuteAsync("HGET", "cluster:scoring:members", "Version"));
        await RefusedAsync(redis.ExecuteAsync("GET", "presence:sign:w"));
        await RefusedAsync(redis.ExecuteAsync("GET", "anything"));
        await RefusedAsync(redis.ExecuteAsync("SET", "public:board:a", "forged"));
        await RefusedAsync(redis.ExecuteAsync("SET", "cluster:secret", "forged"));
        await RefusedAsync(redis.ExecuteAsync("HSET", "public:board:a", "json", "forged"));
        await RefusedAsync(redis.ExecuteAsync("PUBLISH", "public:moved", "forged"));
        await RefusedAsync(redis.ExecuteAsync("EVAL", "return 1", "0"));
        await RefusedAsync(redis.ExecuteAsync("DEL", "public:board:a"));
        await RefusedAsync(redis.ExecuteAsync("KEYS", "*"));
        await RefusedAsync(redis.ExecuteAsync("FLUSHALL"));
        await RefusedAsync(redis.ExecuteAsync("CONFIG", "GET", "*"));
        await RefusedAsync(redis.ExecuteAsync("ACL", "LIST"));
        Assert.Equal("shown", await redis.HashGetAsync("public:board:a", "json"));
    }

    private static async Task RefusedAsync(Task<RedisResult> forbidden)
    {
        var refusal = await Assert.ThrowsAnyAsync<RedisException>(() => forbidden);
        Assert.Contains("NOPERM", refusal.Message, StringComparison.Ordinal);
    }
}
