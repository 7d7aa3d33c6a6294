using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Microsoft.Extensions.Logging;

namespace Scoring.Silo.Hosting.Embedded;

/// <summary>
/// Runs grains in this process as Orleans would: one activation for each key, one thread at a time in each, no ambient context from caller to grain.
/// </summary>
internal sealed partial class GrainHost : IGrainFactory, IAsyncDisposable
{
    private readonly ConcurrentDictionary<Type, (GrainClass Class, FrozenDictionary<MethodInfo, GrainMethod> Methods)> _interfaces = new();
    private readonly GrainClass[] _classes;
    private readonly ITimer _sweep;
    private volatile bool _closed;

    public GrainHost(
        IEnumerable<GrainClass> classes, IServiceProvider services, GrainHostOptions options, TimeProvider time, ILogger<GrainHost> logger)
    {
        (_classes, Services, Options, Time, Logger) = ([.. classes], services, options, time, logger);
        using (ExecutionContext.SuppressFlow())
        {
            _sweep = time.CreateTimer(_ => Sweep(), null, options.SweepPeriod, options.SweepPeriod);
        }
    }

    public IServiceProvider Services { get; }

    public GrainHostOptions Options { get; }

    public TimeProvider Time { get; }

    public ILogger Logger { get; }

    public TGrain GetGrain<TGrain>(string primaryKey)
        where TGrain : IGrainWithStringKey
    {
        ArgumentException.ThrowIfNullOrEmpty(primaryKey);
        var (grainClass, methods) = _interfaces.GetOrAdd(typeof(TGrain), Describe);
        return GrainProxy.Of<TGrain>(this, grainClass, methods, primaryKey);
    }

    public void Send(GrainClass grainClass, string key, Call call)
    {
        while (true)
        {
            if (!grainClass.Activations.TryGetValue(key, out var activation))
            {
                if (_closed)
                {
                    call.Fail(new TimeoutException("Not confirmed: the grain host is stopping. Send it again with the same op."));
                    return;
                }

                activation = grainClass.Activations.GetOrAdd(key, static (k, a) => new(a.Host, a.Class, k), (Host: this, Class: grainClass));
                if (_closed)
                {
                    activation.Leave(new(DeactivationReasonCode.ShuttingDown, "The host stops."));
                }
            }

            if (activation.Send(call))
            {
                return;
            }
        }
    }

    /// <summary>Ends every activation, those that are made meanwhile too; the ledger is quiet when it returns.</summary>
    public async Task StopAsync(CancellationToken cancel)
    {
        _closed = true;
        while (_classes.SelectMany(c => c.Activations.Values).ToArray() is { Length: > 0 } active)
        {
            foreach (var activation in active)
            {
                activation.Leave(new(DeactivationReasonCode.ShuttingDown, "The host stops."));
            }

            await Task.WhenAll(active.Select(a => a.Gone)).WaitAsync(cancel);
        }

        await _sweep.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(Options.CallTimeout, Time);
        await StopAsync(patience.Token);
    }

    private void Sweep()
    {
        foreach (var activation in _classes.SelectMany(c => c.Activations.Values))
        {
            activation.Sweep();
        }
    }

    private (GrainClass Class, FrozenDictionary<MethodInfo, GrainMethod> Methods) Describe(Type type)
    {
        var methods = type.GetInterfaces().Append(type).SelectMany(i => i.GetMethods()).Where(m => !m.IsStatic);
        return (_classes.Single(c => c.Interfaces.Contains(type)), methods.ToFrozenDictionary(m => m, m => new GrainMethod(m, Logger)));
    }
}
