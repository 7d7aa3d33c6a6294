using Npgsql;

namespace Scoring.Silo.Ledger.Postgres;

/// <summary>Brings the tables to the version this program knows: one process at a time, in one transaction, never backwards.</summary>
internal static class Schema
{
    // "scoring" as a number; whoever else shares the database has other locks.
    private const long Lock = 0x73636F72696E67;

    /// <summary>What this program writes.</summary>
    public static int Known => SchemaSteps.All.Length;

    /// <exception cref="DatabaseRefusedException">A newer program has been here, or our role may not make tables.</exception>
    public static async Task MigrateAsync(NpgsqlDataSource source)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        try
        {
            // Others starting at the same moment wait here instead of failing.
            await RunAsync(connection, "SET LOCAL lock_timeout = '60s'; SET LOCAL statement_timeout = '60s'");
            await RunAsync(connection, $"SELECT pg_advisory_xact_lock({Lock})");
            var found = await VersionAsync(connection);
            if (found > Known)
                throw Newer(found);
            for (var version = found + 1; version <= Known; version++)
                await RunAsync(connection, $"{SchemaSteps.All[version - 1]}; UPDATE scoring.version SET number = {version}");
            await transaction.CommitAsync();
        }
        catch (PostgresException cause) when (cause.SqlState is PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new DatabaseRefusedException(
                "数据库角色不能建表：请授予 CREATE 权限。 The database role may not make tables: "
                + $"grant it CREATE on the database, or make it the owner of schema scoring. {cause.MessageText}", cause);
        }
    }

    private static async Task<int> VersionAsync(NpgsqlConnection connection)
    {
        if (await AskAsync(connection, "SELECT to_regclass('scoring.version') IS NOT NULL") is not true)
            await RunAsync(connection, SchemaSteps.Start);
        return (int)(await AskAsync(connection, "SELECT number FROM scoring.version"))!;
    }

    private static DatabaseRefusedException Newer(int found) => new(
        $"数据库表是第 {found} 版，本程序只认识到第 {Known} 版：请用新版程序。 "
        + $"The database has tables of version {found}; this program knows {Known}: start the newer program.");

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<object?> AskAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
