using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Scoring.Boards;

namespace Scoring.Display.Live;

/// <summary>One board on its way out: how it moved, and who follows it. Messages are serialized once for all.</summary>
internal sealed class BoardStream(string board)
{
    private readonly Lock _gate = new();
    private readonly BoardTrail _trail = new();
    private readonly ConcurrentDictionary<LiveReader, bool> _readers = new();
    private SerializedHubMessage? _beat;

    public string Board => board;

    public void Moved(BoardDelta delta, BoardSnapshot snapshot)
    {
        lock (_gate)
        {
            // The snapshot read when the stream was opened may be newer than the first moves heard.
            if (_trail.Head is { } head && !head.Version.IsBefore(snapshot.Version))
            {
                return;
            }

            _trail.Move(delta, snapshot);
            _beat = null;
        }
    }

    public void Shown(BoardSnapshot snapshot)
    {
        lock (_gate)
        {
            if (_trail.Head is { } head && snapshot.Version.IsBefore(head.Version))
            {
                return;
            }

            _trail.Show(snapshot);
            _beat = null;
        }
    }

    /// <summary>The board was taken off: nobody is given it any more.</summary>
    public void TakenOff()
    {
        lock (_gate)
        {
            _trail.Forget();
            _beat = null;
        }
    }

    /// <summary>Where a new reader starts: at what it has when steps lead on from there, else at the snapshot it is given.</summary>
    public (BoardVersion? At, BoardSnapshot? Snapshot) Join(LiveReader reader, BoardVersion? has)
    {
        _readers[reader] = true;
        lock (_gate)
        {
            return _trail.Head is not { } head ? (null, null)
                : has is { } at && (at == head.Version || _trail.LeadsFrom(at)) ? (at, null)
                : (head.Version, head);
        }
    }

    public void Leave(LiveReader reader) => _readers.TryRemove(reader, out _);

    /// <summary>
    /// Adds what a reader here lacks: one step, the steps since when that version is kept no longer, or the snapshot when it is smaller.
    /// Answers where it stands then.
    /// </summary>
    public BoardVersion? Missing(BoardVersion? at, List<SerializedHubMessage> messages)
    {
        BoardVersion newest;
        Lazy<SerializedHubMessage>? way;
        lock (_gate)
        {
            if (_trail.Head is not { } head || head.Version == at)
            {
                return at;
            }

            newest = head.Version;
            way = at is { } known ? _trail.WayFrom(known) : null;
            if (way is null)
            {
                var before = messages.Count;
                messages.AddRange(at is { } far ? _trail.StepsFrom(far) : []);
                messages.AddRange(messages.Count == before ? [_trail.Shown] : []);
            }
        }

        if (way is not null)
        {
            messages.Add(way.Value);
        }

        return newest;
    }

    public SerializedHubMessage? Beat()
    {
        lock (_gate)
        {
            return _trail.Head is not { } head ? null : _beat ??= new(new InvocationMessage(nameof(ILiveClient.Beat), [BeatOf(head.Version)]));
        }
    }

    public void CallReaders(LiveCalls calls)
    {
        foreach (var (reader, _) in _readers)
        {
            if (reader.Gone)
            {
                Leave(reader);
            }

            calls.Call(reader);
        }
    }

    private BoardBeat BeatOf(BoardVersion version) => new(board, version.Epoch, version.Seq);
}
