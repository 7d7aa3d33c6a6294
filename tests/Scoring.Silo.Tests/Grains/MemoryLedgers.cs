using System.Collections.Immutable;
using System.Text.Json;
using Scoring.Silo.Ledger;

namespace Scoring.Silo.Tests.Grains;

/// <summary>Ledgers in memory whose next append can be held or made to fail.</summary>
internal sealed class MemoryLedgers : ILedgers
{
    private readonly Dictionary<string, MemoryLedger> _ledgers = [];

    public MemoryLedger this[string id]
    {
        get
        {
            lock (_ledgers)
            {
                return _ledgers.TryGetValue(id, out var known) ? known : _ledgers[id] = new MemoryLedger(id);
            }
        }
    }

    public ILedger Open(string id) => this[id];
}

internal sealed class MemoryLedger(string id) : ILedger
{
    private readonly List<string> _lines = [];
    private long _epoch;
    private TaskCompletionSource? _gate;

    public IReadOnlyList<string> Lines => _lines;

    public string Text => string.Concat(_lines);

    public List<int> Batches { get; } = [];

    public Exception? NextFailure { get; set; }

    public TaskCompletionSource Arrived { get; private set; } = new();

    public void Hold()
    {
        _gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public void Release() => _gate!.SetResult();

    public ValueTask<LedgerHead> ReadAsync(Action<LedgerEntry> each)
    {
        foreach (var line in _lines)
        {
            each(Parse(line));
        }

        return ValueTask.FromResult(Head());
    }

    public ValueTask<LedgerHead> ClaimAsync() => ValueTask.FromResult(Head() with { Epoch = ++_epoch });

    public async ValueTask AppendAsync(long epoch, long expectedSeq, ImmutableArray<SealedEntry> entries)
    {
        Arrived.TrySetResult();
        if (_gate is { } gate)
        {
            await gate.Task;
            _gate = null;
        }

        if (NextFailure is { } failure)
        {
            NextFailure = null;
            throw failure;
        }

        Assert.Equal(_epoch, epoch);
        Assert.Equal(_lines.Count, expectedSeq);
        Batches.Add(entries.Length);
        _lines.AddRange(entries.Select(entry => System.Text.Encoding.UTF8.GetString(entry.Line.Span)));
    }

    private LedgerHead Head() => _lines.Count == 0 ? new LedgerHead(0, 0, Chain.Genesis(id)) : new LedgerHead(Parse(_lines[^1]).Epoch, _lines.Count, Parse(_lines[^1]).Hash.ToString());

    private static LedgerEntry Parse(string line)
    {
        var json = JsonDocument.Parse(line).RootElement;
        string Text(string name) => json.GetProperty(name).GetString()!;
        return new LedgerEntry(
            json.GetProperty("seq").GetInt64(),
            json.GetProperty("epoch").GetInt64(),
            json.GetProperty("batch").GetInt64(),
            json.GetProperty("at").GetDateTimeOffset(),
            Text("by"),
            Text("op"),
            Digest.Parse(Text("req")),
            System.Text.Encoding.UTF8.GetBytes(json.GetProperty("data").GetRawText()),
            Digest.Parse(Text("hash")));
    }
}
