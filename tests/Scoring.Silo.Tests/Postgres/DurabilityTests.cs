using Scoring.Silo.Ledger.Postgres;

namespace Scoring.Silo.Tests.Postgres;

/// <summary>A server that would forget what it confirmed is refused, whoever told it to.</summary>
public sealed class DurabilityTests(PostgresServer server) : IAsyncLifetime
{
    private readonly TrialDatabase _database = new(server);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("fsync")]
    [InlineData("full_page_writes")]
    [InlineData("synchronous_commit")]
    public async Task A_server_with_an_unsafe_setting_is_refused_and_the_setting_named(string setting)
    {
        await using var careless = new PostgresServer();
        await careless.StartAsync($"{setting}=off");
        await using var stores = new PostgresStores(DatabaseConnection.Parse(careless.Connection("postgres")), TimeProvider.System);

        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(stores.StartAsync);
        Assert.Contains($"{setting} = off", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_connection_the_database_and_the_role_may_not_switch_it_off_either()
    {
        await RefusedAsync(";Options=-c synchronous_commit=off");
        await _database.SqlAsync("DO $$ BEGIN EXECUTE 'ALTER DATABASE ' || current_database() || ' SET synchronous_commit = off'; END $$");
        await RefusedAsync("");
        await _database.SqlAsync("DO $$ BEGIN EXECUTE 'ALTER DATABASE ' || current_database() || ' RESET synchronous_commit'; END $$");
        await _database.StartAsync();
        await _database.SqlAsync("DROP ROLE IF EXISTS hasty; CREATE ROLE hasty SUPERUSER LOGIN PASSWORD 'hasty'; ALTER ROLE hasty SET synchronous_commit = off");
        await RefusedAsync(";Username=hasty;Password=hasty");
    }

    [Fact]
    public async Task Tables_that_a_crash_would_empty_are_refused()
    {
        await _database.StartAsync();
        await _database.SqlAsync("ALTER TABLE scoring.entry SET UNLOGGED");

        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() => _database.StartAsync());
        Assert.Contains("entry", refused.Message, StringComparison.Ordinal);
    }

    private async Task RefusedAsync(string more)
    {
        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() => _database.StartAsync(more));
        Assert.Contains("synchronous_commit = off", refused.Message, StringComparison.Ordinal);
    }
}
