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
        _line = new HubLine();
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
        keepsBoards && methodName is ("BoardShown" or "BoardMoved") ? [typeof(JsonObject)] : [];

    public Type GetStreamItemType(string streamId) => throw new NotSupportedException();

    public void Dispose() => _line?.Dispose();

    internal void Hear(ReadOnlyMemory<byte> message)
    {
        var now = figures.Clock.Now;
        if (!keepsBoards && StepGlance.At(message.Span) is var (glance, isSnapshot))
        {
            Hear(glance, isSnapshot, now);
            return;
        }

        switch (HubLine.Read(message, this))
        {
            case CompletionMessage { Result: BoardWatched watched }:
                _watches[watched.Board].Answered(new(watched.Epoch, watched.Seq), CopyOf(watched.Snapshot), now);
                break;
            case InvocationMessage { Target: "BoardShown", Arguments: [JsonObject shown] }:
                Hear(StepOf(shown) with { Board = (string)shown["id"]! }, isSnapshot: true, now);
                break;
            case InvocationMessage { Target: "BoardMoved", Arguments: [JsonObject moved] }:
                if (Recorded.Count < MostRecorded)
                {
                    Recorded.Add(moved.ToJsonString());
                }

                Hear(StepOf(moved), isSnapshot: false, now);
                break;
        }
    }

    private void Hear(BoardStep step, bool isSnapshot, TimeSpan now)
    {
        if (isSnapshot)
        {
            _watches[step.Board].Shown(step, now);
        }
        else
        {
            _watches[step.Board].Moved(step, now);
        }

        Count(step, now);
    }

    private async Task ListenAsync()
    {
        try
        {
            await _line.ListenAsync(Hear, CancellationToken.None);
        }
        catch (Exception ended) when (ended is IOException or System.Net.Sockets.SocketException or ObjectDisposedException or OperationCanceledException)
        {
        }

        if (!_closing)
        {
            figures.LostOne();
        }
    }

    private JsonObject? CopyOf(JsonElement? snapshot) => keepsBoards && snapshot is { } json ? JsonObject.Create(json.Clone()) : null;

    private static BoardStep StepOf(JsonObject whole) => whole.Deserialize<BoardStep>(Web)! with { Whole = whole };

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
