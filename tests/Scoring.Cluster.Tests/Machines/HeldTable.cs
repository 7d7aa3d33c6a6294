using Npgsql;

namespace Scoring.Cluster.Tests.Machines;

/// <summary>Keeps every append from ending: it has moved its head and stands before the table of entries, in the middle of its transaction.</summary>
internal sealed class HeldTable : IAsyncDisposable
{
    private readonly NpgsqlConnection _session;

    private HeldTable(NpgsqlConnection session) => _session = session;

    public static async Task<HeldTable> HoldAsync(string database)
    {
        var session = new NpgsqlConnection($"{database};Pooling=false");
        await session.OpenAsync();
        await RunAsync(session, "BEGIN; LOCK TABLE scoring.entry IN SHARE MODE");
        return new HeldTable(session);
    }

    /// <summary>Which silo waits here with a competition's head moved; null while none does.</summary>
    public async Task<string?> WhoWaitsAsync()
    {
        await using var command = new NpgsqlCommand(
            "SELECT application_name FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%INSERT INTO scoring.entry%' AND pid <> pg_backend_pid()",
            _session);
        return (string?)await command.ExecuteScalarAsync();
    }

    /// <summary>Lets go.</summary>
    public ValueTask DisposeAsync() => _session.DisposeAsync();

    private static async Task RunAsync(NpgsqlConnection session, string sql)
    {
        await using var command = new NpgsqlCommand(sql, session);
        await command.ExecuteNonQueryAsync();
    }
}
