using Scoring.Rules.Schemes;

namespace Scoring.Rules.Programmes;

/// <summary>Participants over staff, of organisations, cities and all.</summary>
/// <param name="Count">What is a participant.</param>
/// <param name="Target">The rate aimed at, 0.8 for 80%; null for none.</param>
/// <param name="Rounding">Of the percentage as shown; whether a target is reached is asked of the exact rate.</param>
internal sealed record ParticipationRule(ParticipantCount Count, decimal? Target, Rounding Rounding);

internal enum ParticipantCount
{
    /// <summary>Everybody of the published results who was not absent; teams and works count one.</summary>
    Contestants,

    /// <summary>The same, a team or work counting its members.</summary>
    Members,

    /// <summary>What the organisation reported, by the latest day.</summary>
    Reported,
}
