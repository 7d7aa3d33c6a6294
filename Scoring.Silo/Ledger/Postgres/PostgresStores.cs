using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Scoring.Silo.Disk;
using Scoring.Silo.Drafts;
using Scoring.Silo.People;

namespace Scoring.Silo.Ledger.Postgres;

/// <summary>Everything that is kept in a database, as <see cref="Stores"/> is for a data folder.</summary>
internal sealed class PostgresStores : ILedgers, ILedgerClaims, IRecordHealth, IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, PostgresLedger> _open = new();
    private readonly TimeProvider _clock;

    public PostgresStores(DatabaseConnection connection, TimeProvider clock, ILoggerFactory? logs = null)
    {
        _clock = clock;
        Database = Database.ToWrite(connection, logs);
        People = new PeopleTable(Database, new RandomSalts().Next());
        Drafts = new DraftTable(Database);
    }

    public Database Database { get; }

    public IPeople People { get; }

    public IDrafts Drafts { get; }

    /// <summary>Looks at the server and brings its tables up to date; until then nothing else may be asked for.</summary>
    /// <exception cref="DatabaseRefusedException">It can't be reached, is not safe, or is newer than this program.</exception>
    public async Task StartAsync()
    {
        try
        {
            await Schema.MigrateAsync(Database.Source);
        }
        catch (Exception cause) when (Database.IsFailure(cause) && cause is not DatabaseRefusedException)
        {
            throw new DatabaseRefusedException(
                $"数据库 {Database.Shown} 用不了：请检查地址、密码和服务器。 "
                + $"The database {Database.Shown} can't be used: check its address, the password and the server. {cause.Message}", cause);
        }
    }

    public ILedger Open(string id) => _open.GetOrAdd(id, Make);

    public async ValueTask<bool> RenewedWithinAsync(TimeSpan span)
    {
        try
        {
            return await Database.AskAsync("SELECT EXISTS (SELECT FROM scoring.head WHERE renewed > now() - $1)", span) is true;
        }
        catch (TimeoutException cause)
        {
            throw new LedgerFailedException(cause.Message, cause);
        }
    }

    public async ValueTask<bool> IsWritableAsync() => await Database.IsWritableAsync();

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private PostgresLedger Make(string id) => new(Database, Folders.Checked(id), _clock);
}
