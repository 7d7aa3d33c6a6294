using System.Collections.Immutable;
using Npgsql;

namespace Scoring.Silo.Ledger.Postgres;

/// <summary>
/// One ledger as rows. What the server has confirmed is saved; where its answer got lost nothing is claimed, and reading anew finds out.
/// </summary>
internal sealed class PostgresLedger(Database database, string id, TimeProvider clock) : ILedger
{
    private const int LongestBatch = 1_000;
    private const int LongestQueue = 10_000;
    private readonly CallLine _line = new();
    private int _waiting;
    private bool _failed;

    public async ValueTask<LedgerHead> ReadAsync(Action<LedgerEntry> each) => await _line.RunAsync(() => OpeningAsync(async () =>
        await new PostgresReading(database, id).RunAsync(each, PostgresReading.Settled)));

    public async ValueTask<LedgerHead> ClaimAsync() => await _line.RunAsync(() => OpeningAsync(async () =>
    {
        var head = await PatientlyAsync(() => PostgresHead.ClaimAsync(database.Source, id, clock.GetUtcNow().ToUnixTimeMilliseconds()));
        database.Holds(id, head.Epoch);
        return head;
    }));

    public async ValueTask AppendAsync(long epoch, long expectedSeq, ImmutableArray<SealedEntry> entries)
    {
        if (entries.Length is 0 or > LongestBatch)
            throw new ArgumentException($"A batch has 1 to {LongestBatch} entries, not {entries.Length}.", nameof(entries));
        try
        {
            if (Interlocked.Add(ref _waiting, entries.Length) > LongestQueue)
                throw new LedgerBusyException($"More than {LongestQueue} entries are waiting; nothing was saved.");
            await _line.RunAsync(() => WriteAsync(epoch, expectedSeq, entries));
        }
        finally
        {
            Interlocked.Add(ref _waiting, -entries.Length);
        }
    }

    private async Task<bool> WriteAsync(long epoch, long expectedSeq, ImmutableArray<SealedEntry> entries)
    {
        if (_failed)
            throw new LedgerFailedException($"{id}: the database failed and the ledger was not read since; nothing was saved.");
        if (!Chain.Follows(expectedSeq, entries))
            throw new LedgerFencedException($"{id}: entry {entries[0].Seq} does not follow {expectedSeq}; nothing was saved.");
        bool moved;
        try
        {
            moved = await PostgresHead.AppendAsync(database.Source, id, epoch, expectedSeq, entries);
        }
        catch (Exception cause) when (Database.IsFailure(cause))
        {
            _failed = true;
            throw new LedgerFailedException($"{id}: the entries after {expectedSeq} are not confirmed: {cause.Message}", cause);
        }
        if (moved)
            return true;
        database.LetGo(id, epoch);
        throw new LedgerFencedException($"{id}: epoch {epoch} at entry {expectedSeq} is not the ledger's newest; nothing was saved.");
    }

    // Reading or claiming anew is what makes a failed ledger usable.
    private async Task<LedgerHead> OpeningAsync(Func<Task<LedgerHead>> open)
    {
        try
        {
            var head = await open();
            _failed = false;
            return head;
        }
        catch (Exception cause) when (Database.IsFailure(cause))
        {
            throw new LedgerFailedException($"{id}: the database can't be used; nothing is saved: {cause.Message}", cause);
        }
    }

    // Whoever stopped in the middle of a transaction is thrown out by the server after 5 s; one try waits 3.
    private static async Task<LedgerHead> PatientlyAsync(Func<Task<LedgerHead>> claim)
    {
        try
        {
            return await claim();
        }
        catch (PostgresException waited) when (waited.SqlState is PostgresErrorCodes.LockNotAvailable)
        {
            return await claim();
        }
    }
}
