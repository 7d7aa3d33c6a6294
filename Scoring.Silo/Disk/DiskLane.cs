namespace Scoring.Silo.Disk;

/// <summary>Work on one file: in the order it was asked for, one piece at a time, on the disk threads.</summary>
internal sealed class DiskLane(DiskThreads threads)
{
    private readonly Queue<Action> _work = [];
    private bool _running;

    /// <summary>Completes, with its result or its exception, when the work is done; what follows runs elsewhere.</summary>
    public Task<T> RunAsync<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_work)
        {
            if (!_running)
                threads.Add(this, fresh: true);
            _running = true;
            _work.Enqueue(() => Carry(work, done));
        }
        return done.Task;
    }

    /// <summary>The same for work without a result.</summary>
    public Task RunAsync(Action work) => RunAsync(() =>
    {
        work();
        return true;
    });

    /// <summary>Does the next piece; true when there is more.</summary>
    internal bool RunOne()
    {
        Action next;
        lock (_work)
            next = _work.Dequeue();
        next();
        lock (_work)
            return _running = _work.Count > 0;
    }

    private static void Carry<T>(Func<T> work, TaskCompletionSource<T> done)
    {
        try
        {
            done.SetResult(work());
        }
#pragma warning disable CA1031 // Whatever happened is the caller's to judge, and the thread must live on.
        catch (Exception cause)
#pragma warning restore CA1031
        {
            done.SetException(cause);
        }
    }
}
