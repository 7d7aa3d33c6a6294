using Npgsql;
using NpgsqlTypes;
using Scoring.Silo.Disk;
using Scoring.Silo.Ledger.Journal;

namespace Scoring.Silo.Ledger.Postgres;

/// <summary>A journal that was read to its end becomes the rows of a competition that has none, in one transaction.</summary>
internal static class PostgresImport
{
    // Who claimed it while it was empty is fenced: what follows an empty ledger does not follow this one.
    private const string Take = """
        INSERT INTO scoring.head AS head (competition, epoch, seq, hash, renewed) VALUES ($1, $2, $3, $4, '-infinity')
        ON CONFLICT (competition) DO UPDATE SET epoch = GREATEST(head.epoch, $2) + 1, seq = $3, hash = $4 WHERE head.seq = 0
        """;

    private const string PutPeople = """
        INSERT INTO scoring.people AS kept (competition, version, writer, book) VALUES ($1, 1, 'import', $2)
        ON CONFLICT (competition) DO UPDATE SET version = kept.version + 1, writer = 'import', book = $2
        """;

    /// <exception cref="IOException">The competition has entries already.</exception>
    /// <exception cref="LedgerDamagedException">The journal is not what was read before.</exception>
    public static async Task RunAsync(Database database, string id, string journal, LedgerHead head, byte[]? people)
    {
        await using var connection = await database.Source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await RunAsync(connection, "SET LOCAL statement_timeout = 0");
        if (await RunAsync(connection, Take, id, head.Epoch, head.Seq, head.Hash) == 0)
            throw new IOException($"{id}: 数据库里已有这场赛事的记录，不会覆盖。 The database has entries of this competition; nothing is overwritten.");
        await CopyAsync(connection, id, journal, head);
        if (people is not null)
            await RunAsync(connection, PutPeople, id, people);
        await transaction.CommitAsync();
    }

    private static async Task CopyAsync(NpgsqlConnection connection, string id, string journal, LedgerHead head)
    {
        using var file = new LocalDisk().OpenForReading(journal);
        var (lines, walk) = (new LineBlocks(file), new ChainWalk(id));
        await using var rows = await connection.BeginBinaryImportAsync("COPY scoring.entry (competition, seq, line) FROM STDIN (FORMAT BINARY)");
        while (walk.Head.Seq < head.Seq && lines.Next())
        {
            byte[] line = [.. lines.Current.Span, (byte)'\n'];
            if (walk.Take(line, static _ => { }) is { } fault)
                throw new LedgerDamagedException(journal, lines.Number, fault);
            await rows.StartRowAsync();
            await rows.WriteAsync(id, NpgsqlDbType.Text);
            await rows.WriteAsync(walk.Head.Seq, NpgsqlDbType.Bigint);
            await rows.WriteAsync(line, NpgsqlDbType.Bytea);
        }
        if (walk.Head != head)
            throw new LedgerDamagedException(journal, walk.Head.Seq + 1, Damage.Missing(head.Seq));
        await rows.CompleteAsync();
    }

    private static async Task<int> RunAsync(NpgsqlConnection connection, string sql, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return await command.ExecuteNonQueryAsync();
    }
}
