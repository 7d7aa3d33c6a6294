using StackExchange.Redis;

namespace Scoring.Cluster.Tests.Machines;

/// <summary>A Redis of our own, with the users of the example in <c>deploy</c>: a temporary folder, a free port of the loopback, every write kept.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private const string Users = """
        user default off
        user test on >test-secret ~* &* +@all
        user silo on >silo-secret ~cluster:* ~public:* &public:* resetchannels &public:* +@all -@admin -@dangerous +info +keys
        user api on >api-secret %RW~cluster:* %R~presence:* resetchannels -@all +@read +@connection +@transaction +hset +hsetnx +info +config|get +client -keys
        user display on >display-secret %R~public:* %W~presence:* resetchannels &public:* -@all +@connection +hmget +hget +smembers +get +set +subscribe +unsubscribe
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scoring-redis-");
    private OwnProcess? _server;

    public int Port { get; } = FreePort.Take();

    public string ConnectionOf(string user) => $"127.0.0.1:{Port},user={user},password={user}-secret";

    public async Task StartAsync()
    {
        var acl = Path.Combine(_folder.FullName, "users.acl");
        await File.WriteAllTextAsync(acl, Users + "\n");
        _server = OwnProcess.Start(
            "redis-server",
            ["--port", $"{Port}", "--bind", "127.0.0.1", "--dir", _folder.FullName, "--appendonly", "yes", "--aclfile", acl],
            new Dictionary<string, string>());
        await Eventually.TrueAsync(
            () => Task.FromResult(_server.Said.Contains("Ready to accept connections", StringComparison.Ordinal)), Eventually.Started, () => _server.Said);
    }

    public Task StopAsync() => _server!.EndAsync();

    /// <summary>Everything in it is gone.</summary>
    public async Task FlushAsync()
    {
        await using var redis = await ConnectionMultiplexer.ConnectAsync(ConnectionOf("test") + ",allowAdmin=true");
        await redis.GetServers()[0].FlushAllDatabasesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }
}
