namespace Scoring.Boards;

/// <summary>How boards are named, in one place: addresses and the hub use the same.</summary>
public static class BoardId
{
    /// <summary><c>{competition}/{skill}/total</c>, <c>so-far</c>, <c>progress</c> or <c>station:{station}</c>.</summary>
    public static string Of(string competition, string skill, BoardKind kind, string? station = null) =>
        $"{competition}/{skill}/{KindOf(kind, station)}";

    private static string KindOf(BoardKind kind, string? station) => kind switch
    {
        BoardKind.Total => "total",
        BoardKind.SoFar => "so-far",
        BoardKind.Progress => "progress",
        BoardKind.Station when station is not null => $"station:{station}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A station's board needs its station."),
    };
}
