using Scoring.Silo.Ledger;
using Scoring.Silo.Ledger.Journal;
using Scoring.Silo.Ledger.Postgres;

namespace Scoring.Silo.Commands;

/// <summary>Ledgers that somebody names, in files or in a database, read beside a running server.</summary>
internal abstract class LedgerSources : IAsyncDisposable
{
    public static LedgerSources At(string path) =>
        DatabaseConnection.IsMeant(path) ? new InDatabase(DatabaseConnection.Parse(path)) : new InFiles(path);

    /// <summary>Every ledger there, or the one with this id.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public abstract Task<IReadOnlyList<LedgerSource>> ListAsync(string? competition);

    public abstract ValueTask DisposeAsync();

    private sealed class InFiles(string path) : LedgerSources
    {
        public override Task<IReadOnlyList<LedgerSource>> ListAsync(string? competition)
        {
            var files = JournalFiles.At(path);
            return files.Count == 0
                ? throw new FileNotFoundException("文件夹里没有账本。 There is no ledger.jsonl in this folder.")
                : Task.FromResult<IReadOnlyList<LedgerSource>>([.. files.Select(file => Of(file, competition ?? JournalFiles.IdOf(file)))]);
        }

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private static LedgerSource Of(string file, string id) => new(file, id, each =>
        {
            var end = JournalFiles.Read(file, id, each);
            return Task.FromResult(new LedgerReading(end.Head, end.Length - end.Good));
        });
    }

    private sealed class InDatabase(DatabaseConnection connection) : LedgerSources
    {
        private readonly Database _database = Database.ToRead(connection);

        public override async Task<IReadOnlyList<LedgerSource>> ListAsync(string? competition)
        {
            var found = await PostgresReading.LedgersAsync(_database, competition);
            return found.Count == 0
                ? throw new FileNotFoundException("数据库里没有这样的账本。 There is no such ledger in this database.")
                : [.. found.Select(id => new LedgerSource($"{_database.Shown} {id}", id, async each =>
                    new LedgerReading(await new PostgresReading(_database, id).RunAsync(each, PostgresReading.Beside), 0)))];
        }

        public override ValueTask DisposeAsync() => _database.DisposeAsync();
    }
}

/// <summary>A ledger, where it is, and how it is checked and read.</summary>
internal sealed record LedgerSource(string Place, string Id, Func<Action<LedgerEntry>, Task<LedgerReading>> ReadAsync);

/// <summary>How far a ledger goes, and how many bytes at its end are not written to their end.</summary>
internal readonly record struct LedgerReading(LedgerHead Head, long Unfinished);
