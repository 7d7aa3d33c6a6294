using System.Buffers;
using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Scoring.Boards;

namespace Scoring.Display.Live;

/// <summary>
/// One connected window. It holds a cursor for each board, not a queue of messages: what it lacks is found when its last write has ended,
/// so a slow window costs no more than a fast one and gets fewer, larger steps.
/// </summary>
internal sealed class LiveReader(HubConnectionContext connection, TimeProvider time, LiveTurns turns)
{
    private static readonly SerializedHubMessage ScenesChangedMessage = new(new InvocationMessage(nameof(ILiveClient.ScenesChanged), []));
    private readonly ConcurrentDictionary<string, Cursor> _cursors = new(StringComparer.Ordinal);
    private readonly List<SerializedHubMessage> _messages = [];
    private readonly double _place = turns.TakePlace();
    private TimeSpan _pace;
    private TimeSpan _turn;
    private long _minute;
    private int _requests;
    private int _pumping;
    private int _beatDue;
    private int _scenesDue;
    private int _called;
    private int _waits;
    private BoardSnapshot? _couldShow;

    public DateTimeOffset Since { get; } = time.GetUtcNow();

    public bool IsScreen { get; private set; }

    public bool Gone => connection.ConnectionAborted.IsCancellationRequested;

    public int Boards => _cursors.Count;

    public bool Follows(string board) => _cursors.ContainsKey(board);

    /// <summary>Counts a request of this window; false when it asked too often.</summary>
    public bool MayAsk(int perMinute)
    {
        var minute = time.GetUtcNow().ToUnixTimeSeconds() / 60;
        _requests = minute == _minute ? _requests + 1 : 1;
        _minute = minute;
        return _requests <= perMinute;
    }

    /// <summary>Notes that this window is a screen and what it could show from now on. Answers what that was at its sign before.</summary>
    public BoardSnapshot? CouldShow(BoardSnapshot? newest)
    {
        IsScreen = true;
        return Interlocked.Exchange(ref _couldShow, newest);
    }

    public (BoardVersion At, BoardSnapshot? Snapshot)? Follow(BoardStream stream, BoardVersion? has, int? perSecond)
    {
        _pace = perSecond is { } times ? TimeSpan.FromSeconds(1) / Math.Clamp(times, 1, 10) : TimeSpan.Zero;
        var (at, snapshot) = stream.Join(this, has);
        _cursors[stream.Board] = new(stream) { At = at };
        Wake();
        return at is { } version ? (version, snapshot) : null;
    }

    public void Leave(string board)
    {
        if (_cursors.TryRemove(board, out var cursor))
        {
            cursor.Stream.Leave(this);
        }
    }

    public void LeaveAll()
    {
        foreach (var board in _cursors.Keys)
        {
            Leave(board);
        }
    }

    /// <summary>The next time it is called it hears that its boards are alive.</summary>
    public void Beat() => Volatile.Write(ref _beatDue, 1);

    /// <summary>The next time it is called it hears that scenes changed.</summary>
    public void ScenesChanged() => Volatile.Write(ref _scenesDue, 1);

    /// <summary>False when it was called already, or waits for its turn and is called then.</summary>
    public bool TakesCall() => Volatile.Read(ref _waits) == 0 && Interlocked.Exchange(ref _called, 1) == 0;

    public void Answer()
    {
        Interlocked.Exchange(ref _called, 0);
        Wake();
    }

    public void TurnCame() => Interlocked.Exchange(ref _waits, 0);

    private void Wake()
    {
        if (Interlocked.Exchange(ref _pumping, 2) == 0)
        {
            _ = PumpAsync();
        }
    }

    private async Task PumpAsync()
    {
        try
        {
            do
            {
                Volatile.Write(ref _pumping, 1);
                if (MayBeTold())
                {
                    await WriteMissingAsync();
                }
            }
            while (Interlocked.CompareExchange(ref _pumping, 0, 1) != 1 && !Gone);
        }
        catch
        {
            // A window that can't be told is not left standing on an old board: it connects anew.
            connection.Abort();
            throw;
        }
    }

    private async ValueTask WriteMissingAsync()
    {
        Collect();
        if (_messages.Count > 0 && _pace > TimeSpan.Zero)
        {
            _turn = LiveTurns.After(turns.Now, _pace, _place);
        }

        if (_messages.Count == 1)
        {
            await connection.WriteAsync(_messages[0]);
        }
        else if (_messages.Count > 1)
        {
            await WriteTogetherAsync();
        }
    }

    // Several steps in one write: a screen gets one of each board that moved.
    private async ValueTask WriteTogetherAsync()
    {
        var length = 0;
        foreach (var message in _messages)
        {
            length += message.GetSerializedMessage(connection.Protocol).Length;
        }

        var bytes = ArrayPool<byte>.Shared.Rent(length);
        var at = 0;
        foreach (var message in _messages)
        {
            var one = message.GetSerializedMessage(connection.Protocol);
            one.CopyTo(bytes.AsMemory(at));
            at += one.Length;
        }

        await connection.WriteAsync(new SerializedHubMessage([new(connection.Protocol.Name, bytes.AsMemory(0, length))]));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Collect()
    {
        _messages.Clear();
        foreach (var (_, cursor) in _cursors)
        {
            cursor.At = cursor.Stream.Missing(cursor.At, _messages);
        }

        if (Interlocked.Exchange(ref _scenesDue, 0) == 1)
        {
            _messages.Add(ScenesChangedMessage);
        }

        if (Interlocked.Exchange(ref _beatDue, 0) == 1)
        {
            _messages.AddRange(_cursors.Values.Select(cursor => cursor.Stream.Beat()).OfType<SerializedHubMessage>());
        }
    }

    private bool MayBeTold()
    {
        if (_pace == TimeSpan.Zero || turns.Now >= _turn)
        {
            return true;
        }

        if (Interlocked.Exchange(ref _waits, 1) == 0)
        {
            turns.Wait(this, _turn);
        }

        return false;
    }

    private sealed class Cursor(BoardStream stream)
    {
        public BoardStream Stream { get; } = stream;

        public BoardVersion? At { get; set; }
    }
}
