using System.Text.RegularExpressions;
using StackExchange.Redis;

namespace Scoring.Cluster.Tests.Machines;

/// <summary>
/// A Redis of our own: the users of <c>deploy/redis/users.acl</c> and one of the tests', a temporary folder, a free port of the loopback, every
/// write kept.
/// </summary>
internal sealed partial class RedisServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scoring-redis-");
    private OwnProcess? _server;

    public int Port { get; } = FreePort.Take();

    public string ConnectionOf(string user) => $"127.0.0.1:{Port},user={user},password={user}-secret";

    public async Task StartAsync()
    {
        var acl = Path.Combine(_folder.FullName, "users.acl");
        await File.WriteAllTextAsync(acl, await UsersAsync());
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

    /// <summary>Whether the table of members has any row; its version is none.</summary>
    public async Task<bool> HasMembersAsync() => (await MembersAsync()).Length > 1;

    /// <summary>How many members call themselves active.</summary>
    public async Task<int> CountActiveAsync() => (await MembersAsync()).Count(member => Active().IsMatch(member.ToString()));

    /// <summary>Whether the silos have declared one of them dead.</summary>
    public async Task<bool> HasDeadMemberAsync() => (await MembersAsync()).Any(member => Dead().IsMatch(member.ToString()));

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    private async Task<RedisValue[]> MembersAsync()
    {
        await using var redis = await ConnectionMultiplexer.ConnectAsync(ConnectionOf("test"));
        return await redis.GetDatabase().HashValuesAsync("cluster:scoring:members");
    }

    private static async Task<string> UsersAsync()
    {
        var shipped = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "users.acl"));
        foreach (var user in new[] { "silo", "api", "display" })
        {
            shipped = shipped.Replace($"#{user.ToUpperInvariant()}_HASH", $">{user}-secret", StringComparison.Ordinal);
        }

        return shipped + "user test on >test-secret ~* &* +@all\n";
    }

    // 3 is SiloStatus.Active.
    [GeneratedRegex("\"Status\":(3|\"Active\")")]
    private static partial Regex Active();

    // 6 is SiloStatus.Dead.
    [GeneratedRegex("\"Status\":(6|\"Dead\")")]
    private static partial Regex Dead();
}
