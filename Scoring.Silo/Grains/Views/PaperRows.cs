using Scoring.Contracts;
using Scoring.Rules.Competitions;
using Scoring.Rules.Figures;

namespace Scoring.Silo.Grains.Views;

/// <summary>How far the paper entry of a sheet is. Marks are not in it: a second entry is blind.</summary>
internal static class PaperRows
{
    public static IEnumerable<PaperRow> Of(CompetitionState state, SkillState skill, Station station, string stage, string sheet)
    {
        var seats = state.Stations.SeatsOf(station);
        var form = Panels.SheetsOf(skill.Scheme).First(pair => pair.Stage.Id == stage && pair.Sheet.Id == sheet).Sheet;
        return
            from file in state.Roster.Of(skill.Scheme.Id)
            let found = file.On(stage, sheet)
            let seating = Panels.Seating(seats, form, found)
            from judge in Panels.Seated(seats, form).SelectMany(seat => seat.Holders).Distinct()
            let last = found.Of(judge)
            let seat = seating.FirstOrDefault(seated => seated.Judge == judge).Seat
            select new PaperRow
            {
                Contestant = file.Line.Id,
                Judge = judge,
                Seat = seat,
                Version = last?.Fact.Version ?? 0,
                EnteredBy = last?.Fact.EnteredBy,
                ConfirmedBy = last?.Confirmed?.By,
                Cause = StationSheets.CauseOf(last?.Held),
                Open = seat > 0 && state.Open && !skill.Published && file.State is EntrantState.Entered && found.Ruled is not Outcome.NotAttempted,
            };
    }
}
