namespace Scoring.Boards;

/// <summary>One board as it is shown now. Its bytes are made once and move only when more than its version and time differ.</summary>
internal sealed class ShownBoard(string id)
{
    private readonly Lock _gate = new();
    private BoardPieces? _pieces;

    // The newest version offered, also when nothing moved for it: what is older comes too late.
    private BoardVersion _offered;

    // Made when somebody looks.
    private BoardOffer? _offer;

    public BoardSnapshot? Snapshot { get; private set; }

    public BoardSnapshot? Read(Func<ImmutableArray<IBoardWatcher>> watchers)
    {
        lock (_gate)
        {
            Redeem(watchers);
            return Snapshot;
        }
    }

    public void Offer(BoardOffer offer, Func<ImmutableArray<IBoardWatcher>> watchers)
    {
        lock (_gate)
        {
            if ((Snapshot ?? (object?)_offer) is not null && offer.Version.IsBefore(_offered))
            {
                return;
            }

            (_offer, _offered) = (offer, offer.Version);
            if (watchers().Any(watcher => watcher.Follows(id)))
            {
                Redeem(watchers);
            }
        }
    }

    public void Show(BoardSnapshot next, Func<ImmutableArray<IBoardWatcher>> watchers)
    {
        lock (_gate)
        {
            if ((Snapshot ?? (object?)_offer) is not null && next.Version.IsBefore(_offered))
            {
                return;
            }

            (_offer, _offered) = (null, next.Version);
            Stand(next, watchers);
        }
    }

    private void Redeem(Func<ImmutableArray<IBoardWatcher>> watchers)
    {
        if (_offer is { } offer)
        {
            var board = offer.Project();
            Stand(new BoardSnapshot(id, board.Version, BoardJson.Write(board)), watchers);
            _offer = null;
        }
    }

    private void Stand(BoardSnapshot next, Func<ImmutableArray<IBoardWatcher>> watchers)
    {
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
