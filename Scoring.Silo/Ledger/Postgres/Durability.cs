using Npgsql;

namespace Scoring.Silo.Ledger.Postgres;

/// <summary>
/// Whether what this server and this session call committed survives a loss of power. Read back from the server, not from what was asked for:
/// a setting of the role, the database or the connection may say otherwise.
/// </summary>
internal static class Durability
{
    private const string Question = """
        SELECT current_setting('fsync'), current_setting('full_page_writes'), current_setting('synchronous_commit'),
               current_setting('synchronous_standby_names'), pg_is_in_recovery(),
               COALESCE((SELECT string_agg(c.relname, ', ') FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                         WHERE n.nspname = 'scoring' AND c.relkind = 'r' AND c.relpersistence <> 'p'), '')
        """;

    /// <exception cref="DatabaseRefusedException">Something acknowledged could be lost.</exception>
    public static async Task CheckAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(Question, connection);
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        var found = new Settings(
            row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3).Length > 0, row.GetBoolean(4), row.GetString(5));
        if (Against(found) is { } reason)
            throw new DatabaseRefusedException(reason);
    }

    private static string? Against(Settings found) => found switch
    {
        { Standby: true } =>
            "这台数据库服务器是只读备机：请连接主机。 This database server is a standby that only reads: connect to the primary.",
        { Fsync: not "on" } => Unsafe("fsync", found.Fsync, "on"),
        { FullPages: not "on" } => Unsafe("full_page_writes", found.FullPages, "on"),
        { Commit: "off" } => Unsafe("synchronous_commit", found.Commit, "on"),
        { Commit: "local" or "remote_write", Replicated: true } => Unsafe("synchronous_commit", found.Commit, "on"),
        { Unlogged.Length: > 0 } =>
            $"表 {found.Unlogged} 是 UNLOGGED，断电即空：请改为 LOGGED。 Unlogged tables are empty after a crash; make them LOGGED: {found.Unlogged}.",
        _ => null,
    };

    private static string Unsafe(string setting, string value, string safe) =>
        $"数据库设置 {setting} = {value}，已确认的成绩可能丢失：请改为 {safe}（服务器、数据库、角色和连接的设置都要看）。 "
        + $"The database has {setting} = {value}, so an acknowledged score could be lost: set it to {safe}, in the server, "
        + "the database, the role and the connection.";

    private sealed record Settings(string Fsync, string FullPages, string Commit, bool Replicated, bool Standby, string Unlogged);
}
