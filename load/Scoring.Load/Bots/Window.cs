using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Scoring.Load.Measuring;
using Scoring.Load.Wire;

namespace Scoring.Load.Bots;

/// <summary>What the windows of a run measure together.</summary>
internal sealed class WindowFigures(Clock clock, TimeProvider time)
{
    private long _deliveries, _lost;

    public Clock Clock => clock;

    /// <summary>Steps and snapshots received.</summary>
    public long Deliveries => Interlocked.Read(ref _deliveries);

    /// <summary>Windows whose connection ended before the run did.</summary>
    public long Lost => Interlocked.Read(ref _lost);

    /// <summary>How old the newest entry of a board was when the board arrived; of a burst only the last step counts.</summary>
    public Recorder Age { get; private set; } = new();

    /// <summary>What was measured so far was the warming up.</summary>
    public void BeginAnew() => Age = new();

    public void Delivered() => Interlocked.Increment(ref _deliveries);

    public void LostOne() => Interlocked.Increment(ref _lost);

    public TimeSpan AgeOf(DateTimeOffset at) => time.GetUtcNow() - at;
}

/// <summary>A screen or a phone on the hub. It checks every version; one that keeps its boards can be compared with the record at the end.</summary>
internal sealed class Window(WindowFigures figures, IReadOnlyList<string> boards, bool keepsBoards, int? perSecond = null) : IInvocationBinder, IDisposable
{
    private const int MostRecorded = 1000;
    private static readonly TimeSpan Burst = TimeSpan.FromMilliseconds(50);
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private readonly Dictionary<string, BoardWatch> _watches = boards.ToDictionary(board => board, _ => new BoardWatch(keepsBoards));
    private TimeSpan _heardAt, _age = TimeSpan.MinValue;
    private HubLine _line = null!;
    private Task _listening = Task.CompletedTask;
    private bool _closing;

    public IReadOnlyDictionary<string, BoardWatch> Watches => _watches;

    /// <summary>The first steps as they came, of a window that keeps its boards.</summary>
    public List<string> Recorded { get; } = [];

    /// <summary>Connects, then follows its boards.</summary>
    public async Task OpenAsync(Uri hub, IPAddress from, CancellationToken cancel)
    {
        _line = new HubLine(this);
        await _line.OpenAsync(hub, from, cancel);
        _listening = ListenAsync();
        foreach (var (board, number) in boards.Select((board, number) => (board, number)))
        {
            await _line.SendAsync(new InvocationMessage($"{number}", "Watch", [new { board, perSecond }]), cancel);
        }
    }

    public async Task CloseAsync()
    {
        _closing = true;
        _line.Dispose();
        await _listening;
    }

    public Type GetReturnType(string invocationId) => typeof(BoardWatched);

    public IReadOnlyList<Type> GetParameterTypes(string methodName) =>
        methodName is not ("BoardShown" or "BoardMoved") ? [] : keepsBoards ? [typeof(JsonObject)] : [typeof(BoardStep)];

    public Type GetStreamItemType(string streamId) => throw new NotSupportedException();

    public void Dispose() => _line?.Dispose();

    internal void Hear(HubMessage message)
    {
        var now = figures.Clock.Now;
        switch (message)
        {
            case CompletionMessage { Result: BoardWatched watched }:
                _watches[watched.Board].Answered(new(watched.Epoch, watched.Seq), CopyOf(watched.Snapshot), now);
                break;
            case InvocationMessage { Target: "BoardShown" } shown:
                var snapshot = StepOf(shown.Arguments[0]!);
                _watches[keepsBoards ? (string)snapshot.Whole!["id"]! : BoardOf(snapshot)].Shown(snapshot, now);
                Count(snapshot, now);
                break;
            case InvocationMessage { Target: "BoardMoved" } moved:
                var step = StepOf(moved.Arguments[0]!);
                if (keepsBoards && Recorded.Count < MostRecorded)
                {
                    Recorded.Add(step.Whole!.ToJsonString());
                }

                _watches[step.Board].Moved(step, now);
                Count(step, now);
                break;
        }
    }

    private async Task ListenAsync()
    {
        try
        {
            await _line.ListenAsync(Hear, CancellationToken.None);
        }
        catch (Exception ended) when (ended is IOException or System.Net.WebSockets.WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
        }

        if (!_closing)
        {
            figures.LostOne();
        }
    }

    // A snapshot's own id is its board's; the light form doesn't carry it, and only windows on one board use that form.
    private string BoardOf(BoardStep step) => step.Board.Length > 0 ? step.Board : boards[0];

    private JsonObject? CopyOf(JsonElement? snapshot) => keepsBoards && snapshot is { } json ? JsonObject.Create(json.Clone()) : null;

    private static BoardStep StepOf(object argument) =>
        argument is JsonObject whole ? whole.Deserialize<BoardStep>(Web)! with { Whole = whole } : (BoardStep)argument;

    private void Count(BoardStep step, TimeSpan now)
    {
        figures.Delivered();
        if (now - _heardAt > Burst && _age != TimeSpan.MinValue)
        {
            figures.Age.Record(_age);
        }

        _heardAt = now;
        _age = step.RecordedAt is { } at ? figures.AgeOf(at) : TimeSpan.MinValue;
    }
}
