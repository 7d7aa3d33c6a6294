using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Competitions;

/// <summary>What became of a skill, in the tried order; marks that would be of nobody who advanced are named.</summary>
internal sealed record TrialResult(Skill Skill, ImmutableArray<TrialRow> Rows, ImmutableArray<StrayMarks> Strays);

/// <summary>One contestant before (null in a new skill) and after.</summary>
internal sealed record TrialRow(Standing? Before, Standing After)
{
    /// <summary>Places gained; negative: lost; null where either has no place, or they are not of the same list.</summary>
    public Fraction? Moved => Before?.Group == After.Group && Before?.Status == After.Status && RankOf(Before) is { } from && RankOf(After) is { } to
        ? from - to
        : null;

    /// <summary>Place, total, status or awards are others.</summary>
    public bool Changed => Before is null
        || (Before.Status, Before.Rank, Before.Total, Before.Scale, Before.Group) != (After.Status, After.Rank, After.Total, After.Scale, After.Group)
        || !Before.Awards.SequenceEqual(After.Awards);

    private static Fraction? RankOf(Standing? standing) =>
        standing?.Rank is { } rank && DecimalText.TryRead(rank, out var place) ? place : default(Fraction?);
}
