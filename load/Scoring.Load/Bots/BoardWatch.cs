using System.Text.Json.Nodes;

namespace Scoring.Load.Bots;

/// <summary>
/// One board as one window sees it: every step must begin where the last one ended and lead forward. What comes before the answer to Watch
/// waits for it.
/// </summary>
internal sealed class BoardWatch(bool keepsBoard)
{
    private readonly List<BoardStep> _early = [];
    private readonly List<(long Seq, TimeSpan At)> _seen = [];
    private bool _answered;

    public BoardVersion Version { get; private set; }

    /// <summary>The board as pieced together; only where it is kept.</summary>
    public JsonObject? Board { get; private set; }

    public int Steps { get; private set; }

    /// <summary>Steps that did not begin where the last one ended: a version was skipped.</summary>
    public int Gaps { get; private set; }

    /// <summary>Versions that came after a later one.</summary>
    public int Backwards { get; private set; }

    /// <summary>When each version was seen, by the run's clock; only where the board is kept.</summary>
    public IReadOnlyList<(long Seq, TimeSpan At)> Seen => _seen;

    public void Answered(BoardVersion at, JsonObject? snapshot, TimeSpan now)
    {
        (_answered, Version, Board) = (true, at, keepsBoard ? snapshot : null);
        See(now);
        _early.RemoveAll(step => step.To.CompareTo(at) <= 0);
        _early.ForEach(step => Moved(step, now));
    }

    public void Shown(BoardStep snapshot, TimeSpan now)
    {
        Backwards += snapshot.Version.CompareTo(Version) < 0 ? 1 : 0;
        (_answered, Version, Board) = (true, snapshot.Version, keepsBoard ? snapshot.Whole : null);
        Steps++;
        See(now);
    }

    public void Moved(BoardStep step, TimeSpan now)
    {
        if (!_answered)
        {
            _early.Add(step);
            return;
        }

        Gaps += step.From == Version ? 0 : 1;
        Backwards += step.To.CompareTo(Version) <= 0 ? 1 : 0;
        Board = Board is not null && step.Whole is not null ? BoardCopy.Next(Board, step.Whole) : null;
        Version = step.To;
        Steps++;
        See(now);
    }

    private void See(TimeSpan now)
    {
        if (keepsBoard)
        {
            _seen.Add((Version.Seq, now));
        }
    }
}
