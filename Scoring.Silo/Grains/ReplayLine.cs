using System.Collections.Concurrent;
using System.Collections.Immutable;
using Scoring.Rules;

namespace Scoring.Silo.Grains;

/// <summary>
/// Puts the entries of a long ledger onto both states while it is still being read: each state has a thread of its own, neither looks at
/// the other. A short ledger is applied where it is read.
/// </summary>
internal sealed class ReplayLine<TFact>(IChronicled<TFact> decided, IChronicled<TFact> durable) : IDisposable
{
    private const int BatchSize = 512, MostWaiting = 8;

    private readonly BlockingCollection<List<(ImmutableArray<TFact> Facts, Stamp Stamp)>>[] _queues = [new(MostWaiting), new(MostWaiting)];
    private List<(ImmutableArray<TFact> Facts, Stamp Stamp)> _batch = new(BatchSize);
    private Task[] _appliers = [];

    /// <summary>Takes the next entry; waits while the states are far behind.</summary>
    public void Take(ImmutableArray<TFact> facts, Stamp stamp)
    {
        _batch.Add((facts, stamp));
        if (_batch.Count == BatchSize)
        {
            Hand();
        }
    }

    /// <summary>Completes when both states have everything, or one could not take it.</summary>
    public async Task EndAsync()
    {
        foreach (var queue in _queues)
        {
            queue.CompleteAdding();
        }

        await Task.WhenAll(_appliers);
        Apply(_batch, decided);
        Apply(_batch, durable);
    }

    public void Dispose()
    {
        foreach (var queue in _queues)
        {
            queue.CompleteAdding();
        }

        Task.WhenAll(_appliers).ContinueWith(_ => Array.ForEach(_queues, queue => queue.Dispose()), TaskScheduler.Default);
    }

    private static void Apply(List<(ImmutableArray<TFact> Facts, Stamp Stamp)> batch, IChronicled<TFact> state)
    {
        foreach (var (facts, stamp) in batch)
        {
            foreach (var fact in facts)
            {
                state.Apply(fact, stamp);
            }
        }
    }

    private void Hand()
    {
        if (_appliers.Length == 0)
        {
            _appliers = [ApplyAsync(_queues[0], decided), ApplyAsync(_queues[1], durable)];
        }

        foreach (var queue in _queues)
        {
            queue.Add(_batch);
        }

        _batch = new(BatchSize);
    }

    private static Task ApplyAsync(BlockingCollection<List<(ImmutableArray<TFact> Facts, Stamp Stamp)>> queue, IChronicled<TFact> state) =>
        Task.Factory.StartNew(
            () =>
            {
                Exception? failure = null;
                foreach (var batch in queue.GetConsumingEnumerable())
                {
                    try
                    {
                        // After a failure the rest is only taken, so that whoever reads the ledger is not left waiting.
                        if (failure is null)
                        {
                            Apply(batch, state);
                        }
                    }
#pragma warning disable CA1031 // Told when all is read; the state is thrown away then.
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
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
}
