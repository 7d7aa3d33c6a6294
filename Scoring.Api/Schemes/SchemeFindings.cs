using System.Collections.Immutable;
using Scoring.Contracts;

namespace Scoring.Api.Schemes;

/// <summary>What a check found; with faults there are no warnings.</summary>
internal sealed record SchemeFindings(ImmutableArray<Fault> Faults, ImmutableArray<SchemeWarning> Warnings);
