using System.Collections.Immutable;

namespace Scoring.Api.Schemes;

/// <summary>A scheme read from a workbook.</summary>
/// <param name="Scheme">scoring-scheme/1.</param>
internal sealed record SchemeRead(ImmutableArray<byte> Scheme);
