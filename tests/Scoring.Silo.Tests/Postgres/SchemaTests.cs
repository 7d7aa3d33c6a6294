using Scoring.Silo.Ledger;
using Scoring.Silo.Ledger.Postgres;

namespace Scoring.Silo.Tests.Postgres;

/// <summary>Which databases a process starts on.</summary>
public sealed class SchemaTests(PostgresServer server) : IAsyncLifetime
{
    private readonly TrialDatabase _database = new(server);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Tables_of_an_older_version_are_brought_up_and_keep_what_they_hold()
    {
        await _database.SqlAsync($"{SchemaSteps.Start}; {SchemaSteps.All[0]}; UPDATE scoring.version SET number = 1");
        await _database.SqlAsync($"INSERT INTO scoring.head VALUES ('trial', 7, 0, '{Chain.Genesis("trial")}', now())");

        var stores = await _database.StartAsync();

        Assert.Equal(Schema.Known, await _database.SqlAsync("SELECT number FROM scoring.version"));
        Assert.Equal(7L, await _database.SqlAsync("SELECT epoch FROM scoring.head WHERE competition = 'trial'"));
        Assert.Empty((await stores.People.ReadAsync("trial")).People);
    }

    [Fact]
    public async Task Tables_of_a_newer_version_are_left_alone_and_said_to_be_newer()
    {
        await _database.StartAsync();
        await _database.SqlAsync($"UPDATE scoring.version SET number = {Schema.Known + 1}");

        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() => _database.StartAsync());
        Assert.Contains("newer program", refused.Message, StringComparison.Ordinal);
        Assert.Equal(Schema.Known + 1, await _database.SqlAsync("SELECT number FROM scoring.version"));
    }

    [Fact]
    public async Task Many_processes_that_start_at_once_make_the_tables_once()
    {
        await _database.ConnectionAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _database.StartAsync()));

        Assert.Equal(1L, await _database.SqlAsync("SELECT count(*) FROM scoring.version"));
    }

    [Fact]
    public async Task A_role_that_may_not_make_tables_is_told_what_it_needs()
    {
        await _database.SqlAsync("DROP ROLE IF EXISTS guest; CREATE ROLE guest LOGIN PASSWORD 'guest'");

        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() => _database.StartAsync(";Username=guest;Password=guest"));
        Assert.Contains("grant it CREATE", refused.Message, StringComparison.Ordinal);
    }
}
