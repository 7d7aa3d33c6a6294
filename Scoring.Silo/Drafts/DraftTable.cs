using System.Collections.Immutable;
using System.Text.Json;
using Scoring.Silo.Disk;
using Scoring.Silo.Ledger.Postgres;

namespace Scoring.Silo.Drafts;

/// <summary>Drafts as one row for each station, replaced as a whole.</summary>
internal sealed class DraftTable(Database database) : IDrafts
{
    private const string Read = "SELECT drafts FROM scoring.drafts WHERE competition = $1 AND station = $2";

    private const string Put = """
        INSERT INTO scoring.drafts (competition, station, drafts) VALUES ($1, $2, $3)
        ON CONFLICT (competition, station) DO UPDATE SET drafts = excluded.drafts
        """;

    public async ValueTask<ImmutableArray<StoredDraft>> ReadAsync(string competition, string station)
    {
        var stored = await database.AskAsync(Read, Folders.Checked(competition), Folders.Checked(station)) as byte[];
        try
        {
            return stored is null ? [] : JsonSerializer.Deserialize(stored, DraftJson.Default.ImmutableArrayStoredDraft);
        }
        catch (JsonException)
        {
            return []; // A station must open all the same; its judges type what is missing.
        }
    }

    public async ValueTask PutAsync(string competition, string station, ImmutableArray<StoredDraft> drafts)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(drafts, DraftJson.Default.ImmutableArrayStoredDraft);
        await database.AskAsync(Put, Folders.Checked(competition), Folders.Checked(station), bytes);
    }
}
