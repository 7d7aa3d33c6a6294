using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;
using Scoring.Boards;

namespace Scoring.Display.Live;

/// <summary>Every connected window: lets them in up to the limit and gives them the beat.</summary>
internal sealed class LiveReaders : DefaultHubLifetimeManager<LiveHub>, IDisposable
{
    /// <summary>Public names of what is measured: docs/operators-guide.md.</summary>
    public const string MeterName = "Scoring.Display";

    private static readonly UpDownCounter<int> Watchers =
        new Meter(MeterName).CreateUpDownCounter<int>("scoring.watchers", "{window}", "Connected phones and screens");

    private readonly ConcurrentDictionary<string, LiveReader> _readers = new(StringComparer.Ordinal);
    private readonly LiveOptions _options;
    private readonly IPresenceSink _presence;
    private readonly TimeProvider _time;
    private readonly LiveCalls _calls;
    private readonly LiveTurns _turns;
    private readonly ITimer _timer;

    public LiveReaders(
        IOptions<LiveOptions> options, IPresenceSink presence, LiveCalls calls, TimeProvider time, ILogger<DefaultHubLifetimeManager<LiveHub>> log)
        : base(log)
    {
        (_options, _presence, _calls, _time) = (options.Value, presence, calls, time);
        _turns = new LiveTurns(calls, time);
        var every = TimeSpan.FromSeconds(_options.BeatSeconds);
        _timer = time.CreateTimer(_ => Beat(), null, every, every);
    }

    public int Count => _readers.Count;

    public static LiveReader Of(HubCallerContext context) => (LiveReader)context.Items[typeof(LiveReader)]!;

    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        var reader = new LiveReader(connection, _time, _turns);
        connection.Items[typeof(LiveReader)] = reader;
        if (_readers.Count >= _options.MaxReaders)
        {
            connection.Abort();
            return Task.CompletedTask;
        }

        _readers[connection.ConnectionId] = reader;
        Watchers.Add(1);
        return base.OnConnectedAsync(connection);
    }

    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        if (_readers.TryRemove(connection.ConnectionId, out var reader))
        {
            Watchers.Add(-1);
            reader.LeaveAll();
        }

        return base.OnDisconnectedAsync(connection);
    }

    public void ScenesChanged()
    {
        foreach (var (_, reader) in _readers)
        {
            reader.ScenesChanged();
            _calls.Call(reader);
        }

        _calls.Begin();
    }

    public void Dispose()
    {
        _timer.Dispose();
        _turns.Dispose();
    }

    private void Beat()
    {
        foreach (var (_, reader) in _readers)
        {
            reader.Beat();
            _calls.Call(reader);
        }

        _calls.Begin();
        _ = _presence.CountAsync(_readers.Count(one => !one.Value.IsScreen)).AsTask();
    }
}
