namespace Scoring.Silo.Hosting.Embedded;

/// <summary>A timer whose ticks are calls of its own grain; the next is set when the last has ended.</summary>
internal sealed class GrainTimer : IGrainTimer
{
    private readonly Activation _activation;
    private readonly Func<CancellationToken, Task> _callback;
    private readonly CancellationTokenSource _stopped = new();
    private readonly ITimer _timer;
    private TimeSpan _period;
    private TimeSpan? _next;
    private bool _ticking;

    public GrainTimer(Activation activation, Func<CancellationToken, Task> callback, TimeProvider time)
    {
        (_activation, _callback) = (activation, callback);
        using (ExecutionContext.SuppressFlow())
        {
            _timer = time.CreateTimer(_ => _activation.Send(new Tick(this)), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    public void Change(TimeSpan dueTime, TimeSpan period)
    {
        _period = period;
        if (_ticking)
        {
            _next = dueTime;
        }
        else
        {
            _timer.Change(dueTime, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        if (!_stopped.IsCancellationRequested)
        {
            _timer.Dispose();
            _stopped.Cancel();
        }
    }

    private async Task TickAsync()
    {
        if (_ticking || _stopped.IsCancellationRequested)
        {
            return;
        }

        (_ticking, _next) = (true, null);
        try
        {
            await _callback(_stopped.Token);
        }
        finally
        {
            _ticking = false;
            if (!_stopped.IsCancellationRequested)
            {
                _timer.Change(_next ?? _period, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private sealed class Tick(GrainTimer timer) : Call
    {
        public override Task Reply => Task.CompletedTask;

        public override bool IsTick => true;

        public override Task InvokeAsync(object grain) => timer.TickAsync();

        public override void Fail(Exception failure) => timer._activation.TimerFailed(failure);

        protected override void Succeed(Task answer)
        {
        }
    }
}
