namespace Scoring.Rules.Competitions;

/// <summary>Decides about counter-rulings: a ruling is never edited, another one takes it back.</summary>
internal static class Annulling
{
    public static Decision<Fact> Annul(CompetitionState state, string id, string reason)
    {
        if (!state.Exists || !state.Rulings.TryFind(id, out var ruling))
        {
            return Decision<Fact>.Refuse(state.Exists ? Refusal.NotFound : Refusal.NoSuchCompetition);
        }

        return state switch
        {
            _ when string.IsNullOrWhiteSpace(reason) => Decision<Fact>.Refuse(Refusal.ReasonNeeded),
            _ when ruling.Annulled is not null => Decision<Fact>.Refuse(Refusal.NothingChanges),
            _ when ruling.Fact is RulingAnnulled => Decision<Fact>.Refuse(Refusal.RuleAnew),
            _ when ContestantOf(ruling.Fact) is { } contestant && IsPublished(state, contestant) => Decision<Fact>.Refuse(Refusal.SkillPublished),
            _ when IsOvertaken(state, ruling) => Decision<Fact>.Refuse(Refusal.RulingOvertaken),
            _ when ruling.Fact is SheetVoided { From: { } from } => MovedBack(state, ruling, from, new RulingAnnulled(id, reason.Trim())),
            _ => Decision<Fact>.Accept(new RulingAnnulled(id, reason.Trim())),
        };
    }

    /// <summary>Whom a ruling is about; null for one about a judge.</summary>
    public static string? ContestantOf(Fact fact) => fact switch
    {
        PenaltyEntered penalty => penalty.Contestant,
        ContestantChanged changed => changed.Contestant,
        SheetReturned returned => returned.Contestant,
        SheetVoided voided => voided.Contestant,
        CompensationGiven given => given.Contestant,
        LotRecorded lot => lot.Contestant,
        OutcomeRuled outcome => outcome.Contestant,
        _ => null,
    };

    /// <summary>To the seat he had, unless he was moved since or another sits there: then the counter-ruling says which.</summary>
    private static Decision<Fact> MovedBack(CompetitionState state, RuledEntry ruling, Seat from, RulingAnnulled annulled)
    {
        var file = state.Roster[from.Contestant];
        var lastMove = file.Notes.LastOrDefault(note => note.Fact is SeatsChanged or SeatsDrawn);
        return lastMove.Stamp.Seq != ruling.Stamp.Seq ? Decision<Fact>.Accept(annulled with { Stays = RulingAnnulled.MovedSince })
            : from is { Heat: not null, Bench: not null } && FreeSeat.Find(state, file.Line, from.Heat, from.Bench).Refusal is not null
                ? Decision<Fact>.Accept(annulled with { Stays = RulingAnnulled.SeatTaken })
                : Decision<Fact>.Accept(annulled, new SeatsChanged([from], annulled.Reason));
    }

    private static bool IsPublished(CompetitionState state, string contestant) =>
        !state.Roster.TryFind(contestant, out var file) || (state.TrySkill(file.Line.Skill, out var skill) && skill.Published);

    /// <summary>Something was done since that rests on it: a new version of a held sheet, another holder of the seat.</summary>
    private static bool IsOvertaken(CompetitionState state, RuledEntry ruling) => ruling.Fact switch
    {
        SheetReturned returned => IsOvertakenReturn(state, returned, ruling.Stamp.Seq),
        SheetVoided voided =>
            state.Roster[voided.Contestant].SheetsOf(voided.Stage, voided.Sheet).Any(sheet => sheet.Held?.Seq != ruling.Stamp.Seq),
        JudgeReleased released => !IsLastWord(state, released.Station, released.Judge, vacant: true),
        JudgeReplaced replaced => !IsLastWord(state, replaced.Station, replaced.Substitute, vacant: false),
        _ => false,
    };

    // The seat may have been taken over meanwhile: two sheets of one seat must not count.
    private static bool IsOvertakenReturn(CompetitionState state, SheetReturned returned, long seq)
    {
        var file = state.Roster[returned.Contestant];
        var on = file.On(returned.Stage, returned.Sheet);
        var station = state.Stations.OfSheet(file.Line.Skill, returned.Stage, returned.Sheet);
        var seat = station is null ? null : state.Stations.SeatOf(station, returned.Judge);
        return on.Of(returned.Judge)?.Held?.Seq != seq || (seat is not null && seat.Holders.Any(on.Has));
    }

    private static bool IsLastWord(CompetitionState state, string station, string judge, bool vacant) =>
        state.Stations.TryFind(station, out var found)
        && state.Stations.SeatOf(found, judge) is { } seat
        && seat.Holder == judge
        && seat.Vacant == vacant;
}
