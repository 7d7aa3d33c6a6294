using System.Collections.Immutable;
using Scoring.Contracts;

namespace Scoring.Api.Schemes;

/// <summary>A try-out as UTF-8 JSON, or why there is none: with a scheme that is wrong, or with what was asked.</summary>
internal sealed record TryoutAnswer(ImmutableArray<byte> Json, ImmutableArray<Fault> SchemeFaults, ImmutableArray<Fault> Faults);
