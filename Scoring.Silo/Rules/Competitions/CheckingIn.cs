using Scoring.Rules.Figures;

namespace Scoring.Rules.Competitions;

/// <summary>
/// Decides about the check-in (签到). Who is absent before any mark is set absent, so that no panel waits for him; who comes after all, is
/// entered
/// again. Once there are marks, what an absence means for the result is the chief judge's to rule.
/// </summary>
internal static class CheckingIn
{
    public static Decision<Fact> Take(CompetitionState state, ImmutableArray<string> contestants, Attendance attendance, string? reason)
    {
        if (!state.Exists)
        {
            return Decision<Fact>.Refuse(Refusal.NoSuchCompetition);
        }

        var files = new List<ContestantFile>(contestants.Length);
        foreach (var contestant in contestants.Distinct(StringComparer.Ordinal))
        {
            if (!state.Roster.TryFind(contestant, out var file))
            {
                return Decision<Fact>.Refuse(Refusal.NotFound);
            }

            files.Add(file);
        }

        var known = files.Where(file => state.Seating.AttendanceOf(file.Line.Id) == attendance).ToArray();
        var corrects = files.Any(file => state.Seating.AttendanceOf(file.Line.Id) is not Attendance.Unknown);
        return state switch
        {
            _ when files.Count == 0 || known.Length == files.Count => Decision<Fact>.Refuse(Refusal.NothingChanges),
            _ when files.Any(file => file.State is EntrantState.Withdrawn or EntrantState.Disqualified) =>
                Decision<Fact>.Refuse(Refusal.ContestantNotEntered),
            _ when files.Any(file => state.Skill(file.Line.Skill).Published) => Decision<Fact>.Refuse(Refusal.SkillPublished),
            _ when string.IsNullOrWhiteSpace(reason) && (corrects || attendance is Attendance.Late or Attendance.Absent) =>
                Decision<Fact>.Refuse(Refusal.ReasonNeeded),
            _ => Accept(state, [.. files.Except(known)], attendance, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim()),
        };
    }

    private static Decision<Fact> Accept(CompetitionState state, ContestantFile[] files, Attendance attendance, string? reason)
    {
        var facts = new List<Fact> { new ContestantsCheckedIn([.. files.Select(file => file.Line.Id)], attendance, reason) };
        foreach (var file in files)
        {
            if (attendance is Attendance.Absent && file.State is EntrantState.Entered && !file.Sheets.Any())
            {
                facts.Add(new ContestantChanged(file.Line.Id, EntrantState.Absent, reason!));
            }
            else if (file.State is EntrantState.Absent && state.Seating.AttendanceOf(file.Line.Id) is Attendance.Absent)
            {
                facts.Add(new ContestantChanged(file.Line.Id, EntrantState.Entered, reason!));
            }
        }

        return Decision<Fact>.Accept([.. facts]);
    }
}
