using System.Collections.Immutable;
using Scoring.Contracts;
using Scoring.Rules;
using Scoring.Silo.Ledger;

namespace Scoring.Silo.Grains;

/// <summary>
/// The way of a command into a ledger, used on one grain's turns: decided and applied in the same turn, written with whatever else is waiting,
/// applied to the durable state once synced, then answered. After a failed write it is spent: its grain goes away and the next one replays.
/// </summary>
internal sealed class Chronicle<TFact>(
    ILedger ledger, IFactCodec<TFact> codec, IChronicled<TFact> decided, IChronicled<TFact> durable, TimeProvider time)
{
    /// <summary>Of architecture.md, section 4: what may wait, and what one sync may carry.</summary>
    private const int LongestQueue = 10_000, LargestBatch = 1_000;

    private readonly Queue<Pending> _queue = new();
    private readonly Dictionary<string, Pending> _inFlight = new(StringComparer.Ordinal);
    private Pending? _last;
    private LedgerHead _head;
    private long _epoch;
    private long _decidedSeq;
    private bool _pumping;
    private bool _spent;

    /// <summary>Called on the grain's turn after facts became durable.</summary>
    public Action Moved { get; set; } = () => { };

    /// <summary>Called once when a write failed.</summary>
    public Action Spent { get; set; } = () => { };

    public OpBook Ops { get; } = new();

    /// <summary>The last durable entry.</summary>
    public Stamp Head { get; private set; }

    public async Task OpenAsync()
    {
        try
        {
            using var line = new ReplayLine<TFact>(decided, durable);
            _head = await ledger.ReadAsync(entry => Replay(entry, line));
            await line.EndAsync();
            _decidedSeq = _head.Seq;
        }
        catch (LedgerFailedException failure)
        {
            throw NotConfirmed(failure);
        }
    }

    /// <summary>Whether the op was accepted before, durable or not yet.</summary>
    public bool Knows(string op) => _inFlight.ContainsKey(op) || Ops.Knows(op, out _);

    public Task<Reply> ExecuteAsync(string op, string actor, Digest request, Func<DateTimeOffset, Decision<TFact>> decide)
    {
        ThrowIfSpent();
        if (!IsOp(op))
        {
            return Task.FromResult(Replies.Refuse(Refusal.BadRequest, [new("$.op", "1-64: A-Z a-z 0-9 _ -")]));
        }

        if (Ops.Knows(op, out var recorded))
        {
            return Task.FromResult(recorded == request ? new Reply { Receipt = Ops.ReceiptOf(op) } : Replies.Refuse(Refusal.OpReused));
        }

        if (_inFlight.TryGetValue(op, out var twin))
        {
            return twin.Request == request ? twin.Reply.Task : Task.FromResult(Replies.Refuse(Refusal.OpReused));
        }

        if (_inFlight.Count >= LongestQueue)
        {
            return Task.FromResult(Replies.Refuse(Refusal.Busy));
        }

        var now = time.GetUtcNow();
        var decision = decide(now);
        return decision.Refusal is { } refusal ? RefuseAsync(refusal, decision) : Accept(op, actor, request, decision.Facts, now);
    }

    private static bool IsOp(string op) => op.Length is > 0 and <= 64 && op.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private void Replay(LedgerEntry entry, ReplayLine<TFact> line)
    {
        var stamp = new Stamp(entry.Epoch, entry.Seq, entry.At, entry.By, entry.Op);
        line.Take(codec.Read(entry.Data), stamp);
        Ops.Record(entry.Op, entry.Req, entry.Epoch, entry.Seq, entry.Hash, entry.At);
        Head = stamp;
    }

    private async Task<Reply> RefuseAsync(Refusal refusal, Decision<TFact> decision)
    {
        // A refusal may rest on facts that are decided only ("it is frozen already"): it is said when they are durable, or not at all.
        if (_last is { } last)
        {
            await last.Reply.Task;
        }

        return Replies.Refuse(refusal, decision.Faults);
    }

    private Task<Reply> Accept(string op, string actor, Digest request, ImmutableArray<TFact> facts, DateTimeOffset now)
    {
        var pending = new Pending(op, request, facts, new Stamp(0, ++_decidedSeq, now, actor, op));
        foreach (var fact in facts)
        {
            decided.Apply(fact, pending.Stamp);
        }

        _inFlight.Add(op, pending);
        _queue.Enqueue(pending);
        RecordMeter.Queued(1);
        _last = pending;
        if (!_pumping)
        {
            _pumping = true;
            _ = PumpAsync();
        }

        return pending.Reply.Task;
    }

    private async Task PumpAsync()
    {
        try
        {
            if (_epoch == 0)
            {
                var claimed = await ledger.ClaimAsync();
                if (claimed.Seq != _head.Seq || claimed.Hash != _head.Hash)
                {
                    throw new LedgerFencedException($"The ledger moved to entry {claimed.Seq} after it was read at entry {_head.Seq}.");
                }

                _epoch = claimed.Epoch;
            }

            while (_queue.Count > 0)
            {
                await WriteBatchAsync();
            }

            _last = null;
            _pumping = false;
        }
        catch (Exception failure)
        {
            Fail(failure);
        }
    }

    private async Task WriteBatchAsync()
    {
        var batch = new List<Pending>(Math.Min(_queue.Count, LargestBatch));
        while (batch.Count < LargestBatch && _queue.TryDequeue(out var next))
        {
            batch.Add(next);
        }

        var sealedEntries = Chain.Seal(_head, _epoch, [.. batch.Select(DraftOf)]);
        var began = time.GetTimestamp();
        await ledger.AppendAsync(_epoch, _head.Seq, sealedEntries);
        RecordMeter.Appended(batch.Count, time.GetElapsedTime(began));
        RecordMeter.Queued(-batch.Count);
        for (var i = 0; i < batch.Count; i++)
        {
            MakeDurable(batch[i], sealedEntries[i]);
        }

        _head = new LedgerHead(_epoch, sealedEntries[^1].Seq, sealedEntries[^1].Hash);
        Moved();
        for (var i = 0; i < batch.Count; i++)
        {
            batch[i].Reply.SetResult(new Reply { Receipt = ReceiptOf(batch[i], sealedEntries[i]) });
        }
    }

    private Receipt ReceiptOf(Pending pending, SealedEntry entry) =>
        new() { Op = pending.Op, Seq = entry.Seq, Epoch = _epoch, Hash = entry.Hash, At = pending.Stamp.At };

    private EntryDraft DraftOf(Pending pending) =>
        new(pending.Stamp.At, pending.Stamp.By, pending.Op, pending.Request.ToString(), codec.Write(pending.Facts));

    private void MakeDurable(Pending pending, SealedEntry entry)
    {
        Head = pending.Stamp with { Epoch = _epoch };
        foreach (var fact in pending.Facts)
        {
            durable.Apply(fact, Head);
        }

        Ops.Record(pending.Op, pending.Request, _epoch, entry.Seq, Digest.Parse(entry.Hash), pending.Stamp.At);
        _inFlight.Remove(pending.Op);
    }

    private void Fail(Exception failure)
    {
        _spent = true;
        RecordMeter.AppendFailed();
        RecordMeter.Queued(-_inFlight.Count);
        foreach (var pending in _inFlight.Values)
        {
            pending.Reply.TrySetException(NotConfirmed(failure));
        }

        Spent();
    }

    private void ThrowIfSpent()
    {
        if (_spent)
        {
            throw NotConfirmed(null);
        }
    }

    // Of the framework's own types, so that it means the same on every grain host.
    private static TimeoutException NotConfirmed(Exception? cause) =>
        new("Not confirmed: send again with the same op.", cause);

    private sealed record Pending(string Op, Digest Request, ImmutableArray<TFact> Facts, Stamp Stamp)
    {
        // What follows runs on the turn that completes it: by then the whole batch is durable and nothing is left half done.
        public TaskCompletionSource<Reply> Reply { get; } = new();
    }
}
