using Microsoft.Extensions.Logging;

namespace Scoring.Silo.Hosting.Embedded;

/// <summary>How an activation begins, grows old and ends.</summary>
internal sealed partial class Activation
{
    private readonly TaskCompletionSource _gone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<GrainTimer> _timers = [];
    private DeactivationReason? _reason;
    private long _used;
    private long _keepUntil;

    public Task Gone => _gone.Task;

    public void Leave(DeactivationReason reason)
    {
        lock (_gate)
        {
            _reason ??= reason;
            if (_stage == Stage.New)
            {
                // Made by a caller who has not called yet: he will find it gone and make another.
                Vanish();
            }
            else
            {
                LeaveIfDone();
            }
        }
    }

    public void Delay(TimeSpan time)
    {
        lock (_gate)
        {
            _keepUntil = host.Time.GetTimestamp() + (long)Math.Min(long.MaxValue / 2, time.TotalSeconds * host.Time.TimestampFrequency);
        }
    }

    public IGrainTimer Register(Func<CancellationToken, Task> callback, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new GrainTimer(this, callback, host.Time);
        lock (_gate)
        {
            _timers.Add(timer);
        }

        timer.Change(dueTime, period);
        return timer;
    }

    public void TimerFailed(Exception failure) => LogTimerFailed(host.Logger, grainClass.Name, key, failure);

    /// <summary>Answers calls that have waited too long and lets go of a grain nobody has called for a while.</summary>
    public void Sweep()
    {
        var late = new List<Call>();
        lock (_gate)
        {
            var now = host.Time.GetTimestamp();
            while (_unanswered.First is { } first && host.Time.GetElapsedTime(first.Value.Since, now) >= host.Options.CallTimeout)
            {
                _unanswered.Remove(first);
                late.Add(first.Value);
            }

            if (_stage == Stage.Active && _open == 0 && _unanswered.Count == 0 && now >= _keepUntil
                && host.Time.GetElapsedTime(_used, now) >= host.Options.IdleAge)
            {
                _reason ??= new(DeactivationReasonCode.ActivationIdle, "Nobody has called it for a while.");
                LeaveIfDone();
            }
        }

        foreach (var call in late)
        {
            call.Fail(new TimeoutException($"Not confirmed: {grainClass.Name} {key} has not answered. Send it again with the same op."));
        }
    }

    private async Task ActivateAsync()
    {
        try
        {
            using var patience = new CancellationTokenSource(host.Options.CallTimeout, host.Time);
            _grain = grainClass.Make(this, host.Services);
            await _grain.OnActivateAsync(patience.Token);
        }
        catch (Exception failure)
        {
            LogActivationFailed(host.Logger, grainClass.Name, key, failure);
            Vanish(failure);
            return;
        }

        lock (_gate)
        {
            _stage = Stage.Active;
            LeaveIfDone();
            Schedule();
        }
    }

    private void LeaveIfDone()
    {
        if (_reason is { } reason && _stage == Stage.Active && _open == 0)
        {
            _stage = Stage.Leaving;
            _turns.Enqueue((Func<Task>)(() => DeactivateAsync(reason)));
            Schedule();
        }
    }

    private async Task DeactivateAsync(DeactivationReason reason)
    {
        try
        {
            _timers.ForEach(timer => timer.Dispose());
            using var patience = new CancellationTokenSource(host.Options.CallTimeout, host.Time);
            await _grain!.OnDeactivateAsync(reason, patience.Token);
        }
        catch (Exception failure)
        {
            LogDeactivationFailed(host.Logger, grainClass.Name, key, failure);
        }

        Vanish();
    }

    /// <summary>Gives the key free; calls that came too late go to the next activation, or learn why there is none.</summary>
    private void Vanish(Exception? failure = null)
    {
        Call[] left;
        lock (_gate)
        {
            _stage = Stage.Gone;
            left = [.. _arrived.Where(c => !c.IsTick && c.Waiting.List is not null)];
            _arrived.Clear();
            _unanswered.Clear();
        }

        _timers.ForEach(timer => timer.Dispose());
        grainClass.Activations.TryRemove(new(key, this));
        _gone.TrySetResult();
        foreach (var call in left)
        {
            if (failure is not null)
            {
                call.Fail(failure);
            }
            else
            {
                host.Send(grainClass, key, call);
            }
        }
    }

    [LoggerMessage(1002, LogLevel.Error, "{Grain} {Key} could not start; the next call tries again")]
    private static partial void LogActivationFailed(ILogger logger, string grain, string key, Exception failure);

    [LoggerMessage(1003, LogLevel.Error, "{Grain} {Key} did not end cleanly; it is gone all the same")]
    private static partial void LogDeactivationFailed(ILogger logger, string grain, string key, Exception failure);

    [LoggerMessage(1004, LogLevel.Error, "A timer of {Grain} {Key} failed; it goes on")]
    private static partial void LogTimerFailed(ILogger logger, string grain, string key, Exception failure);
}
