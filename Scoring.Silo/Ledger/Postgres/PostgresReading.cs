using System.Data;
using Npgsql;
using Scoring.Silo.Ledger.Journal;

namespace Scoring.Silo.Ledger.Postgres;

/// <summary>Reads a ledger's rows from the first to the head, checks every entry and hands it out.</summary>
internal sealed class PostgresReading(Database database, string id)
{
    /// <summary>Waits for an append that is on its way, then reads: what was sent before and not answered is in, or never will be.</summary>
    public const string Settled = "SELECT seq, hash FROM scoring.head WHERE competition = $1 FOR SHARE";

    /// <summary>Reads what is there and stands in nobody's way.</summary>
    public const string Beside = "SELECT seq, hash FROM scoring.head WHERE competition = $1";

    // Each page is a statement of its own, far below the time-out; a ledger may have a million entries.
    private const int Page = 5_000;

    private const string Entries =
        "SELECT seq, line FROM scoring.entry WHERE competition = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT $4";

    private const string Ledgers = """
        SELECT competition FROM scoring.head WHERE seq > 0 AND ($1::text IS NULL OR competition = $1) ORDER BY competition COLLATE "C"
        """;

    private readonly ChainWalk _walk = new(id);

    /// <summary>Where the ledger is, for people.</summary>
    private string Place => $"{database.Shown} {id}";

    /// <summary>The ids of all ledgers with entries, or the one asked for.</summary>
    public static async Task<IReadOnlyList<string>> LedgersAsync(Database database, string? competition)
    {
        await using var command = database.Source.CreateCommand(Ledgers);
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)competition ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text });
        await using var rows = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await rows.ReadAsync())
            found.Add(rows.GetString(0));
        return found;
    }

    /// <exception cref="LedgerDamagedException">A row is not what was written; its line is the entry's number.</exception>
    public async Task<LedgerHead> RunAsync(Action<LedgerEntry> each, string how, Action<ReadOnlyMemory<byte>>? line = null)
    {
        if (await HeadAsync(how) is not { } head)
            return _walk.Head;
        while (_walk.Chain.Seq < head.Seq && await ReadPageAsync(head.Seq, each, line))
        {
            // To the end.
        }
        if (_walk.Chain.Seq != head.Seq)
            throw new LedgerDamagedException(Place, _walk.Chain.Seq + 1, Damage.Missing(head.Seq));
        if (_walk.Head.Hash != head.Hash)
            throw new LedgerDamagedException(Place, head.Seq, Damage.Hash);
        return _walk.Head;
    }

    private string? Taken(long seq, byte[] bytes, Action<LedgerEntry> each) =>
        seq == _walk.Chain.Seq + 1 ? _walk.Take(bytes, each) : Damage.Order(seq, _walk.Chain.Seq + 1);

    private async Task<(long Seq, string Hash)?> HeadAsync(string how)
    {
        await using var command = database.Source.CreateCommand(how);
        command.Parameters.Add(new NpgsqlParameter { Value = id });
        await using var row = await command.ExecuteReaderAsync();
        return await row.ReadAsync() ? (row.GetInt64(0), row.GetString(1)) : null;
    }

    private async Task<bool> ReadPageAsync(long last, Action<LedgerEntry> each, Action<ReadOnlyMemory<byte>>? line)
    {
        await using var command = database.Source.CreateCommand(Entries);
        foreach (var value in (ReadOnlySpan<object>)[id, _walk.Chain.Seq, last, Page])
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        await using var rows = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess);
        var any = false;
        while (await rows.ReadAsync())
        {
            any = true;
            var seq = rows.GetInt64(0);
            var bytes = rows.GetFieldValue<byte[]>(1);
            if (Taken(seq, bytes, each) is { } fault)
                throw new LedgerDamagedException(Place, seq, fault);
            line?.Invoke(bytes);
        }
        return any;
    }
}
