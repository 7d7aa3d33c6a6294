using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Scoring.Silo.Tests.Hosting;

/// <summary>A host with fake time and the trial grains below, and the signals they wait for.</summary>
internal sealed class Stage : IAsyncDisposable
{
    public Stage()
    {
        Services = new ServiceCollection().AddSingleton(Signals).BuildServiceProvider();
        Host = new GrainHost(
            [new(typeof(TrialGrain)), new(typeof(ReentrantTrialGrain))], Services, new GrainHostOptions(), Time, NullLogger<GrainHost>.Instance);
    }

    public FakeTime Time { get; } = new();

    public Signals Signals { get; } = new();

    public ServiceProvider Services { get; }

    public GrainHost Host { get; }

    public ITrialGrain Grain(string key = "a") => Host.GetGrain<ITrialGrain>(key);

    public IReentrantTrialGrain Reentrant(string key = "a") => Host.GetGrain<IReentrantTrialGrain>(key);

    public async ValueTask DisposeAsync()
    {
        await Host.StopAsync(CancellationToken.None);
        await Services.DisposeAsync();
    }
}

/// <summary>What happened, in order, and gates that a test opens.</summary>
internal sealed class Signals
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _gates = new();
    private readonly ConcurrentQueue<string> _log = new();

    public int FailingActivations { get; set; }

    public string[] Log => [.. _log];

    public void Note(string what) => _log.Enqueue(what);

    public void Open(string gate) => Gate(gate).TrySetResult();

    public Task Wait(string gate) => Gate(gate).Task.WaitAsync(TimeSpan.FromSeconds(20));

    private TaskCompletionSource Gate(string gate) =>
        _gates.GetOrAdd(gate, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
