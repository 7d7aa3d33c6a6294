using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>Decides what the chief judge rules about one contestant's sheet, and his lot.</summary>
internal static class Desk
{
    /// <summary>A limit is lengthened by at most ten hours: more is a slip.</summary>
    private const int MostSeconds = 36_000;

    public static Decision<Fact> Return(CompetitionState state, SheetReturned fact) =>
        Find(state, fact.Contestant, fact.Stage, fact.Sheet, fact.Reason) switch
        {
            { Refusal: { } refusal } => Decision<Fact>.Refuse(refusal),
            { On: var on } when on.Of(fact.Judge) is null => Decision<Fact>.Refuse(Refusal.NotSubmitted),
            { On: var on } when on.Of(fact.Judge) is { Reopened: true } => Decision<Fact>.Refuse(Refusal.NothingChanges),
            { Station: { } station } when state.Stations.IsReleased(station.Id, fact.Judge) => Decision<Fact>.Refuse(Refusal.NotOnPanel),
            _ => Decision<Fact>.Accept(fact with { Reason = fact.Reason.Trim() }),
        };

    /// <summary>With a move the contestant goes to a free bench at once: of the heat named, or of the last one.</summary>
    public static Decision<Fact> Void(CompetitionState state, SheetVoided fact, bool move)
    {
        var voided = Void(state, fact);
        if (!move || voided.Refusal is not null)
        {
            return voided;
        }

        var moved = Benching.Move(state, fact.Contestant, fact.Heat, bench: null, fact.Reason);
        return moved is { Refusal: null, Facts: [SeatsChanged { Seats: [var seat] } change] }
            ? Decision<Fact>.Accept(((SheetVoided)voided.Facts[0]) with { Heat = seat.Heat, From = SeatOf(state, fact.Contestant) }, change)
            : moved;
    }

    private static Seat SeatOf(CompetitionState state, string contestant) =>
        new(contestant, state.Roster[contestant].Line.Heat, state.Roster[contestant].Line.Bench);

    public static Decision<Fact> Compensate(CompetitionState state, CompensationGiven fact) =>
        Find(state, fact.Contestant, fact.Stage, fact.Sheet, fact.Reason) switch
        {
            { Refusal: { } refusal } => Decision<Fact>.Refuse(refusal),
            { Sheet: { Timed: false, LimitSeconds: null } } => Decision<Fact>.Refuse(Refusal.NotTimed),
            _ when fact.Seconds is < 1 or > MostSeconds =>
                Decision<Fact>.Refuse(Refusal.BadRequest, new PlacedFault("$.seconds", $"1-{MostSeconds}")),
            _ => Decision<Fact>.Accept(fact with { Reason = fact.Reason.Trim() }),
        };

    public static Decision<Fact> Close(CompetitionState state, OutcomeRuled fact) =>
        Find(state, fact.Contestant, fact.Stage, fact.Sheet, fact.Reason) switch
        {
            { Refusal: { } refusal } => Decision<Fact>.Refuse(refusal),
            { On.Ruled: var ruled } when ruled == fact.Outcome => Decision<Fact>.Refuse(Refusal.NothingChanges),
            _ => Decision<Fact>.Accept(fact with { Reason = fact.Reason.Trim() }),
        };

    public static Decision<Fact> Draw(CompetitionState state, LotRecorded fact) => state switch
    {
        { Exists: false } => Decision<Fact>.Refuse(Refusal.NoSuchCompetition),
        _ when !state.Roster.TryFind(fact.Contestant, out _) => Decision<Fact>.Refuse(Refusal.NotFound),
        _ when string.IsNullOrWhiteSpace(fact.Reason) => Decision<Fact>.Refuse(Refusal.ReasonNeeded),
        _ when state.Skill(state.Roster[fact.Contestant].Line.Skill).Published => Decision<Fact>.Refuse(Refusal.SkillPublished),
        _ when fact.Lot < 0 => Decision<Fact>.Refuse(Refusal.BadRequest, new PlacedFault("$.lot", "0, 1, 2 …")),
        _ when state.Roster[fact.Contestant].Lot == fact.Lot => Decision<Fact>.Refuse(Refusal.NothingChanges),
        _ => Decision<Fact>.Accept(fact with { Reason = fact.Reason.Trim() }),
    };

    private static Decision<Fact> Void(CompetitionState state, SheetVoided fact) =>
        Find(state, fact.Contestant, fact.Stage, fact.Sheet, fact.Reason) switch
        {
            { Refusal: { } refusal } => Decision<Fact>.Refuse(refusal),
            { On.Ruled: not null } => Decision<Fact>.Refuse(Refusal.OutcomeStands),
            { On.Recorded: var recorded } when recorded.All(sheet => sheet.Held is { Cause: HoldCause.Retest }) => Decision<Fact>.Refuse(Refusal.NotSubmitted),
            _ => Decision<Fact>.Accept(fact with { Reason = fact.Reason.Trim(), Heat = string.IsNullOrWhiteSpace(fact.Heat) ? null : fact.Heat.Trim() }),
        };

    private static Found Find(CompetitionState state, string contestant, string stage, string sheet, string reason)
    {
        if (!state.Exists)
        {
            return Found.Not(Refusal.NoSuchCompetition);
        }

        if (!state.Roster.TryFind(contestant, out var file)
            || !state.TrySkill(file.Line.Skill, out var skill)
            || Panels.SheetsOf(skill.Scheme).FirstOrDefault(pair => pair.Stage.Id == stage && pair.Sheet.Id == sheet).Sheet is not { } found)
        {
            return Found.Not(Refusal.NotFound);
        }

        return state switch
        {
            { Open: false } => Found.Not(Refusal.NotOpen),
            _ when string.IsNullOrWhiteSpace(reason) => Found.Not(Refusal.ReasonNeeded),
            _ when skill.Published => Found.Not(Refusal.SkillPublished),
            _ => new Found(null, found, state.Stations.OfSheet(skill.Scheme.Id, stage, sheet), file.On(stage, sheet)),
        };
    }

    private sealed record Found(Refusal? Refusal, Sheet Sheet, Station? Station, PanelSheet On)
    {
        public static Found Not(Refusal refusal) => new(refusal, null!, null, PanelSheet.Blank);
    }
}
