namespace Scoring.Boards;

/// <summary>The windows' only way to public boards. In one process it is memory, in the cluster Redis.</summary>
public interface IBoardReader
{
    /// <summary>Competitions with boards, newest first.</summary>
    ValueTask<ImmutableArray<Listing>> ListAsync(CancellationToken cancel);

    /// <summary>The newest snapshot of a board; null when there is none.</summary>
    ValueTask<BoardSnapshot?> ReadAsync(string board, CancellationToken cancel);

    /// <summary>What a screen shows; a number nobody registered shows every total board of the newest competition.</summary>
    ValueTask<Scene> ReadSceneAsync(int screen, CancellationToken cancel);

    /// <summary>Tells of every change until disposed. Watch first, then read: a change in between is seen twice, never missed.</summary>
    IDisposable Watch(IBoardWatcher watcher);
}

/// <summary>Is told of changes, in order for each board. Must return at once.</summary>
public interface IBoardWatcher
{
    /// <summary>A board moved from one version to the next; the snapshot is what it became.</summary>
    void Moved(BoardDelta delta, BoardSnapshot snapshot);

    /// <summary>A board is to be shown whole: it is new, or what came before is not known.</summary>
    void Shown(BoardSnapshot snapshot);

    /// <summary>
    /// The moves told so far are all there are of this moment: several boards of one moment can go to a window together. Follows every move,
    /// sometimes without one.
    /// </summary>
    void Settled()
    {
    }

    /// <summary>A screen's scene, or the list of boards, is another.</summary>
    void ScenesChanged();

    /// <summary>Whether it has to be told of this board now. Who says no, and then wants it, reads it first.</summary>
    bool Follows(string board) => true;
}

/// <summary>A board that can be made when somebody looks: out of one moment, so that it is the same whenever it is made.</summary>
public sealed record BoardOffer(string Board, BoardVersion Version, Func<Board> Project);

/// <summary>A board's bytes, made once and sent to everybody: UTF-8 JSON of a <see cref="Board"/>.</summary>
public sealed record BoardSnapshot(string Board, BoardVersion Version, ReadOnlyMemory<byte> Json);

/// <summary>What changed between two versions, UTF-8 JSON: the head, changed rows, the order.</summary>
public sealed record BoardDelta(string Board, BoardVersion From, BoardVersion To, ReadOnlyMemory<byte> Json);

/// <summary>Where projected boards go.</summary>
public interface IBoardSink
{
    /// <summary>
    /// Shows a board. When nothing but its version and time differ from the one shown, nothing moves. A lower version is refused silently.
    /// </summary>
    ValueTask ShowAsync(Board board);

    /// <summary>The same of a board that need not be made as long as nobody looks.</summary>
    ValueTask OfferAsync(BoardOffer offer) => ShowAsync(offer.Project());

    /// <summary>The boards of one moment, so that a window on several of them can be told once.</summary>
    async ValueTask OfferAsync(IReadOnlyCollection<BoardOffer> offers)
    {
        foreach (var offer in offers)
        {
            await OfferAsync(offer);
        }
    }

    /// <summary>Says which boards a competition has; an empty list takes it off. Between processes a lower version is refused silently.</summary>
    ValueTask ListAsync(Listing listing, BoardVersion version = default);

    /// <summary>Says what the registered screens show. Between processes a lower version is refused silently.</summary>
    ValueTask SetScenesAsync(ImmutableArray<Scene> scenes, BoardVersion version = default);
}
