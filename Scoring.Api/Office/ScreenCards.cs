using System.Collections.Immutable;
using Scoring.Boards;

namespace Scoring.Api.Office;

/// <summary>The windows that are open now or were within the hour.</summary>
/// <param name="Screens">Big screens, by number.</param>
/// <param name="Phones">Other connected windows: phones, mostly.</param>
internal sealed record WindowsCard(ImmutableArray<ScreenCard> Screens, int Phones)
{
    public static WindowsCard Of(Presence presence, DateTimeOffset now) => new(
        [.. presence.Signs.GroupBy(sign => sign.Screen).OrderBy(screen => screen.Key).Select(screen => ScreenCard.Of(screen, now))],
        presence.Phones);
}

/// <summary>Screens were asked for their numbers.</summary>
internal sealed record NumbersAsked(string Op, DateTimeOffset At);

/// <summary>One big screen's last sign of life.</summary>
internal sealed record ScreenCard
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(20);

    /// <summary>Its number.</summary>
    public required int Number { get; init; }

    /// <summary>How many windows show it now; 0: it has gone silent.</summary>
    public required int Windows { get; init; }

    /// <summary>Since when the window that was heard last has been connected.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>When it was heard last.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The board it shows; null: none.</summary>
    public required string? Board { get; init; }

    /// <summary>The epoch of what it shows.</summary>
    public required long? Epoch { get; init; }

    /// <summary>The sequence of what it shows.</summary>
    public required long? Seq { get; init; }

    /// <summary>It is alive and shows an old board.</summary>
    public required bool Stale { get; init; }

    public static ScreenCard Of(IEnumerable<ScreenSign> signs, DateTimeOffset now)
    {
        var alive = signs.Where(sign => now - sign.At <= Fresh).ToList();
        var last = signs.MaxBy(sign => sign.At)!;
        return new ScreenCard
        {
            Number = last.Screen,
            Windows = alive.Count,
            Since = last.Since,
            At = last.At,
            Board = last.Board,
            Epoch = last.Version?.Epoch,
            Seq = last.Version?.Seq,
            Stale = alive.Any(sign => sign.Stale),
        };
    }
}
