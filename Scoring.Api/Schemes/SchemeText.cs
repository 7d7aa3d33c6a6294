using System.Collections.Immutable;

namespace Scoring.Api.Schemes;

/// <summary>A scheme to look at.</summary>
internal sealed record SchemeText
{
    /// <summary>A scheme (scoring-scheme/1), as JSON.</summary>
    public required ImmutableArray<byte> Scheme { get; init; }
}
