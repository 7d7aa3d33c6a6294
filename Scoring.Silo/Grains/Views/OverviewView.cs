using Scoring.Contracts;
using Scoring.Rules.Competitions;

namespace Scoring.Silo.Grains.Views;

/// <summary>A competition as its organizer sees it.</summary>
internal static class OverviewView
{
    public static CompetitionOverview Of(string id, CompetitionState state, CompetitionPeople people, long seq) => new()
    {
        Id = id,
        NameZh = state.NameZh,
        NameEn = state.NameEn,
        Phase = state.Open ? "open" : "preparing",
        Seq = seq,
        CreatedAt = state.CreatedAt,
        Template = state.Template,
        SchemeVersion = state.SchemeVersion,
        Skills = [.. state.Skills.Select(SkillOf)],
        Contestants = [.. state.Roster.All.Select(file => ContestantOf(file, people))],
        Stations = [.. state.Stations.All.Select(station => StationOf(state, station))],
        Judges = [.. state.Stations.Judges.Select(judge => JudgeOf(judge, people))],
        Devices = [.. state.Devices.All.Select(EnrolmentView.DeviceOf)],
        Cards = EnrolmentView.UnspentOf(state),
        EnrolmentOpen = [.. state.Stations.All.Select(station => station.Id).Where(state.Devices.Cards.IsOpen)],
        Missing = state.Open ? [] : [.. Readiness.Missing(state).Select(fault => new Fault { Place = fault.Place, Reason = fault.Reason })],
    };

    public static StationOverview StationOf(CompetitionState state, Station station) => new()
    {
        Id = station.Id,
        NameZh = station.NameZh,
        NameEn = station.NameEn,
        Sheets = station.Sheets,
        Seats = [.. from seat in state.Stations.SeatsOf(station)
                    from judge in seat.Holders.Distinct()
                    select SeatOf(state, station, judge, seat.Number)],
    };

    public static JudgeEntry JudgeOf(Judge judge, CompetitionPeople people) =>
        new() { Id = judge.Id, Name = people.Find(judge.Commitment)?.Name ?? judge.Id };

    private static SkillOverview SkillOf(SkillState skill)
    {
        var tallies = skill.Tallies();
        return new SkillOverview
        {
            Id = skill.Scheme.Id,
            NameZh = skill.Scheme.Name.Zh,
            NameEn = skill.Scheme.Name.En,
            Sheets = [.. Panels.SheetsOf(skill.Scheme).Select(pair => $"{skill.Scheme.Id}/{pair.Stage.Id}/{pair.Sheet.Id}")],
            Contestants = tallies.Length,
            Marked = tallies.Count(tally => tally.IsMarked),
            SheetsSubmitted = tallies.Sum(tally => tally.SheetsSubmitted),
            SheetsExpected = tallies.Sum(tally => tally.SheetsExpected),
            Level = RulingMapping.Level(skill.Visibility.Level),
            Top = skill.Visibility.Top,
            Frozen = skill.Frozen is not null,
            Revision = skill.Revision,
            Published = skill.Published,
        };
    }

    private static ContestantEntry ContestantOf(ContestantFile file, CompetitionPeople people)
    {
        var person = people.Find(file.Line.Commitment);
        return new ContestantEntry
        {
            Id = file.Line.Id,
            Skill = file.Line.Skill,
            Name = person?.Name ?? file.Line.Id,
            Organisation = person?.Organisation ?? "",
            Number = person?.Number,
            Official = file.Line.Official,
            Group = file.Line.Group,
            Heat = file.Line.Heat,
            Bench = file.Line.Bench,
            Lot = file.Lot,
            State = RosterMapping.State(file.State),
            Members = person?.Members,
            Coach = person?.Coach,
            Level = person?.Level,
        };
    }

    private static SeatOverview SeatOf(CompetitionState state, Station station, string judge, int seat)
    {
        var (submitted, expected) = (0, 0);
        var seats = state.Stations.SeatsOf(station);
        foreach (var (file, stage, sheet) in StationSheets.Of(state, station))
        {
            if (seat > sheet.Panel.Judges)
            {
                continue;
            }

            var on = file.On(stage.Id, sheet.Id);
            var has = on.Has(judge);
            var waited = StationSheets.IsWaitedFor(state, file, stage) && Panels.Missing(seats, sheet, on).Contains(judge);
            submitted += has ? 1 : 0;
            expected += has || waited ? 1 : 0;
        }

        return new SeatOverview
        {
            Seat = seat,
            Judge = judge,
            Submitted = submitted,
            Expected = expected,
            Released = state.Stations.IsReleased(station.Id, judge),
        };
    }
}
