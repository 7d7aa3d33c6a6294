using System.Collections.Concurrent;

namespace Scoring.Display.Live;

/// <summary>
/// Calls the windows one after another when boards have moved. A window on several boards that moved together is called once, and finds all of
/// them. Some at a time: what else the process has to do, a judge's receipt before all, never waits behind ten thousand windows.
/// </summary>
internal sealed class LiveCalls : IThreadPoolWorkItem
{
    private const int AtATime = 16;

    private readonly ConcurrentQueue<BoardStream> _moved = new();
    private readonly ConcurrentQueue<LiveReader> _called = new();
    private int _going;

    /// <summary>Its readers are called after the next <see cref="Begin"/>.</summary>
    public void Moved(BoardStream stream) => _moved.Enqueue(stream);

    /// <summary>It is called after the next <see cref="Begin"/>, once.</summary>
    public void Call(LiveReader reader)
    {
        if (reader.TakesCall())
        {
            _called.Enqueue(reader);
        }
    }

    /// <summary>Begins, or goes on.</summary>
    public void Begin()
    {
        if (Interlocked.Exchange(ref _going, 2) == 0)
        {
            GoOn();
        }
    }

    public void Execute()
    {
        Volatile.Write(ref _going, 1);
        while (_moved.TryDequeue(out var stream))
        {
            stream.CallReaders(this);
        }

        for (var i = 0; i < AtATime && _called.TryDequeue(out var reader); i++)
        {
            reader.Answer();
        }

        if (!_called.IsEmpty || Interlocked.CompareExchange(ref _going, 0, 1) != 1)
        {
            GoOn();
        }
    }

    // At the end of the common queue: the writes of those called just now, and whatever else came, are done first.
    private void GoOn() => ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
}
