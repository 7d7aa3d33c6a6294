using System.Text;
using Scoring.Silo.Ledger;
using Scoring.Silo.People;
using Scoring.Silo.Tests.Commands;
using Scoring.Silo.Tests.Grains;
using Scoring.Silo.Tests.Ledger;

namespace Scoring.Silo.Tests.Postgres;

/// <summary>The commands on a database: checking, recounting, and moving a ledger between file and database without a byte changed.</summary>
public sealed class MovingTests(PostgresServer server) : IAsyncLifetime
{
    private static readonly byte[] Whole = TrialJournal.With(["a"], ["b", "c"], ["d"]);
    private readonly TrialDatabase _database = new(server);
    private readonly Tool _tool = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _tool.Dispose();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task A_journal_goes_in_and_comes_out_byte_for_byte_with_its_people()
    {
        var connection = await _database.ConnectionAsync();
        var journal = _tool.File("ledger.jsonl", Whole);
        Assert.Equal(0, await _tool.RunAsync("import", journal, connection, "--competition", "trial"));
        await (await _database.StartAsync()).People.PutAsync("trial", PeopleBook.Empty with { RequestSalt = "kept" });

        var copy = Path.Combine(Directory.CreateDirectory(journal + ".out").FullName, "ledger.jsonl");
        Assert.Equal(0, await _tool.RunAsync("export", connection, "trial", copy, "--people"));

        Assert.Equal(Whole, await File.ReadAllBytesAsync(copy));
        Assert.Equal(2, await _tool.RunAsync("export", connection, "trial", copy));
        await using var other = new TrialDatabase(server);
        Assert.Equal(0, await _tool.RunAsync("import", copy, await other.ConnectionAsync(), "--competition", "trial"));
        Assert.Equal("kept", (await (await other.StartAsync()).People.ReadAsync("trial")).RequestSalt);
    }

    [Fact]
    public async Task Who_imported_goes_on_where_the_journal_ended_and_nothing_is_imported_over_it()
    {
        var connection = await _database.ConnectionAsync();
        var journal = _tool.File("ledger.jsonl", Whole);
        var stores = await _database.StartAsync();
        var early = await stores.Open("trial").ClaimAsync();
        Assert.Equal(0, await _tool.RunAsync("import", journal, connection, "--competition", "trial"));

        var late = Chain.Seal(early, early.Epoch, [TrialJournal.Draft("late")]);
        await Assert.ThrowsAsync<LedgerFencedException>(async () => await stores.Open("trial").AppendAsync(early.Epoch, 0, late));
        var head = await stores.Open("trial").ClaimAsync();
        await stores.Open("trial").AppendAsync(head.Epoch, 4, Chain.Seal(head, head.Epoch, [TrialJournal.Draft("e")]));
        Assert.Equal(2, await _tool.RunAsync("import", journal, connection, "--competition", "trial"));
        Assert.Equal(5, (await stores.Open("trial").ReadAsync(static _ => { })).Seq);
    }

    [Fact]
    public async Task A_damaged_journal_leaves_nothing_behind()
    {
        byte[] damaged = [.. Whole];
        damaged[^100] ^= 1;
        var journal = _tool.File("ledger.jsonl", damaged);

        Assert.Equal(1, await _tool.RunAsync("import", journal, await _database.ConnectionAsync(), "--competition", "trial"));
        Assert.Contains("line 4: ", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await (await _database.StartAsync()).Open("trial").ReadAsync(static _ => { })).Seq);
    }

    [Fact]
    public async Task Verify_names_every_ledger_and_the_damaged_entry()
    {
        var connection = await _database.ConnectionAsync();
        var journal = _tool.File("ledger.jsonl", Whole);
        await _tool.RunAsync("import", journal, connection, "--competition", "trial");
        Assert.Equal(0, await _tool.RunAsync("verify", connection));
        Assert.Contains("  4 条 entries  ", _tool.Output, StringComparison.Ordinal);

        await _database.SqlAsync("UPDATE scoring.entry SET line = set_byte(line, 40, 64) WHERE seq = 2");
        Assert.Equal(1, await _tool.RunAsync("verify", connection));
        Assert.Contains("trial  第 2 行 line 2: ", _tool.Output, StringComparison.Ordinal);
        var copy = journal + ".copy";
        Assert.Equal(1, await _tool.RunAsync("export", connection, "trial", copy));
        Assert.False(File.Exists(copy) || File.Exists(copy + ".half"));
    }

    [Fact]
    public async Task Nothing_to_read_and_nobody_there_is_unusable_and_the_password_is_not_said()
    {
        var connection = await _database.ConnectionAsync();
        await _database.StartAsync();
        foreach (var command in new[] { "verify", "recount" })
        {
            Assert.Equal(2, await _tool.RunAsync(command, connection));
            Assert.Equal(2, await _tool.RunAsync(command, connection, "--competition", "none"));
            Assert.Equal(2, await _tool.RunAsync(command, $"Host=127.0.0.1;Port=1;Password={PostgresServer.Password}"));
        }

        Assert.Equal(2, await _tool.RunAsync("export", connection, "none", "/nowhere"));
        Assert.DoesNotContain(PostgresServer.Password, _tool.Output + _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recount_from_the_database_is_the_one_from_the_journal()
    {
        await using var town = await Town.OpenAsync();
        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "7")));
        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j2", "c1", "8")));
        var journal = _tool.File("ledger.jsonl", Encoding.UTF8.GetBytes(town.Ledger.Text));
        Assert.Equal(0, await _tool.RunAsync("recount", journal, "--competition", "town"));
        var counted = _tool.Output;

        Assert.Equal(0, await _tool.RunAsync("import", journal, await _database.ConnectionAsync(), "--competition", "town"));
        Assert.Equal(0, await _tool.RunAsync("recount", await _database.ConnectionAsync()));
        Assert.Equal(counted, _tool.Output);
    }
}
