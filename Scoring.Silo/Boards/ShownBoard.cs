namespace Scoring.Boards;

/// <summary>One board as it is shown now. Its bytes are made once and move only when more than its version and time differ.</summary>
internal sealed class ShownBoard(string id)
{
    private readonly Lock _gate = new();
    private BoardPieces? _pieces;

    // The newest version offered, also when nothing moved for it: what is older comes too late.
    private BoardVersion _offered;

    public BoardSnapshot? Snapshot { get; private set; }

    public void Show(BoardSnapshot next, Func<ImmutableArray<IBoardWatcher>> watchers)
    {
        lock (_gate)
        {
            if (Snapshot is not null && next.Version.IsBefore(_offered))
            {
                return;
            }

            _offered = next.Version;
            var pieces = BoardPieces.Of(next.Json);
            if (_pieces is not null && BoardDiff.Same(_pieces, pieces))
            {
                return;
            }

            var (before, was) = (Snapshot, _pieces);
            (Snapshot, _pieces) = (next, pieces);
            var known = before is not null && was is not null && before.Version != next.Version;
            Tell(known ? DeltaFrom(before!, was!, pieces) : null, next, watchers());
        }
    }

    private BoardDelta DeltaFrom(BoardSnapshot before, BoardPieces was, BoardPieces pieces) =>
        new(id, before.Version, Snapshot!.Version, BoardDiff.Between(id, (before.Version, was), (Snapshot.Version, pieces)));

    private static void Tell(BoardDelta? delta, BoardSnapshot snapshot, ImmutableArray<IBoardWatcher> watchers)
    {
        foreach (var watcher in watchers)
        {
            if (delta is null)
            {
                watcher.Shown(snapshot);
            }
            else
            {
                watcher.Moved(delta, snapshot);
            }
        }
    }
}
