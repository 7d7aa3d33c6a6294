using Npgsql;
using Scoring.Silo.Ledger;
using Scoring.Silo.Ledger.Postgres;
using Scoring.Silo.Tests.Ledger;

namespace Scoring.Silo.Tests.Postgres;

/// <summary>What every ledger promises, kept by a real server; and what only several processes on one server can get wrong.</summary>
public sealed class PostgresLedgerTests(PostgresServer server) : LedgerSuite
{
    private readonly TrialDatabase _database = new(server);
    private PostgresStores _stores = null!;

    public override ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Of_two_processes_that_write_at_once_each_entry_is_one_ones_and_the_chain_stays_whole()
    {
        var other = await _database.StartAsync();
        var confirmed = await Task.WhenAll(RaceAsync(Ledgers.Open("trial"), "x"), RaceAsync(other.Open("trial"), "y"));
        var ops = await OpsAsync();

        Assert.Equal(ops.Count, ops.Distinct().Count());
        foreach (var mine in confirmed)
            Assert.Equal(mine, ops.Where(mine.Contains));
        Assert.Equal(confirmed.Sum(mine => mine.Count), ops.Count);
    }

    [Fact]
    public async Task A_writer_that_was_replaced_is_fenced_by_the_server_itself()
    {
        var mine = await Ledgers.Open("trial").ClaimAsync();
        var other = (await _database.StartAsync()).Open("trial");
        var theirs = await other.ClaimAsync();

        await Assert.ThrowsAsync<LedgerFencedException>(() => WriteAsync(Ledgers.Open("trial"), mine, "late"));
        await WriteAsync(other, theirs, "a");
        await Assert.ThrowsAsync<LedgerFencedException>(() => WriteAsync(Ledgers.Open("trial"), mine with { Epoch = theirs.Epoch }, "later"));
        Assert.Equal(["a"], await OpsAsync());
    }

    [Fact]
    public async Task A_holder_that_stopped_in_the_middle_of_a_transaction_is_thrown_out_and_the_next_claim_succeeds()
    {
        await AppendAsync(Ledgers.Open("trial"), "a");
        await using var stopped = await _stores.Database.Source.OpenConnectionAsync();
        await using var transaction = await stopped.BeginTransactionAsync();
        await using var command = new NpgsqlCommand("UPDATE scoring.head SET seq = seq + 1 WHERE competition = 'trial'", stopped);
        await command.ExecuteNonQueryAsync();

        await AppendAsync((await _database.StartAsync()).Open("trial"), "b");

        Assert.Equal(["a", "b"], await OpsAsync());
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => transaction.CommitAsync());
    }

    [Fact]
    public async Task Rows_that_were_changed_taken_out_or_added_are_damage_with_the_entry_named()
    {
        await AppendAsync(Ledgers.Open("trial"), "a");
        await AppendAsync(Ledgers.Open("trial"), "b", "c");
        await AppendAsync(Ledgers.Open("trial"), "d");

        Assert.Equal(2, await DamagedAsync("UPDATE scoring.entry SET line = set_byte(line, 40, 64) WHERE seq = 2"));
        Assert.Equal(3, await DamagedAsync("UPDATE scoring.entry SET line = line || '\\x0a'::bytea WHERE seq = 3"));
        Assert.Equal(3, await DamagedAsync("DELETE FROM scoring.entry WHERE seq = 2"));
        Assert.Equal(4, await DamagedAsync("DELETE FROM scoring.entry WHERE seq = 4"));
        Assert.Equal(4, await DamagedAsync("UPDATE scoring.head SET hash = repeat('0', 64)"));
        Assert.Equal(3, await DamagedAsync("UPDATE scoring.entry SET line = (SELECT line FROM scoring.entry WHERE seq = 4) WHERE seq = 3"));
    }

    [Fact]
    public async Task Nobody_can_change_or_delete_an_entry_by_mistake()
    {
        await AppendAsync(Ledgers.Open("trial"), "a");
        foreach (var sql in new[] { "UPDATE scoring.entry SET seq = 2", "DELETE FROM scoring.entry", "TRUNCATE scoring.entry" })
        {
            await using var command = _stores.Database.Source.CreateCommand(sql);
            Assert.Contains("appended", (await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_claim_is_seen_as_alive_until_its_holder_lets_go()
    {
        Assert.False(await _stores.RenewedWithinAsync(TimeSpan.FromMinutes(1)));
        await AppendAsync(Ledgers.Open("trial"), "a");
        var other = await _database.StartAsync();
        Assert.True(await other.RenewedWithinAsync(TimeSpan.FromMinutes(1)));

        await _database.SqlAsync("UPDATE scoring.head SET renewed = now() - interval '2 minutes'");
        Assert.False(await other.RenewedWithinAsync(TimeSpan.FromMinutes(1)));
        await other.Database.RenewAsync();
        Assert.False(await other.RenewedWithinAsync(TimeSpan.FromMinutes(1)));
        await _stores.Database.RenewAsync();
        Assert.True(await other.RenewedWithinAsync(TimeSpan.FromMinutes(1)));
        await _stores.Database.ReleaseAsync();
        Assert.False(await other.RenewedWithinAsync(TimeSpan.FromMinutes(1)));
    }

    private protected override async ValueTask<ILedgers> OpenAsync() => _stores = await _database.StartAsync();

    // Takes the ledger again whenever it was taken away, and answers what was confirmed.
    private static async Task<List<string>> RaceAsync(ILedger ledger, string name)
    {
        var confirmed = new List<string>();
        for (var batch = 0; batch < 40; batch++)
        {
            try
            {
                var head = await ledger.ClaimAsync();
                for (var i = 0; i < 3; i++)
                {
                    head = await WriteAsync(ledger, head, $"{name}{batch}-{i}");
                    confirmed.Add($"{name}{batch}-{i}");
                }
            }
            catch (LedgerFencedException)
            {
                // The other one has it now.
            }
        }
        return confirmed;
    }

    private async Task<long> DamagedAsync(string sql)
    {
        await _database.SqlAsync("CREATE TABLE kept AS SELECT * FROM scoring.entry; CREATE TABLE kept_head AS SELECT * FROM scoring.head");
        await _database.SqlAsync(sql);
        var damage = await Assert.ThrowsAsync<LedgerDamagedException>(OpsAsync);
        await _database.SqlAsync("DELETE FROM scoring.entry; INSERT INTO scoring.entry SELECT * FROM kept; DROP TABLE kept");
        await _database.SqlAsync("UPDATE scoring.head SET hash = kept_head.hash FROM kept_head; DROP TABLE kept_head");
        return damage.Line;
    }
}
