namespace Scoring.Display.Live;

/// <summary>What a window may ask of <c>/live</c>. There is nothing of the record it could write.</summary>
public interface ILiveHub
{
    /// <summary>
    /// Follows a board from now on. The answer carries the snapshot, or none when what the window has can be brought up to date by
    /// deltas, which then follow. Null: there is no such board; ask again when scenes changed, or a little later.
    /// </summary>
    Task<BoardWatched?> Watch(WatchBoard request);

    /// <summary>Follows a board no longer.</summary>
    Task Leave(LeaveBoard request);

    /// <summary>A big screen's sign of life, every few seconds: which screen it is and what stands on it.</summary>
    Task Here(ScreenHere request);
}

/// <summary>What <c>/live</c> tells a window.</summary>
public interface ILiveClient
{
    /// <summary>A board is to be shown whole: its snapshot, the same bytes as by HTTP.</summary>
    Task BoardShown(RawJson snapshot);

    /// <summary>
    /// A board moved: from, to, and what differs. A window that was behind gets one step over all versions between, so <c>to</c> is not always
    /// the version after <c>from</c>. Whose board is not at <c>from</c> watches again.
    /// </summary>
    Task BoardMoved(RawJson delta);

    /// <summary>The board is alive and stands at this version. Whoever is behind it has missed something.</summary>
    Task Beat(BoardBeat beat);

    /// <summary>What screens show, or which boards there are, is no longer what it was.</summary>
    Task ScenesChanged();
}

/// <summary>Which board to follow.</summary>
/// <param name="Board">Its id.</param>
/// <param name="Epoch">The epoch of what the window already has; null when it has nothing.</param>
/// <param name="Seq">The sequence of what the window already has.</param>
/// <param name="PerSecond">
/// How many times a second the window wants to be told, 1 to 10, with one step for what moved since; null: at every move.
/// </param>
public sealed record WatchBoard(string Board, long? Epoch = null, long? Seq = null, int? PerSecond = null);

/// <summary>The version the window stands at with this answer.</summary>
public sealed record BoardWatched(string Board, long Epoch, long Seq, RawJson? Snapshot);

/// <summary>Which board to follow no longer.</summary>
public sealed record LeaveBoard(string Board);

/// <summary>What stands on a big screen.</summary>
/// <param name="Screen">The screen's number.</param>
/// <param name="Board">The board on it; null: none yet.</param>
/// <param name="Epoch">The epoch of what is shown.</param>
/// <param name="Seq">The sequence of what is shown.</param>
/// <param name="Stale">Whether the screen itself says that it has not heard of the board for a while.</param>
public sealed record ScreenHere(int Screen, string? Board = null, long? Epoch = null, long? Seq = null, bool Stale = false);

/// <summary>A board's version.</summary>
public sealed record BoardBeat(string Board, long Epoch, long Seq);
