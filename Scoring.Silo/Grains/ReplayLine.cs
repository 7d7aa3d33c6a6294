using System.Collections.Concurrent;
using System.Collections.Immutable;
using Scoring.Rules;

namespace Scoring.Silo.Grains;

/// <summary>
/// Puts the entries of a long ledger onto both states while it is still being read, on a thread of its own; the second takes over from the
/// first what they can share. A short ledger is applied where it is read.
/// </summary>
internal sealed class ReplayLine<TFact>(IChronicled<TFact> decided, IChronicled<TFact> durable) : IDisposable
{
    private const int BatchSize = 512, MostWaiting = 8;

    private readonly BlockingCollection<List<(ImmutableArray<TFact> Facts, Stamp Stamp)>> _queue = new(MostWaiting);
    private List<(ImmutableArray<TFact> Facts, Stamp Stamp)> _batch = new(BatchSize);
    private Task? _applying;

    /// <summary>Takes the next entry; waits while the states are far behind.</summary>
    public void Take(ImmutableArray<TFact> facts, Stamp stamp)
    {
        _batch.Add((facts, stamp));
        if (_batch.Count == BatchSize)
        {
            _applying ??= Task.Factory.StartNew(
                ApplyAll, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            _queue.Add(_batch);
            _batch = new(BatchSize);
        }
    }

    /// <summary>Completes when both states have everything, or one could not take it.</summary>
    public async Task EndAsync()
    {
        _queue.CompleteAdding();
        await (_applying ?? Task.CompletedTask);
        Apply(_batch);
    }

    public void Dispose()
    {
        _queue.CompleteAdding();
        (_applying ?? Task.CompletedTask).ContinueWith(_ => _queue.Dispose(), TaskScheduler.Default);
    }

    private void ApplyAll()
    {
        Exception? failure = null;
        foreach (var batch in _queue.GetConsumingEnumerable())
        {
            try
            {
                // After a failure the rest is only taken, so that whoever reads the ledger is not left waiting.
                if (failure is null)
                {
                    Apply(batch);
                }
            }
#pragma warning disable CA1031 // Told when all is read; the states are thrown away then.
            catch (Exception cause)
#pragma warning restore CA1031
            {
                failure = cause;
            }
        }

        if (failure is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        }
    }

    private void Apply(List<(ImmutableArray<TFact> Facts, Stamp Stamp)> batch)
    {
        foreach (var (facts, stamp) in batch)
        {
            foreach (var fact in facts)
            {
                durable.Apply(fact, stamp);
                decided.ApplyAfter(durable, fact, stamp);
            }
        }
    }
}
