using System.Collections.Concurrent;

namespace Scoring.Boards;

/// <summary>
/// The boards of one process, in memory: what the projector shows, the windows read. Safe from any thread; watchers are told in order for
/// each board. It is empty after a start, so every board is shown anew; list competitions oldest first.
/// </summary>
public sealed class InProcessBoards : IBoardSink, IBoardReader
{
    private readonly ConcurrentDictionary<string, ShownBoard> _boards = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private ImmutableArray<Listing> _listings = [];
    private ImmutableArray<Scene> _scenes = [];
    private ImmutableArray<IBoardWatcher> _watchers = [];

    /// <inheritdoc />
    public ValueTask ShowAsync(Board board)
    {
        Show(new BoardSnapshot(board.Id, board.Version, BoardJson.Write(board)));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask OfferAsync(BoardOffer offer)
    {
        OfferOne(offer);
        TellSettled();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask OfferAsync(IReadOnlyCollection<BoardOffer> offers)
    {
        try
        {
            foreach (var offer in offers)
            {
                OfferOne(offer);
            }
        }
        finally
        {
            // Those that moved before one could not be made did move.
            TellSettled();
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Shows a board whose bytes are made already, by the rules of <see cref="ShowAsync"/>.</summary>
    public void Show(BoardSnapshot snapshot)
    {
        _boards.GetOrAdd(snapshot.Board, static id => new ShownBoard(id)).Show(snapshot, () => _watchers);
        TellSettled();
    }

    /// <inheritdoc />
    public ValueTask ListAsync(Listing listing, BoardVersion version = default)
    {
        lock (_gate)
        {
            var at = _listings.IndexOf(_listings.FirstOrDefault(l => l.Competition == listing.Competition)!);
            TakeOff(at < 0 ? [] : _listings[at].Boards.Select(b => b.Id).Except(listing.Boards.Select(b => b.Id)));
            _listings = (at < 0, listing.Boards.IsEmpty) switch
            {
                (true, true) => _listings,
                (true, false) => _listings.Insert(0, listing),
                (false, true) => _listings.RemoveAt(at),
                (false, false) => _listings.SetItem(at, listing),
            };
            _listings = [.. _listings.OrderByDescending(l => l.Since)];
        }

        TellScenesChanged();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask SetScenesAsync(ImmutableArray<Scene> scenes, BoardVersion version = default)
    {
        lock (_gate)
        {
            _scenes = scenes;
        }

        TellScenesChanged();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask<ImmutableArray<Listing>> ListAsync(CancellationToken cancel)
    {
        lock (_gate)
        {
            return ValueTask.FromResult(_listings);
        }
    }

    /// <inheritdoc />
    public ValueTask<BoardSnapshot?> ReadAsync(string board, CancellationToken cancel)
    {
        if (!_boards.TryGetValue(board, out var shown))
        {
            return ValueTask.FromResult<BoardSnapshot?>(null);
        }

        // A board that was only offered is made now, and has moved by that.
        var snapshot = shown.Read(() => _watchers);
        TellSettled();
        return ValueTask.FromResult(snapshot);
    }

    /// <inheritdoc />
    public ValueTask<Scene> ReadSceneAsync(int screen, CancellationToken cancel)
    {
        lock (_gate)
        {
            var scene = _scenes.FirstOrDefault(s => s.Screen == screen) ?? Unregistered() with { Screen = screen };
            return ValueTask.FromResult(scene.Boards.IsEmpty ? scene with { Boards = NewestTotals() } : scene);
        }
    }

    /// <inheritdoc />
    public IDisposable Watch(IBoardWatcher watcher)
    {
        lock (_gate)
        {
            _watchers = _watchers.Add(watcher);
        }

        return new Watching(this, watcher);
    }

    private void OfferOne(BoardOffer offer) =>
        _boards.GetOrAdd(offer.Board, static id => new ShownBoard(id)).Offer(offer, () => _watchers);

    private void TellSettled()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Settled();
        }
    }

    private void TakeOff(IEnumerable<string> boards)
    {
        foreach (var board in boards)
        {
            _boards.TryRemove(board, out _);
        }
    }

    private void TellScenesChanged()
    {
        foreach (var watcher in _watchers)
        {
            watcher.ScenesChanged();
        }
    }

    private Scene Unregistered() => _scenes.FirstOrDefault(s => s.Screen == 0) ?? new Scene { Screen = 0, Boards = [] };

    private ImmutableArray<string> NewestTotals()
    {
        if (_listings.IsEmpty)
        {
            return [];
        }

        var boards = _listings[0].Boards;
        return [.. boards.Where(b => b.Kind == BoardKind.Total).DefaultIfEmpty(boards[0]).Select(b => b.Id)];
    }

    private sealed class Watching(InProcessBoards boards, IBoardWatcher watcher) : IDisposable
    {
        public void Dispose()
        {
            lock (boards._gate)
            {
                boards._watchers = boards._watchers.Remove(watcher);
            }
        }
    }
}
