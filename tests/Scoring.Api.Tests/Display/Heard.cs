using Scoring.Boards;

namespace Scoring.Api.Tests.Display;

/// <summary>Writes down what a watcher is told.</summary>
internal sealed class Heard : IBoardWatcher
{
    public List<BoardDelta> Deltas { get; } = [];

    public List<BoardSnapshot> Snapshots { get; } = [];

    public int Scenes { get; private set; }

    /// <summary>How many moves had been told each time it was said that these are all.</summary>
    public List<int> SettledAt { get; } = [];

    public void Moved(BoardDelta delta, BoardSnapshot snapshot)
    {
        Deltas.Add(delta);
        Snapshots.Add(snapshot);
    }

    public void Shown(BoardSnapshot snapshot) => Snapshots.Add(snapshot);

    public void Settled() => SettledAt.Add(Snapshots.Count);

    public void ScenesChanged() => Scenes++;
}
