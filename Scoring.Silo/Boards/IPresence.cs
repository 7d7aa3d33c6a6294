namespace Scoring.Boards;

/// <summary>
/// Where windows say that they are alive. In one process it is memory, in the cluster keys <c>presence:*</c>. It is no record: nothing rests on
/// it, and whoever reaches the public pages could pretend to be a screen.
/// </summary>
public interface IPresenceSink
{
    /// <summary>A screen gave a sign of life; it replaces the window's last one.</summary>
    ValueTask SeenAsync(ScreenSign sign);

    /// <summary>How many windows that are no screens are connected here now.</summary>
    ValueTask CountAsync(int phones);
}

/// <summary>The other end of <see cref="IPresenceSink"/>.</summary>
public interface IPresenceReader
{
    /// <summary>The last sign of every window of the last hour, and the phones.</summary>
    ValueTask<Presence> ReadAsync(CancellationToken cancel);
}

/// <summary>Which windows there are.</summary>
/// <param name="Signs">The last sign of each screen's window; two windows may show the same screen.</param>
/// <param name="Phones">Connected windows that are no screens; only their number is known.</param>
public sealed record Presence(ImmutableArray<ScreenSign> Signs, int Phones);

/// <summary>A screen's sign of life.</summary>
public sealed record ScreenSign
{
    /// <summary>The connection it came over.</summary>
    public required string Window { get; init; }

    /// <summary>The screen's number, 1 to 99.</summary>
    public required int Screen { get; init; }

    /// <summary>Since when this window has been connected.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>When the sign came.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The board it shows; null: none yet.</summary>
    public string? Board { get; init; }

    /// <summary>The version of that board on the screen.</summary>
    public BoardVersion? Version { get; init; }

    /// <summary>Whether what it shows is older than what it could have shown at its sign before.</summary>
    public bool Stale { get; init; }
}
