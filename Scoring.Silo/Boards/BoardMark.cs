namespace Scoring.Boards;

/// <summary>
/// A version of a board that is kept, so that whoever stands at it can be led to a later one by a single step, whatever lies between. Safe from
/// any thread; what is needed to compare is made when it is first asked for.
/// </summary>
public sealed class BoardMark(BoardSnapshot snapshot)
{
    private readonly Lazy<BoardPieces> _pieces = new(() => BoardPieces.Of(snapshot.Json));

    /// <summary>The board at this version.</summary>
    public BoardSnapshot Snapshot => snapshot;

    /// <summary>What differs between this version and a later one of the same board; nothing of the versions between is in it.</summary>
    public BoardDelta StepTo(BoardMark later)
    {
        var (from, to) = (snapshot.Version, later.Snapshot.Version);
        return new(snapshot.Board, from, to, BoardDiff.Between(snapshot.Board, (from, _pieces.Value), (to, later._pieces.Value)));
    }
}
