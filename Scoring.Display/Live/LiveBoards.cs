using System.Collections.Concurrent;
using Scoring.Boards;

namespace Scoring.Display.Live;

/// <summary>The only one who tells windows what happened: hears of every board, keeps a stream for each that was ever followed.</summary>
internal sealed class LiveBoards(IBoardReader boards, LiveReaders readers, LiveCalls calls) : IBoardWatcher, IHostedService
{
    private readonly ConcurrentDictionary<string, BoardStream> _streams = new(StringComparer.Ordinal);
    private IDisposable? _watching;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _watching = boards.Watch(this);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _watching?.Dispose();
        return Task.CompletedTask;
    }

    public async Task<BoardWatched?> FollowAsync(LiveReader reader, WatchBoard request)
    {
        if (await StreamOfAsync(request.Board) is not { } stream)
        {
            return null;
        }

        var has = request is { Epoch: { } epoch, Seq: { } seq } ? new BoardVersion(epoch, seq) : (BoardVersion?)null;
        return reader.Follow(stream, has, request.PerSecond) is var (at, whole)
            ? new(request.Board, at.Epoch, at.Seq, whole is null ? null : new RawJson(whole.Json))
            : null;
    }

    public void Moved(BoardDelta delta, BoardSnapshot snapshot)
    {
        if (_streams.TryGetValue(snapshot.Board, out var stream))
        {
            stream.Moved(delta, snapshot);
            calls.Moved(stream);
        }
    }

    public void Shown(BoardSnapshot snapshot)
    {
        if (_streams.TryGetValue(snapshot.Board, out var stream))
        {
            stream.Shown(snapshot);
            calls.Moved(stream);
        }
    }

    public void Settled() => calls.Begin();

    public void ScenesChanged() => _ = DropTakenOffAsync();

    // A stream that is opened reads its board after it stands there, so that nothing is missed in between.
    public bool Follows(string board) => _streams.ContainsKey(board);

    // There is a stream only for what is a board: ids that mean nothing take no memory.
    private async ValueTask<BoardStream?> StreamOfAsync(string board)
    {
        if (!_streams.TryGetValue(board, out var stream) && await boards.ReadAsync(board, CancellationToken.None) is not null)
        {
            stream = _streams.GetOrAdd(board, static id => new BoardStream(id));

            // Read again: what moved before the stream stood there was told to nobody.
            if (await boards.ReadAsync(board, CancellationToken.None) is { } snapshot)
            {
                stream.Shown(snapshot);
                calls.Moved(stream);
                calls.Begin();
            }
        }

        return stream;
    }

    private async Task DropTakenOffAsync()
    {
        await Task.Yield();
        foreach (var (board, stream) in _streams)
        {
            if (await boards.ReadAsync(board, CancellationToken.None) is null)
            {
                stream.TakenOff();
            }
        }

        readers.ScenesChanged();
    }
}
