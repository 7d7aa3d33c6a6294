using Npgsql;
using Scoring.Silo.Ledger.Postgres;
using Scoring.Silo.Tests.Ledger;

namespace Scoring.Silo.Tests.Postgres;

/// <summary>One test's own database, and the processes that were started on it.</summary>
internal sealed class TrialDatabase(PostgresServer server) : IAsyncDisposable
{
    private readonly List<PostgresStores> _started = [];
    private string? _connection;

    /// <summary>Where it is; made when first asked for.</summary>
    public async Task<string> ConnectionAsync() => _connection ??= await server.DatabaseAsync();

    /// <summary>The stores as one more process has them.</summary>
    public async Task<PostgresStores> StartAsync(string more = "")
    {
        var stores = new PostgresStores(DatabaseConnection.Parse(await ConnectionAsync() + more), new TrialJournal.FixedTime());
        _started.Add(stores);
        await stores.StartAsync();
        return stores;
    }

    /// <summary>As a hand that means it: triggers are off.</summary>
    public async Task<object?> SqlAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(await ConnectionAsync() + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"SET session_replication_role = replica; {sql}", connection);
        return await command.ExecuteScalarAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var stores in _started)
        {
            await stores.DisposeAsync();
        }
    }
}
