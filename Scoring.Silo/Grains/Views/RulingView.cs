using System.Globalization;
using Scoring.Contracts;
using Scoring.Rules.Competitions;

namespace Scoring.Silo.Grains.Views;

/// <summary>A ruling as the log shows it.</summary>
internal static class RulingView
{
    public static RulingLine Of(RulingBook book, RuledEntry ruling)
    {
        var line = new RulingLine { Id = ruling.Id, Kind = "", At = ruling.Stamp.At, By = ruling.Stamp.By, Reason = "" };
        var told = ruling.Fact switch
        {
            PenaltyEntered fact => line with
            {
                Kind = "penalty",
                Stage = fact.Stage,
                Part = fact.Part,
                Sheet = fact.Sheet,
                Value = fact.Points.ToString(CultureInfo.InvariantCulture),
                Reason = fact.Reason,
            },
            ContestantChanged fact => line with { Kind = "state", Value = RosterMapping.State(fact.State), Reason = fact.Reason },
            JudgeReleased fact => line with { Kind = "release", Station = fact.Station, Judge = fact.Judge, Reason = fact.Reason },
            JudgeReplaced fact => line with
            {
                Kind = "replacement",
                Station = fact.Station,
                Judge = fact.Judge,
                Substitute = fact.Substitute,
                Reason = fact.Reason,
            },
            SheetReturned fact => line with { Kind = "return", Stage = fact.Stage, Sheet = fact.Sheet, Judge = fact.Judge, Reason = fact.Reason },
            SheetVoided fact => line with { Kind = "retest", Stage = fact.Stage, Sheet = fact.Sheet, Value = fact.Heat, Reason = fact.Reason },
            CompensationGiven fact => line with
            {
                Kind = "compensation",
                Stage = fact.Stage,
                Sheet = fact.Sheet,
                Value = fact.Seconds.ToString(CultureInfo.InvariantCulture),
                Reason = fact.Reason,
            },
            LotRecorded fact => line with { Kind = "lot", Value = fact.Lot.ToString(CultureInfo.InvariantCulture), Reason = fact.Reason },
            OutcomeRuled fact => line with
            {
                Kind = "outcome",
                Stage = fact.Stage,
                Sheet = fact.Sheet,
                Value = MarkMapping.Word(fact.Outcome),
                Reason = fact.Reason,
            },
            RulingAnnulled fact => line with { Kind = "annulment", Annuls = fact.Ruling, Reason = fact.Reason },
            _ => throw new InvalidOperationException($"{ruling.Fact.GetType().Name} is no ruling."),
        };
        var about = ruling.Fact is RulingAnnulled annulment && book.TryFind(annulment.Ruling, out var annulled) ? annulled.Fact : ruling.Fact;
        return told with
        {
            Contestant = Annulling.ContestantOf(about),
            AnnulledBy = ruling.Annulled is { } by ? book.All.First(other => other.Stamp.Seq == by.Stamp.Seq && other.Fact == by.Fact).Id : null,
            AnnulledFor = ruling.Annulled?.Fact.Reason,
            Stays = ruling.Annulled?.Fact.Stays,
        };
    }
}
