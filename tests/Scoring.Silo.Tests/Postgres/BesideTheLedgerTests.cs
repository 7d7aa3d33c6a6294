using System.Text;
using Scoring.Contracts;
using Scoring.Silo.Drafts;
using Scoring.Silo.People;

namespace Scoring.Silo.Tests.Postgres;

/// <summary>People and drafts in the database.</summary>
public sealed class BesideTheLedgerTests(PostgresServer server) : IAsyncLifetime
{
    private static readonly PeopleBook Two = new()
    {
        RequestSalt = "salt",
        People = [new("contestant", "c1", "s1", "买买提·艾力", "一中", Members: "甲、乙"), new("judge", "j1", "s2", "Ana")],
    };

    private readonly TrialDatabase _database = new(server);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_book_is_replaced_whole_and_found_by_another_process()
    {
        var people = (await _database.StartAsync()).People;
        Assert.Empty((await people.ReadAsync("town")).People);
        await people.PutAsync("town", PeopleBook.Empty);
        await people.PutAsync("town", Two);

        var found = await (await _database.StartAsync()).People.ReadAsync("town");
        Assert.Equal(("salt", 2), (found.RequestSalt, found.People.Length));
        Assert.Equal(Two.People, found.People);
    }

    [Fact]
    public async Task A_process_that_stood_still_does_not_put_an_old_book_over_a_newer_one()
    {
        var (stopped, other) = ((await _database.StartAsync()).People, (await _database.StartAsync()).People);
        await stopped.ReadAsync("town");
        await stopped.PutAsync("town", PeopleBook.Empty with { RequestSalt = "old" });
        await other.ReadAsync("town");
        await other.PutAsync("town", Two);

        await Assert.ThrowsAsync<TimeoutException>(async () => await stopped.PutAsync("town", PeopleBook.Empty with { RequestSalt = "late" }));
        Assert.Equal("salt", (await stopped.ReadAsync("town")).RequestSalt);
        await stopped.PutAsync("town", Two with { RequestSalt = "read again" });
        Assert.Equal("read again", (await other.ReadAsync("town")).RequestSalt);
    }

    [Fact]
    public async Task Erased_people_are_gone_and_nobody_who_still_held_them_brings_them_back()
    {
        var (stopped, other) = ((await _database.StartAsync()).People, (await _database.StartAsync()).People);
        await stopped.PutAsync("town", Two);
        await other.EraseAsync("town");

        Assert.Empty((await other.ReadAsync("town")).People);
        Assert.Equal(0, await _database.SqlAsync("SELECT length(book) FROM scoring.people"));
        Assert.Equal(0L, await _database.SqlAsync("SELECT n_dead_tup FROM pg_stat_user_tables WHERE relname = 'people'"));
        await Assert.ThrowsAsync<TimeoutException>(async () => await stopped.PutAsync("town", Two));
    }

    [Fact]
    public async Task The_drafts_of_a_station_are_replaced_whole_and_what_cannot_be_read_is_none()
    {
        var drafts = (await _database.StartAsync()).Drafts;
        var draft = new StoredDraft("j1", "c1", "final", "s1", 3, [new Mark { Aspect = "a1", Value = "7.5" }], DateTimeOffset.UnixEpoch);
        Assert.Empty(await drafts.ReadAsync("town", "st"));
        await drafts.PutAsync("town", "st", [draft, draft with { Judge = "j2" }]);
        await drafts.PutAsync("town", "st", [draft]);
        await drafts.PutAsync("town", "other", []);

        var found = Assert.Single(await (await _database.StartAsync()).Drafts.ReadAsync("town", "st"));
        Assert.Equal(("j1", 3, "7.5"), (found.Judge, found.Revision, found.Marks[0].Value));
        await _database.SqlAsync($"UPDATE scoring.drafts SET drafts = '\\x{Convert.ToHexString(Encoding.UTF8.GetBytes("{"))}'");
        Assert.Empty(await drafts.ReadAsync("town", "st"));
    }
}
