using System.Collections.Immutable;
using Scoring.Contracts;

namespace Scoring.Api.Templates;

/// <summary>What a template brings besides its rules.</summary>
internal sealed record TemplateSample(
    ImmutableArray<ContestantEntry> Contestants, ImmutableArray<StationPlan> Stations, ImmutableArray<JudgeEntry> Judges);
