namespace Scoring.Silo.Hosting.Embedded;

/// <summary>
/// One grain with its turns. It is the task scheduler of its own code, so that what follows an await comes back to a turn;
/// a turn runs on any pool thread, but never two at once.
/// </summary>
internal sealed partial class Activation(GrainHost host, GrainClass grainClass, string key) : TaskScheduler, IThreadPoolWorkItem, IActivation
{
    private const int TurnsBeforeOthers = 64;

    [ThreadStatic]
    private static Activation? _current;

    private readonly Lock _gate = new();
    private readonly Queue<object> _turns = new();
    private readonly Queue<Call> _arrived = new();
    private readonly LinkedList<Call> _unanswered = new();
    private Grain? _grain;
    private Stage _stage = Stage.New;
    private int _open;
    private bool _scheduled;

    private enum Stage
    {
        New,
        Activating,
        Active,
        Leaving,
        Gone,
    }

    public string Key => key;

    public IGrainFactory GrainFactory => host;

    private bool MayBegin => _stage == Stage.Active && _reason is null && (_open == 0 || grainClass.Reentrant);

    /// <summary>Takes a call; false when this activation is gone and the call belongs to the next one.</summary>
    public bool Send(Call call)
    {
        lock (_gate)
        {
            if (_stage == Stage.Gone)
            {
                return false;
            }

            if (!call.IsTick)
            {
                _used = host.Time.GetTimestamp();
                call.Since = call.Since < 0 ? _used : call.Since;
                _unanswered.AddLast(call.Waiting);
            }

            if (_stage == Stage.New)
            {
                _stage = Stage.Activating;
                _turns.Enqueue((Func<Task>)ActivateAsync);
            }

            _arrived.Enqueue(call);
            Schedule();
            return true;
        }
    }

    void IThreadPoolWorkItem.Execute()
    {
        _current = this;
        new Task(static activation => ((Activation)activation!).TakeTurns(), this, TaskCreationOptions.DenyChildAttach).RunSynchronously(this);
        _current = null;
        lock (_gate)
        {
            _scheduled = false;
            Schedule();
        }
    }

    protected override void QueueTask(Task task) => Enqueue(task);

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        !taskWasPreviouslyQueued && _current == this && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks() => [];

    private void Enqueue(object turn)
    {
        lock (_gate)
        {
            _turns.Enqueue(turn);
            Schedule();
        }
    }

    private void Schedule()
    {
        if (!_scheduled && (_turns.Count > 0 || (_arrived.Count > 0 && MayBegin)))
        {
            _scheduled = true;
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    private void TakeTurns()
    {
        var clean = ExecutionContext.Capture()!;
        for (var i = 0; i < TurnsBeforeOthers && Next() is { } turn; i++)
        {
            if (turn is Task task)
            {
                TryExecuteTask(task);
            }
            else if (turn is Call call)
            {
                // Whatever one call leaves in the ambient context is not there for the next.
                ExecutionContext.Run(clean, static s => (((Activation, Call))s!).Item1.Begin((((Activation, Call))s).Item2), (this, call));
            }
            else
            {
                ExecutionContext.Run(clean, static s => ((Func<Task>)s!)(), turn);
            }
        }
    }

    private object? Next()
    {
        lock (_gate)
        {
            if (_turns.TryDequeue(out var turn))
            {
                return turn;
            }

            while (MayBegin && _arrived.TryDequeue(out var call))
            {
                // Nobody waits for a call that has timed out: it is certain that it did nothing.
                if (call.IsTick || call.Waiting.List is not null)
                {
                    _open++;
                    return call;
                }
            }

            return null;
        }
    }

    private void Begin(Call call)
    {
        Task answer;
        try
        {
            answer = call.InvokeAsync(_grain!);
        }
        catch (Exception failure)
        {
            answer = Task.FromException(failure);
        }

        if (answer.IsCompleted)
        {
            End(call, answer);
        }
        else
        {
            answer.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => End(call, answer));
        }
    }

    private void End(Call call, Task answer)
    {
        lock (_gate)
        {
            _open--;
            if (!call.IsTick)
            {
                _used = host.Time.GetTimestamp();
                call.Waiting.List?.Remove(call.Waiting);
            }

            LeaveIfDone();
            Schedule();
        }

        call.Settle(answer);
    }
}
