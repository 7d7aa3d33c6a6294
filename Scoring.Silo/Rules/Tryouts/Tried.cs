using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Tryouts;

/// <summary>A scheme tried with invented contestants and marks; a bad asking has faults and nothing else.</summary>
public sealed record Tried(
    ImmutableArray<TriedSkill> Skills, ImmutableArray<OrganisationStanding> Organisations, ImmutableArray<PlacedFault> Faults);
