using System.Text.RegularExpressions;
using StackExchange.Redis;

namespace Scoring.Cluster.Tests.Machines;

/// <summary>A Redis of our own, with a user for each kind of process: a temporary folder, a free port of the loopback, every write kept.</summary>
internal sealed partial class RedisServer : IAsyncDisposable
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

    /// <summary>Whether the silos have declared one of them dead.</summary>
    public async Task<bool> HasDeadMemberAsync()
    {
        await using var redis = await ConnectionMultiplexer.ConnectAsync(ConnectionOf("test"));
        var members = await redis.GetDatabase().HashValuesAsync("cluster:scoring:members");
        return members.Any(member => Dead().IsMatch(member.ToString()));
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    // 6 is SiloStatus.Dead.
    [GeneratedRegex("\"Status\":(6|\"Dead\")")]
    private static partial Regex Dead();
}
