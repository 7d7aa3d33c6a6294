using Scoring.Rules.Figures;

namespace Scoring.Rules.Competitions;

/// <summary>Decides about the roster after it was first entered: nobody is deleted, no mark is lost, every change has its reason.</summary>
internal static class RosterAmending
{
    public static Decision<Fact> Amend(
        CompetitionState state,
        ImmutableArray<RosterLine> added,
        ImmutableArray<RosterLine> changed,
        ImmutableArray<string> withdrawn,
        string? reason)
    {
        if (!state.Exists)
        {
            return Decision<Fact>.Refuse(Refusal.NoSuchCompetition);
        }

        var why = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        if (why is null && (state.Open || !withdrawn.IsEmpty))
        {
            return Decision<Fact>.Refuse(Refusal.ReasonNeeded);
        }

        var leaving =
            withdrawn.Distinct().Where(id => !state.Roster.TryFind(id, out var file) || file.State is not EntrantState.Withdrawn).ToArray();
        if (added.IsEmpty && changed.IsEmpty && leaving.Length == 0)
        {
            return Decision<Fact>.Refuse(Refusal.NothingChanges);
        }

        var next = changed.Select(line => Merged(state, line)).ToImmutableArray();
        var faults = AmendmentCheck.Faults(state, added, next, [.. leaving]);
        if (faults.Length > 0)
        {
            return Decision<Fact>.Refuse(Refusal.BadRosterChange, faults.AsSpan());
        }

        var touched =
            added.Concat(next.Where(line => AmendmentCheck.ChangesFigures(state.Roster[line.Id].Line, line))).Select(line => line.Skill)
            .Concat(leaving.Select(id => state.Roster[id].Line.Skill));
        if (touched.Any(skill => state.Skill(skill).Published))
        {
            return Decision<Fact>.Refuse(Refusal.SkillPublished);
        }

        Fact[] amended = added.IsEmpty && next.IsEmpty ? [] : [new RosterAmended(added, next, why)];
        return Decision<Fact>.Accept([.. amended, .. leaving.Select(id => new ContestantChanged(id, EntrantState.Withdrawn, why!))]);
    }

    /// <summary>Another person in the contestant's place; not once there are marks, which are the first one's.</summary>
    public static Decision<Fact> Substitute(CompetitionState state, string contestant, string commitment, string reason) =>
        Known(state, contestant, reason) ?? (state switch
        {
            _ when state.Skill(state.Roster[contestant].Line.Skill).Published => Decision<Fact>.Refuse(Refusal.SkillPublished),
            _ when state.Roster[contestant].Sheets.Any() => Decision<Fact>.Refuse(Refusal.SubstituteAfterMarks),
            _ => Decision<Fact>.Accept(new ContestantSubstituted(contestant, commitment, reason.Trim())),
        });

    /// <summary>The same person written rightly: at any time, because no figure depends on it.</summary>
    public static Decision<Fact> Correct(CompetitionState state, string contestant, string commitment, string reason) =>
        Known(state, contestant, reason) ?? Decision<Fact>.Accept(new PersonCorrected(contestant, commitment, reason.Trim()));

    private static Decision<Fact>? Known(CompetitionState state, string contestant, string reason) => state switch
    {
        { Exists: false } => Decision<Fact>.Refuse(Refusal.NoSuchCompetition),
        _ when !state.Roster.TryFind(contestant, out _) => Decision<Fact>.Refuse(Refusal.NotFound),
        _ when string.IsNullOrWhiteSpace(reason) => Decision<Fact>.Refuse(Refusal.ReasonNeeded),
        _ => null,
    };

    // A list without a column of benches says nothing about benches. States change by rulings and the check-in alone.
    private static RosterLine Merged(CompetitionState state, RosterLine line) =>
        !state.Roster.TryFind(line.Id, out var file) ? line : line with
        {
            Heat = line.Heat ?? file.Line.Heat,
            Bench = line.Bench ?? file.Line.Bench,
            Lot = line.Lot ?? file.Line.Lot,
            State = file.Line.State,
        };
}
