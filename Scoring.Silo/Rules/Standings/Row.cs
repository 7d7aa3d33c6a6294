using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings;

/// <summary>A contender as published.</summary>
internal static class Row
{
    public static Standing Of(Skill skill, Contender contender)
    {
        var ranked = contender.Status is Statuses.Placed or Statuses.Guest;
        var marks = MarksOf(contender, ranked);
        return new Standing
        {
            Contestant = contender.Id,
            Status = contender.Status,
            Group = skill.DividedByGroup ? contender.Figures.Entrant.Group : null,
            Rank = ranked ? contender.Rank.Text() : null,
            Total = ranked ? contender.Total.Text : null,
            Exact = ranked ? contender.Total.Value : null,
            LastStage = contender.LastStage,
            DecidedBy = contender.DecidedBy,
            Scale = contender.Scale?.Text(),
            Parts = marks.Parts,
            Sheets = marks.Sheets,
            Awards = contender.Awards,
        };
    }

    // With a place everything counts that the total is made of, also what is zero because it is missing.
    private static PublishedMarks MarksOf(Contender contender, bool ranked) => ranked && contender.Figures.CompleteStages <= contender.LastStage
        ? PublishedMarks.Of(contender.Figures.Stages, contender.LastStage)
        : contender.Figures.CompleteMarks;
}
