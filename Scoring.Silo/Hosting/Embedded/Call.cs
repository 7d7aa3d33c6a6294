using Microsoft.Extensions.Logging;

namespace Scoring.Silo.Hosting.Embedded;

/// <summary>One call of a grain, from the caller's hand to the answer.</summary>
internal abstract class Call
{
    protected Call() => Waiting = new(this);

    public abstract Task Reply { get; }

    /// <summary>Where the call stands among those its activation has not answered; a timer's tick stands nowhere.</summary>
    public LinkedListNode<Call> Waiting { get; }

    /// <summary>When it was sent, as a timestamp of the host's time; negative before.</summary>
    public long Since { get; set; } = -1;

    public virtual bool IsTick => false;

    public abstract Task InvokeAsync(object grain);

    /// <summary>Hands the finished answer on; late answers go nowhere.</summary>
    public void Settle(Task answer)
    {
        if (answer.IsFaulted)
        {
            Fail(answer.Exception.InnerException!);
        }
        else if (answer.IsCanceled)
        {
            Fail(new TaskCanceledException(answer));
        }
        else
        {
            Succeed(answer);
        }
    }

    public abstract void Fail(Exception failure);

    protected abstract void Succeed(Task answer);
}

internal sealed class Call<T>(GrainMethod method, object?[] arguments) : Call
{
    private readonly TaskCompletionSource<T> _reply = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override Task Reply => _reply.Task;

    public override Task InvokeAsync(object grain) => method.Invoke(grain, arguments);

    public override void Fail(Exception failure) => _reply.TrySetException(failure);

    protected override void Succeed(Task answer) => _reply.TrySetResult(((Task<T>)answer).Result);
}

internal sealed class PlainCall(GrainMethod method, object?[] arguments) : Call
{
    private readonly TaskCompletionSource _reply = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override Task Reply => _reply.Task;

    public override Task InvokeAsync(object grain) => method.Invoke(grain, arguments);

    public override void Fail(Exception failure) => _reply.TrySetException(failure);

    protected override void Succeed(Task answer) => _reply.TrySetResult();
}

internal sealed partial class OneWayCall(GrainMethod method, object?[] arguments, ILogger logger) : Call
{
    public override Task Reply => Task.CompletedTask;

    public override Task InvokeAsync(object grain) => method.Invoke(grain, arguments);

    public override void Fail(Exception failure) => LogLost(method.Name, failure);

    protected override void Succeed(Task answer)
    {
    }

    [LoggerMessage(1001, LogLevel.Warning, "One-way call {Method} failed; its caller is not told")]
    private partial void LogLost(string method, Exception failure);
}
