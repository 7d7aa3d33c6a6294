using Scoring.Contracts;
using Scoring.Rules;
using Scoring.Rules.Competitions;

namespace Scoring.Silo.Grains.Views;

/// <summary>Draws, benches, changes and the check-in.</summary>
internal static class SeatingViews
{
    public static SeatingView Of(CompetitionState state, OpBook ops) => new()
    {
        Skills = [.. state.Skills.Select(skill => SkillOf(state, skill.Scheme.Id, ops))],
        Attendance = [.. from file in state.Roster.All
                         where state.Seating.Attendances.ContainsKey(file.Line.Id)
                         select AttendanceOf(file.Line.Id, state.Seating.Attendances[file.Line.Id])],
        Changes = [.. state.Roster.All.SelectMany(file => file.Notes)
            .Where(note => note.Fact is SeatsChanged)
            .DistinctBy(note => note.Stamp.Seq)
            .OrderByDescending(note => note.Stamp.Seq)
            .Select(note => ChangeOf((SeatsChanged)note.Fact, note.Stamp))],
    };

    public static Attendance? Attendance(string text) => text switch
    {
        "present" => Rules.Competitions.Attendance.Present,
        "late" => Rules.Competitions.Attendance.Late,
        "absent" => Rules.Competitions.Attendance.Absent,
        "unknown" => Rules.Competitions.Attendance.Unknown,
        _ => null,
    };

    public static string Attendance(Attendance attendance) => attendance switch
    {
        Rules.Competitions.Attendance.Present => "present",
        Rules.Competitions.Attendance.Late => "late",
        Rules.Competitions.Attendance.Absent => "absent",
        _ => "unknown",
    };

    private static SkillSeating SkillOf(CompetitionState state, string skill, OpBook ops) => new()
    {
        Skill = skill,
        Benches = state.Seating.BenchesOf(skill, state.Roster),
        Draws =
            [.. from drawn in state.Seating.Draws.Reverse() where drawn.Draw.Skill == skill select DrawOf(drawn.Draw, drawn.Stamp, ops)],
        LotDraws =
            [.. from drawn in state.Seating.LotDraws.Reverse() where drawn.Draw.Skill == skill select DrawOf(drawn.Draw, drawn.Stamp, ops)],
        Sealed = state.Seating.Sealed.TryGetValue(skill, out var closed) ? SealedOf(closed.Draw, closed.Stamp) : null,
        Drawable = !state.Skill(skill).Published && !state.Roster.Of(skill).Any(file => file.Sheets.Any()),
    };

    private static DrawView DrawOf(SeatsDrawn drawn, Stamp stamp, OpBook ops) => new()
    {
        Draw = drawn.Draw,
        Seed = drawn.Seed,
        Benches = drawn.Benches,
        Seats = [.. drawn.Seats.Select(SeatOf)],
        Apart = drawn.Apart,
        Hash = ops.ReceiptOf(stamp.Op).Hash,
        Seq = stamp.Seq,
        At = stamp.At,
        By = stamp.By,
        Reason = drawn.Reason,
        Commitment = drawn.Sealed,
        Salt = drawn.Salt,
    };

    private static SealedDrawView SealedOf(DrawSealed closed, Stamp stamp) => new()
    {
        Commitment = closed.Commitment,
        Contestants = closed.Contestants.Length,
        Seq = stamp.Seq,
        At = stamp.At,
        By = stamp.By,
    };

    private static DrawView DrawOf(LotsDrawn drawn, Stamp stamp, OpBook ops) => new()
    {
        Draw = drawn.Draw,
        Seed = drawn.Seed,
        Benches = [],
        Seats = [.. drawn.Lots.Select(lot => new DrawnSeat { Contestant = lot.Contestant, Lot = lot.Lot })],
        Hash = ops.ReceiptOf(stamp.Op).Hash,
        Seq = stamp.Seq,
        At = stamp.At,
        By = stamp.By,
        Reason = drawn.Reason,
    };

    private static AttendanceView AttendanceOf(string contestant, (ContestantsCheckedIn Fact, Stamp Stamp) found) => new()
    {
        Contestant = contestant,
        Attendance = Attendance(found.Fact.Attendance),
        Seq = found.Stamp.Seq,
        At = found.Stamp.At,
        By = found.Stamp.By,
        Reason = found.Fact.Reason,
    };

    private static SeatChangeView ChangeOf(SeatsChanged changed, Stamp stamp) => new()
    {
        Seats = [.. changed.Seats.Select(SeatOf)],
        Seq = stamp.Seq,
        At = stamp.At,
        By = stamp.By,
        Reason = changed.Reason,
    };

    private static DrawnSeat SeatOf(Seat seat) => new() { Contestant = seat.Contestant, Heat = seat.Heat, Bench = seat.Bench };
}
