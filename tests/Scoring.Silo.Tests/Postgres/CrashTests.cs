using Scoring.Silo.Ledger;
using Scoring.Silo.Ledger.Postgres;
using Scoring.Silo.Tests.Ledger;

namespace Scoring.Silo.Tests.Postgres;

/// <summary>The server dies under the writer, again and again; an observer compares what was confirmed with what is there.</summary>
public sealed class CrashTests
{
    [Fact]
    public async Task What_was_confirmed_before_the_server_was_killed_is_there_exactly_once()
    {
        var chance = new Random(2026);
        await using var server = new PostgresServer();
        await server.StartAsync();
        var connection = await server.DatabaseAsync();
        await using var stores = new PostgresStores(DatabaseConnection.Parse(connection), TimeProvider.System);
        await stores.StartAsync();
        var ledger = stores.Open("killed");
        var confirmed = new List<string>();
        for (var round = 0; round < 5; round++)
        {
            var reached = new TaskCompletionSource();
            var writing = WriteUntilItFailsAsync(ledger, round, confirmed, chance.Next(5, 60), reached);
            await Task.WhenAny(reached.Task, writing);
            await server.KillAsync();
            await writing;
            await Assert.ThrowsAsync<LedgerFailedException>(async () => await ledger.ReadAsync(static _ => { }));
            await server.StartAsync();
            await AgainAsync(async () => await ledger.ReadAsync(static _ => { }));
        }

        await using var observer = new PostgresStores(DatabaseConnection.Parse(connection), TimeProvider.System);
        var recorded = new List<string>();
        await observer.Open("killed").ReadAsync(entry => recorded.Add(entry.Op));
        Assert.True(confirmed.Count >= 25);
        Assert.Equal(confirmed, recorded.Where(confirmed.ToHashSet().Contains));
        Assert.Equal(recorded.Count, recorded.Distinct().Count());
        Assert.InRange(recorded.Count - confirmed.Count, 0, 5 * 5); // At most the one batch of each round whose answer got lost.
    }

    [Fact]
    public async Task After_a_lost_answer_nothing_is_saved_until_the_ledger_was_read_again()
    {
        await using var server = new PostgresServer();
        await server.StartAsync();
        var connection = DatabaseConnection.Parse(await server.DatabaseAsync());
        await using var stores = new PostgresStores(connection, TimeProvider.System);
        await stores.StartAsync();
        var ledger = stores.Open("trial");
        var head = await ledger.ClaimAsync();
        await server.StopAsync();
        var entries = Chain.Seal(head, head.Epoch, [TrialJournal.Draft("a")]);
        await Assert.ThrowsAsync<LedgerFailedException>(async () => await ledger.AppendAsync(head.Epoch, 0, entries));
        await server.StartAsync();

        await Assert.ThrowsAsync<LedgerFailedException>(async () => await ledger.AppendAsync(head.Epoch, 0, entries));
        Assert.Equal(0, (await AgainAsync(async () => await ledger.ReadAsync(static _ => { }))).Seq);
        await ledger.AppendAsync(head.Epoch, 0, entries);
        Assert.Equal(1, (await ledger.ReadAsync(static _ => { })).Seq);
    }

    // Batches of one to five until the server is gone; each confirmed op is noted only when the append returned.
    private static async Task WriteUntilItFailsAsync(ILedger ledger, int round, List<string> confirmed, int signalAfter, TaskCompletionSource reached)
    {
        try
        {
            var head = await ledger.ClaimAsync();
            for (var batch = 0; ; batch++)
            {
                var ops = Enumerable.Range(0, 1 + batch % 5).Select(i => $"r{round}-{batch}-{i}").ToArray();
                var entries = Chain.Seal(head, head.Epoch, [.. ops.Select(TrialJournal.Draft)]);
                await ledger.AppendAsync(head.Epoch, head.Seq, entries);
                confirmed.AddRange(ops);
                head = head with { Seq = entries[^1].Seq, Hash = entries[^1].Hash };
                if (batch == signalAfter)
                    reached.SetResult();
            }
        }
        catch (LedgerFailedException)
        {
            // The server is gone.
        }
    }

    // Connections of the pool that died with the server fail once each.
    private static async Task<LedgerHead> AgainAsync(Func<Task<LedgerHead>> read)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await read();
            }
            catch (LedgerFailedException) when (tries < 10)
            {
                // The next connection.
            }
        }
    }
}
