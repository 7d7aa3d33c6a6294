namespace Scoring.Silo.Ledger.Postgres;

/// <summary>Calls in the order they were made, one at a time, off the caller's own scheduler.</summary>
internal sealed class CallLine
{
    private readonly Lock _gate = new();
    private Task _last = Task.CompletedTask;

    /// <summary>Completes with the call's result or its exception; a failed call does not keep the next from running.</summary>
    public Task<T> RunAsync<T>(Func<Task<T>> call)
    {
        lock (_gate)
        {
            var before = _last;
            var mine = Task.Run(async () =>
            {
                await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return await call();
            });
            _last = mine;
            return mine;
        }
    }
}
