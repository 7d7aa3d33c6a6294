namespace Scoring.Boards;

/// <summary>What one registered screen shows.</summary>
public sealed record Scene
{
    /// <summary>How long a screen shows its number, and how old a request for it may be.</summary>
    public static readonly TimeSpan NumberShown = TimeSpan.FromSeconds(5);

    /// <summary>The screen's number; its address is <c>/s/{number}</c>. 0: every number nobody registered.</summary>
    public required int Screen { get; init; }

    /// <summary>Board ids shown in turn; never empty but where nothing is listed yet.</summary>
    public required ImmutableArray<string> Boards { get; init; }

    /// <summary>How long each board stays, in seconds.</summary>
    public int SecondsPerBoard { get; init; } = 24;

    /// <summary>Rows a page: 7, 10 or 14.</summary>
    public int Rows { get; init; } = 10;

    /// <summary>dark or light.</summary>
    public string Theme { get; init; } = "dark";

    /// <summary>zh or en.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>When every screen was last asked for its number; null: never, or too long ago to be told.</summary>
    public DateTimeOffset? NumberAskedAt { get; init; }

    /// <summary>The scene as a screen gets it at this moment: a request that it comes too late for is left out.</summary>
    public Scene At(DateTimeOffset now) =>
        NumberAskedAt is { } asked && (now - asked).Duration() >= NumberShown ? this with { NumberAskedAt = null } : this;
}

/// <summary>A competition the public may know of, with its boards.</summary>
public sealed record Listing(string Competition, Text Name, ImmutableArray<ListedBoard> Boards)
{
    /// <summary>When the competition was made: the newest comes first. Null: as they were listed.</summary>
    public DateTimeOffset? Since { get; init; }
}

/// <summary>A board that can be asked for.</summary>
public sealed record ListedBoard(string Id, Named Skill, BoardKind Kind, Named Stage);
