namespace Scoring.Silo.Disk;

/// <summary>
/// Threads of their own for work that waits for the storage, so that the pool never does. At most 32, shared by all lanes.
/// </summary>
internal sealed class DiskThreads : IDisposable
{
    private const int Most = 32;
    private readonly object _gate = new();
    private readonly Queue<DiskLane> _ready = [];
    private readonly List<Thread> _threads = [];
    private int _idle;
    private bool _closing;

    /// <summary>A new lane: its work runs in order, one piece at a time.</summary>
    public DiskLane NewLane() => new(this);

    /// <summary>Finishes what was asked for, then ends the threads.</summary>
    public void Dispose()
    {
        Thread[] threads;
        lock (_gate)
        {
            _closing = true;
            Monitor.PulseAll(_gate);
            threads = [.. _threads];
        }
        foreach (var thread in threads)
            thread.Join();
    }

    internal void Add(DiskLane lane, bool fresh)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closing && fresh, this);
            _ready.Enqueue(lane);
            if (_ready.Count > _idle && _threads.Count < Most)
            {
                var thread = new Thread(Work) { IsBackground = true, Name = "disk" };
                _threads.Add(thread);
                thread.UnsafeStart();
            }
            Monitor.Pulse(_gate);
        }
    }

    private void Work()
    {
        while (Next() is { } lane)
        {
            if (lane.RunOne())
                Add(lane, fresh: false);
        }
    }

    private DiskLane? Next()
    {
        lock (_gate)
        {
            _idle++;
            while (_ready.Count == 0 && !_closing)
                Monitor.Wait(_gate);
            _idle--;
            return _ready.TryDequeue(out var lane) ? lane : null;
        }
    }
}
