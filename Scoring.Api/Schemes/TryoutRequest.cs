using System.Collections.Immutable;

namespace Scoring.Api.Schemes;

/// <summary>A scheme to try.</summary>
internal sealed record TryoutRequest
{
    /// <summary>A scheme (scoring-scheme/1), as JSON.</summary>
    public required ImmutableArray<byte> Scheme { get; init; }

    /// <summary>Invented contestants of each skill, 2 to 60.</summary>
    public int Contestants { get; init; } = 12;

    /// <summary>0 to 2 147 483 647; the same seed invents the same marks.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Marks set by hand, in place of the invented ones.</summary>
    public ImmutableArray<TriedMark> Changes { get; init; } = [];

    /// <summary>Whose way from marks to place is told, as skill/contestant; null for nobody's.</summary>
    public string? Why { get; init; }
}
