namespace Scoring.Display.Live;

/// <summary>
/// The turns of windows that want to be told a few times a second at most. They are spread evenly over the time between two turns: phones that
/// all saw the same move are not all due at the same moment ever after.
/// </summary>
internal sealed class LiveTurns : IDisposable
{
    private const double GoldenRatio = 0.618_033_988_749_895;
    private static readonly TimeSpan Grain = TimeSpan.FromMilliseconds(20);

    private readonly LiveCalls _calls;
    private readonly TimeProvider _time;
    private readonly long _began;
    private readonly ITimer _timer;
    private readonly Lock _gate = new();
    private readonly SortedDictionary<long, List<LiveReader>> _waiting = [];
    private int _places;

    public LiveTurns(LiveCalls calls, TimeProvider time)
    {
        (_calls, _time, _began) = (calls, time, time.GetTimestamp());
        _timer = time.CreateTimer(_ => CallWhoIsDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public TimeSpan Now => _time.GetElapsedTime(_began);

    /// <summary>A window's place between 0 and 1 in the time between two turns.</summary>
    public double TakePlace() => Interlocked.Increment(ref _places) * GoldenRatio % 1;

    /// <summary>
    /// The turn after being told now: a full time later, or as much more as leads to the window's place. A turn that came a little late does
    /// not push the next one off.
    /// </summary>
    public static TimeSpan After(TimeSpan now, TimeSpan pace, double place)
    {
        var earliest = now + (pace * 0.8);
        var past = (earliest - (pace * place)).Ticks % pace.Ticks;
        return past == 0 ? earliest : earliest + TimeSpan.FromTicks(past < 0 ? -past : pace.Ticks - past);
    }

    /// <summary>Calls the window then.</summary>
    public void Wait(LiveReader reader, TimeSpan until)
    {
        var grain = (long)Math.Ceiling(until / Grain);
        lock (_gate)
        {
            if (_waiting.Count == 0)
            {
                _timer.Change(Grain, Grain);
            }

            if (!_waiting.TryGetValue(grain, out var readers))
            {
                _waiting[grain] = readers = [];
            }

            readers.Add(reader);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void CallWhoIsDue()
    {
        var now = (long)(Now / Grain);
        lock (_gate)
        {
            while (_waiting.Count > 0 && _waiting.First() is var (grain, readers) && grain <= now)
            {
                _waiting.Remove(grain);
                readers.ForEach(reader => reader.TurnCame());
                readers.ForEach(_calls.Call);
            }

            if (_waiting.Count == 0)
            {
                _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            }
        }

        _calls.Begin();
    }
}
