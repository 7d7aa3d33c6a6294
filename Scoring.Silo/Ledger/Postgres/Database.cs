using System.Collections.Concurrent;
using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Scoring.Silo.Ledger.Postgres;

/// <summary>The connections to one database, and which ledgers this process writes to.</summary>
internal sealed class Database : IAsyncDisposable
{
    private const string Renew = """
        UPDATE scoring.head SET renewed = now() FROM unnest($1, $2) AS held (competition, epoch)
        WHERE head.competition = held.competition AND head.epoch = held.epoch AND head.renewed < now() - interval '10 seconds'
        """;

    private const string Release = """
        UPDATE scoring.head SET renewed = '-infinity' FROM unnest($1, $2) AS held (competition, epoch)
        WHERE head.competition = held.competition AND head.epoch = held.epoch
        """;

    private readonly ConcurrentDictionary<string, long> _held = new();

    private Database(DatabaseConnection connection, ILoggerFactory? logs, bool toWrite)
    {
        Shown = connection.Shown;
        var builder = connection.Source();
        builder.UseLoggerFactory(logs);
        if (toWrite)
            builder.UsePhysicalConnectionInitializer(opened => Durability.CheckAsync(opened).GetAwaiter().GetResult(), Durability.CheckAsync);
        Source = builder.Build();
    }

    /// <summary>For the record: every session is refused where it is not safe.</summary>
    public static Database ToWrite(DatabaseConnection connection, ILoggerFactory? logs) => new(connection, logs, toWrite: true);

    /// <summary>For looking: a standby will do.</summary>
    public static Database ToRead(DatabaseConnection connection) => new(connection, null, toWrite: false);

    public NpgsqlDataSource Source { get; }

    /// <summary>Which database it is, without the password.</summary>
    public string Shown { get; }

    /// <summary>One statement on a small table; a database that fails is "not confirmed" to whoever asked.</summary>
    public async Task<object?> AskAsync(string sql, params object[] values)
    {
        try
        {
            await using var command = Source.CreateCommand(sql);
            foreach (var value in values)
                command.Parameters.Add(new NpgsqlParameter { Value = value });
            return await command.ExecuteScalarAsync();
        }
        catch (Exception cause) when (IsFailure(cause))
        {
            throw new TimeoutException($"Not confirmed: the database {Shown} failed: {cause.Message}");
        }
    }

    /// <summary>Whether this is the database, or the way to it, and not a fault of ours.</summary>
    public static bool IsFailure(Exception cause) =>
        cause is DbException or TimeoutException or IOException or SocketException or DatabaseRefusedException or ObjectDisposedException
            or OperationCanceledException;

    /// <summary>A claim of this process that is to be kept alive.</summary>
    public void Holds(string id, long epoch) => _held[id] = epoch;

    /// <summary>Somebody else has it.</summary>
    public void LetGo(string id, long epoch) => _held.TryRemove(new(id, epoch));

    /// <summary>Shows the others that this process lives, also while nothing is written.</summary>
    public Task RenewAsync() => OnHeldAsync(Renew);

    /// <summary>An orderly end: nobody has to wait for us.</summary>
    public Task ReleaseAsync() => OnHeldAsync(Release);

    /// <summary>Whether the ledger can be written at this moment.</summary>
    public async Task<bool> IsWritableAsync()
    {
        try
        {
            return await AskAsync("SELECT NOT pg_is_in_recovery() AND to_regclass('scoring.entry') IS NOT NULL") is true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    public ValueTask DisposeAsync() => Source.DisposeAsync();

    private async Task OnHeldAsync(string sql)
    {
        var held = _held.ToArray();
        if (held.Length > 0)
            await AskAsync(sql, held.Select(claim => claim.Key).ToArray(), held.Select(claim => claim.Value).ToArray());
    }
}
