using System.Collections.Immutable;
using Npgsql;
using NpgsqlTypes;

namespace Scoring.Silo.Ledger.Postgres;

/// <summary>The row that says where a ledger stands. It is moved first; who can't move it has written nothing.</summary>
internal static class PostgresHead
{
    private const string Claim = """
        INSERT INTO scoring.head AS head (competition, epoch, seq, hash, renewed) VALUES ($1, $2, 0, $3, now())
        ON CONFLICT (competition) DO UPDATE SET epoch = GREATEST(head.epoch + 1, $2), renewed = now()
        RETURNING epoch, seq, hash
        """;

    // One statement, so one round trip and one transaction that no stop of ours can leave open.
    private const string Append = """
        WITH moved AS (
          UPDATE scoring.head SET seq = $4, hash = $5, renewed = now()
          WHERE competition = $1 AND epoch = $2 AND seq = $3 AND hash = $6
          RETURNING competition)
        INSERT INTO scoring.entry (competition, seq, line)
        SELECT moved.competition, batch.seq, batch.line FROM moved, unnest($7, $8) AS batch (seq, line)
        """;

    /// <summary>A new epoch under which its caller alone may write.</summary>
    public static async Task<LedgerHead> ClaimAsync(NpgsqlDataSource source, string id, long milliseconds)
    {
        await using var command = source.CreateCommand(Claim);
        Add(command, id, milliseconds, Chain.Genesis(id));
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        return new LedgerHead(row.GetInt64(0), row.GetInt64(1), row.GetString(2));
    }

    /// <summary>False: somebody else has claimed or written since, and nothing was saved.</summary>
    public static async Task<bool> AppendAsync(
        NpgsqlDataSource source, string id, long epoch, long expectedSeq, ImmutableArray<SealedEntry> entries)
    {
        await using var command = source.CreateCommand(Append);
        Add(command, id, epoch, expectedSeq, entries[^1].Seq, entries[^1].Hash, Chain.PrevOf(entries[0]));
        command.Parameters.Add(new NpgsqlParameter
        {
            Value = entries.Select(entry => entry.Seq).ToArray(),
            NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint,
        });
        command.Parameters.Add(new NpgsqlParameter
        {
            Value = entries.Select(entry => entry.Line.ToArray()).ToArray(),
            NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea,
        });
        return await command.ExecuteNonQueryAsync() == entries.Length;
    }

    private static void Add(NpgsqlCommand command, params object[] values)
    {
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
    }
}
