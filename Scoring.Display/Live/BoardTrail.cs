using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Scoring.Boards;

namespace Scoring.Display.Live;

/// <summary>
/// How a board came to where it is: its last versions, so that one step leads from any of them to the newest, and its last steps for those who
/// stand further back. Not safe by itself: the stream's gate is around it.
/// </summary>
internal sealed class BoardTrail
{
    private const int MostSteps = 64;

    // At ten ticks a second more than three turns of a phone; a board of thousands of rows keeps fewer.
    private const int MostMarks = 16;
    private const int MostBytes = 4 * 1024 * 1024;

    private readonly List<Step> _steps = new(MostSteps);
    private readonly Queue<BoardMark> _marks = new(MostMarks);
    private Dictionary<BoardVersion, Lazy<SerializedHubMessage>> _ways = [];
    private BoardMark? _newest;
    private SerializedHubMessage _shown = null!;
    private int _bytes;

    /// <summary>The newest version, or nothing.</summary>
    public BoardSnapshot? Head => _newest?.Snapshot;

    /// <summary>The newest version as a message.</summary>
    public SerializedHubMessage Shown => _shown;

    public void Forget()
    {
        _steps.Clear();
        _marks.Clear();
        _ways = [];
        (_newest, _shown, _bytes) = (null, null!, 0);
    }

    public void Show(BoardSnapshot snapshot)
    {
        Forget();
        Stand(snapshot);
    }

    public void Move(BoardDelta delta, BoardSnapshot snapshot)
    {
        var follows = Head?.Version == delta.From;
        Stand(snapshot);
        if (!follows)
        {
            _steps.Clear();
            return;
        }

        if (_steps.Count == MostSteps)
        {
            _steps.RemoveAt(0);
        }

        var message = MessageOf(delta);
        _steps.Add(new(delta.From, delta.Json.Length, message));
        _ways[delta.From] = new(delta.Json.Length < snapshot.Json.Length ? message : _shown);
    }

    /// <summary>Whether steps lead on from there and are together smaller than the snapshot.</summary>
    public bool LeadsFrom(BoardVersion at) => FirstStepFrom(at) >= 0;

    /// <summary>
    /// The one message that leads from there to the newest version: made once, whoever asks first, and outside the gate. Null when that version
    /// is kept no longer.
    /// </summary>
    public Lazy<SerializedHubMessage>? WayFrom(BoardVersion at)
    {
        if (!_ways.TryGetValue(at, out var way) && _marks.FirstOrDefault(mark => mark.Snapshot.Version == at) is { } mark)
        {
            var (newest, shown) = (_newest!, _shown);
            _ways[at] = way = new(() => mark.StepTo(newest) is var step && step.Json.Length < newest.Snapshot.Json.Length ? MessageOf(step) : shown);
        }

        return way;
    }

    /// <summary>Each step from there to the newest version; nothing when <see cref="LeadsFrom"/> says no.</summary>
    public IEnumerable<SerializedHubMessage> StepsFrom(BoardVersion at) =>
        FirstStepFrom(at) is var first && first >= 0 ? _steps.Skip(first).Select(step => step.Message) : [];

    private static SerializedHubMessage MessageOf(BoardDelta delta) =>
        new(new InvocationMessage(nameof(ILiveClient.BoardMoved), [new RawJson(delta.Json)]));

    private void Stand(BoardSnapshot snapshot)
    {
        _newest = new(snapshot);
        _shown = new(new InvocationMessage(nameof(ILiveClient.BoardShown), [new RawJson(snapshot.Json)]));
        _ways = [];
        _marks.Enqueue(_newest);
        _bytes += snapshot.Json.Length;
        while (_marks.Count > MostMarks || (_bytes > MostBytes && _marks.Count > 1))
        {
            _bytes -= _marks.Dequeue().Snapshot.Json.Length;
        }
    }

    // -1 when the steps do not reach back so far, or the snapshot is smaller than the way from there.
    private int FirstStepFrom(BoardVersion at)
    {
        var length = 0;
        for (var step = _steps.Count - 1; step >= 0; step--)
        {
            length += _steps[step].Length;
            if (_steps[step].From == at)
            {
                return length < Head!.Json.Length ? step : -1;
            }
        }

        return -1;
    }

    private sealed record Step(BoardVersion From, int Length, SerializedHubMessage Message);
}
