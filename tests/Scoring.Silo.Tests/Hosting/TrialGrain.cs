namespace Scoring.Silo.Tests.Hosting;

public interface ITrial
{
    Task<string> EchoAsync(string text);

    /// <summary>Says that it has begun, and ends when the test opens the gate of that name.</summary>
    Task HoldAsync(string gate);

    /// <summary>Adds one in a way that loses counts as soon as two turns overlap.</summary>
    Task<int> CountAsync();

    Task<string?> AmbientAsync();

    Task FailAsync();

    Task LeaveAsync();

    Task StartTimerAsync();

    [OneWay] Task TellAsync(string what);
}

public interface ITrialGrain : ITrial, IGrainWithStringKey;

public interface IReentrantTrialGrain : ITrial, IGrainWithStringKey;

internal sealed class TrialGrain(Signals signals) : Trial(signals), ITrialGrain;

[Reentrant]
internal sealed class ReentrantTrialGrain(Signals signals) : Trial(signals), IReentrantTrialGrain;

internal abstract class Trial(Signals signals) : Grain, ITrial
{
    public static readonly AsyncLocal<string?> Ambient = new();

    private int _inside;
    private int _count;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        signals.Note($"up {this.GetPrimaryKeyString()}");
        await Task.Yield();
        if (signals.FailingActivations > 0)
        {
            signals.FailingActivations--;
            throw new InvalidDataException("The store is away.");
        }
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await Task.Yield();
        signals.Note($"down {this.GetPrimaryKeyString()} {reason.ReasonCode}");
    }

    public Task<string> EchoAsync(string text) => Task.FromResult(text);

    public async Task HoldAsync(string gate)
    {
        signals.Note($"in {gate}");
        signals.Open($"{gate} began");
        await signals.Wait(gate);
        signals.Note($"out {gate}");
    }

    public async Task<int> CountAsync()
    {
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(1, Interlocked.Increment(ref _inside));
            var seen = _count;
            Thread.SpinWait(50);
            _count = seen + 1;
            Interlocked.Decrement(ref _inside);
            await Task.Yield();
        }

        return _count;
    }

    public Task<string?> AmbientAsync()
    {
        var before = Ambient.Value;
        Ambient.Value = "left behind";
        return Task.FromResult(before);
    }

    public async Task FailAsync()
    {
        await Task.Yield();
        throw new InvalidDataException("No.");
    }

    public Task LeaveAsync()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public Task StartTimerAsync()
    {
        var ticks = 0;
        this.RegisterGrainTimer(
            async _ =>
            {
                Assert.Equal(1, Interlocked.Increment(ref _inside));
                await Task.Yield();
                Interlocked.Decrement(ref _inside);
                signals.Open($"tick {++ticks}");
                Assert.NotEqual(1, ticks);
            },
            TimeSpan.FromSeconds(1),
            TimeSpan.FromSeconds(5));
        return Task.CompletedTask;
    }

    public Task TellAsync(string what)
    {
        signals.Open(what);
        throw new InvalidDataException("Nobody hears this.");
    }
}
