using System.Collections.Concurrent;
using System.Text.Json;
using Scoring.Silo.Disk;
using Scoring.Silo.Ledger.Postgres;

namespace Scoring.Silo.People;

/// <summary>
/// The people store as one row for each competition. A book is replaced only by who read its newest version or wrote it: a process that
/// stood still while others went on must not put an old book over theirs.
/// </summary>
internal sealed class PeopleTable(Database database, string writer) : IPeople
{
    private const string Put = """
        INSERT INTO scoring.people AS kept (competition, version, writer, book) VALUES ($1, 1, $3, $4)
        ON CONFLICT (competition) DO UPDATE SET version = kept.version + 1, writer = $3, book = $4
        WHERE kept.writer = $3 OR kept.version = $2
        RETURNING version
        """;

    private readonly ConcurrentDictionary<string, long> _read = new();

    public async ValueTask<PeopleBook> ReadAsync(string competition)
    {
        var (version, book) = await StoredAsync(competition);
        _read[competition] = version;
        try
        {
            return book.Length == 0 ? PeopleBook.Empty : JsonSerializer.Deserialize(book, PeopleJson.Default.PeopleBook)!;
        }
        catch (JsonException cause)
        {
            throw new PeopleDamagedException($"{database.Shown} people {competition}", cause.Message);
        }
    }

    public async ValueTask PutAsync(string competition, PeopleBook book) =>
        await ReplaceAsync(competition, JsonSerializer.SerializeToUtf8Bytes(book, PeopleJson.Default.PeopleBook));

    // The empty row stays, so that nobody who still holds the book can bring it back. What was deleted stays in the table's file until it is
    // vacuumed; the server's own log and its backups have lives of their own.
    public async ValueTask EraseAsync(string competition)
    {
        _read[competition] = (await StoredAsync(competition)).Version;
        await ReplaceAsync(competition, []);
        await database.AskAsync("VACUUM scoring.people");
    }

    private async Task ReplaceAsync(string competition, byte[] book)
    {
        var known = _read.GetValueOrDefault(competition);
        if (await database.AskAsync(Put, Folders.Checked(competition), known, writer, book) is not long version)
            throw new TimeoutException($"Not confirmed: another process has changed the people of {competition} since. Send it again with the same op.");
        _read[competition] = version;
    }

    private async Task<(long Version, byte[] Book)> StoredAsync(string competition)
    {
        var stored = await database.AskAsync("SELECT ROW(version, book) FROM scoring.people WHERE competition = $1", Folders.Checked(competition));
        return stored is object[] row ? ((long)row[0], (byte[])row[1]) : (0, []);
    }
}
