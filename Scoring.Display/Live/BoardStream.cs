using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Scoring.Boards;

namespace Scoring.Display.Live;

/// <summary>One board on its way out: its snapshot, the last deltas, and who follows it. Messages are serialized once for all.</summary>
internal sealed class BoardStream(string board) : IThreadPoolWorkItem
{
    private const int RingSize = 64;
    private readonly Lock _gate = new();
    private readonly List<Step> _ring = new(RingSize);
    private readonly ConcurrentDictionary<LiveReader, bool> _readers = new();
    private BoardSnapshot? _head;
    private SerializedHubMessage? _shown;
    private SerializedHubMessage? _beat;
    private int _telling;

    public string Board => board;

    public void Moved(BoardDelta delta, BoardSnapshot snapshot)
    {
        lock (_gate)
        {
            // The snapshot read when the stream was opened may be newer than the first moves heard.
            if (_head is { } head && !head.Version.IsBefore(snapshot.Version))
            {
                return;
            }

            if (_head?.Version != delta.From)
            {
                _ring.Clear();
            }
            else
            {
                Remember(delta);
            }

            Stand(snapshot);
        }

        Tell();
    }

    public void Shown(BoardSnapshot snapshot)
    {
        lock (_gate)
        {
            if (_head is { } head && snapshot.Version.IsBefore(head.Version))
            {
                return;
            }

            _ring.Clear();
            Stand(snapshot);
        }

        Tell();
    }

    /// <summary>The board was taken off: nobody is given it any more.</summary>
    public void TakenOff()
    {
        lock (_gate)
        {
            _ring.Clear();
            (_head, _shown, _beat) = (null, null, null);
        }
    }

    /// <summary>Where a new reader starts: at what it has when deltas lead on from there, else at the snapshot it is given.</summary>
    public (BoardVersion? At, BoardSnapshot? Snapshot) Join(LiveReader reader, BoardVersion? has)
    {
        _readers[reader] = true;
        lock (_gate)
        {
            return _head is null ? (null, null)
                : has is { } at && (at == _head.Version || FirstStepFrom(at) >= 0) ? (at, null)
                : (_head.Version, _head);
        }
    }

    public void Leave(LiveReader reader) => _readers.TryRemove(reader, out _);

    /// <summary>Adds what a reader here lacks, missing deltas or snapshot, whichever is smaller. Answers where it stands then.</summary>
    public BoardVersion? Missing(BoardVersion? at, List<SerializedHubMessage> messages)
    {
        lock (_gate)
        {
            if (_head is null || _head.Version == at)
            {
                return at;
            }

            var step = at is { } known ? FirstStepFrom(known) : -1;
            if (step < 0)
            {
                messages.Add(_shown ??= new(new InvocationMessage(nameof(ILiveClient.BoardShown), [new RawJson(_head.Json)])));
            }

            for (; step >= 0 && step < _ring.Count; step++)
            {
                messages.Add(_ring[step].Message);
            }

            return _head.Version;
        }
    }

    public SerializedHubMessage? Beat()
    {
        lock (_gate)
        {
            return _head is null ? null : _beat ??= new(new InvocationMessage(nameof(ILiveClient.Beat), [BeatOf(_head.Version)]));
        }
    }

    /// <summary>Goes round the readers. Moves that come meanwhile are one more round, never one more task.</summary>
    public void Execute()
    {
        do
        {
            Volatile.Write(ref _telling, 1);
            foreach (var (reader, _) in _readers)
            {
                if (reader.Gone)
                {
                    Leave(reader);
                }

                reader.Wake();
            }
        }
        while (Interlocked.CompareExchange(ref _telling, 0, 1) != 1);
    }

    private void Remember(BoardDelta delta)
    {
        if (_ring.Count == RingSize)
        {
            _ring.RemoveAt(0);
        }

        var message = new InvocationMessage(nameof(ILiveClient.BoardMoved), [new RawJson(delta.Json)]);
        _ring.Add(new(delta.From, delta.Json.Length, new(message)));
    }

    private void Stand(BoardSnapshot snapshot) => (_head, _shown, _beat) = (snapshot, null, null);

    private void Tell()
    {
        if (Interlocked.Exchange(ref _telling, 2) == 0)
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    // -1 when the ring does not reach back so far, or the snapshot is smaller than the way from there.
    private int FirstStepFrom(BoardVersion at)
    {
        var length = 0;
        for (var step = _ring.Count - 1; step >= 0; step--)
        {
            length += _ring[step].Length;
            if (_ring[step].From == at)
            {
                return length < _head!.Json.Length ? step : -1;
            }
        }

        return -1;
    }

    private BoardBeat BeatOf(BoardVersion version) => new(board, version.Epoch, version.Seq);

    private sealed record Step(BoardVersion From, int Length, SerializedHubMessage Message);
}
