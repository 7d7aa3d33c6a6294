using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Npgsql;

namespace Scoring.Cluster.Tests.Machines;

/// <summary>A competition's entries as the database holds them, checked byte by byte.</summary>
internal static class LedgerRows
{
    /// <summary>Op, seq and hash of every entry; fails when the chain is broken or an op is there twice.</summary>
    public static async Task<IReadOnlyDictionary<string, (long Seq, string Hash)>> WholeAsync(string database, string competition)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand("SELECT line FROM scoring.entry WHERE competition = $1 ORDER BY seq");
        command.Parameters.Add(new NpgsqlParameter { Value = competition });
        await using var rows = await command.ExecuteReaderAsync();
        var found = new Dictionary<string, (long, string)>(StringComparer.Ordinal);
        string? before = null;
        while (await rows.ReadAsync())
        {
            var line = Encoding.UTF8.GetString((byte[])rows[0]).TrimEnd('\n');
            var entry = JsonNode.Parse(line)!;
            var hash = (string)entry["hash"]!;
            Assert.Equal(hash, HashOf(line));
            Assert.Equal(found.Count + 1, (long)entry["seq"]!);
            Assert.True(before is null || before == (string)entry["prev"]!, $"entry {found.Count + 1} does not follow the one before");
            found.Add((string)entry["op"]!, ((long)entry["seq"]!, hash));
            before = hash;
        }

        return found;
    }

    /// <summary>Under which claim the last entry was written.</summary>
    public static async Task<long> EpochAsync(string database, string competition)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand("SELECT line FROM scoring.entry WHERE competition = $1 ORDER BY seq DESC LIMIT 1");
        command.Parameters.Add(new NpgsqlParameter { Value = competition });
        return (long)JsonNode.Parse((byte[])(await command.ExecuteScalarAsync())!)!["epoch"]!;
    }

    /// <summary>How long ago, by the database's clock, anybody last said that he may write.</summary>
    public static async Task<TimeSpan> AgeOfNewestClaimAsync(string database)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand("SELECT now() - max(renewed) FROM scoring.head");
        return (TimeSpan)(await command.ExecuteScalarAsync())!;
    }

    private static string HashOf(string line)
    {
        var end = line.LastIndexOf(",\"hash\"", StringComparison.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line[..end])));
    }
}
