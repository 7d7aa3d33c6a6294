using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>Decides about a judge who can't go on: released, or replaced by a substitute.</summary>
internal static class Releasing
{
    public static Decision<Fact> Release(CompetitionState state, string station, string judge, string reason)
    {
        if (Hindrance(state, station, judge, reason) is { } hindered)
        {
            return Decision<Fact>.Refuse(hindered);
        }

        state.Stations.TryFind(station, out var found);
        var seat = state.Stations.SeatOf(found, judge)!;
        if (seat.Vacant || seat.Holder != judge)
        {
            return Decision<Fact>.Refuse(Refusal.NothingChanges);
        }

        Fact[] facts = [new JudgeReleased(station, judge, reason.Trim()), .. Consequences(state, found, seat with { Vacant = true })];
        return Decision<Fact>.Accept(facts);
    }

    public static Decision<Fact> Replace(CompetitionState state, string station, string judge, Judge substitute, bool isNew, string reason)
    {
        if (Hindrance(state, station, judge, reason) is { } hindered)
        {
            return Decision<Fact>.Refuse(hindered);
        }

        state.Stations.TryFind(station, out var found);
        var known = state.Stations.Judges.Any(other => other.Id == substitute.Id);
        return state switch
        {
            _ when state.Stations.SeatOf(found, judge)!.Holder != judge => Decision<Fact>.Refuse(Refusal.NotOnPanel),
            _ when (isNew && (known || !Ids.IsRecordId(substitute.Id))) || (!isNew && !known) => Decision<Fact>.Refuse(Refusal.UnknownSubstitute),
            _ when state.Stations.SeatOf(found, substitute.Id) is not null => Decision<Fact>.Refuse(Refusal.SubstituteSeated),
            _ when isNew => Decision<Fact>.Accept(new JudgeEntered(substitute), new JudgeReplaced(station, judge, substitute.Id, reason.Trim())),
            _ => Decision<Fact>.Accept(new JudgeReplaced(station, judge, substitute.Id, reason.Trim())),
        };
    }

    private static Refusal? Hindrance(CompetitionState state, string station, string judge, string reason) => state switch
    {
        { Exists: false } => Refusal.NoSuchCompetition,
        { Open: false } => Refusal.NotOpen,
        _ when !state.Stations.TryFind(station, out _) => Refusal.NotFound,
        _ when state.Stations.TryFind(station, out var found) && state.Stations.SeatOf(found, judge) is null => Refusal.NotOnPanel,
        _ when string.IsNullOrWhiteSpace(reason) => Refusal.ReasonNeeded,
        _ => null,
    };

    /// <summary>
    /// What a smaller panel means for sheets it had begun: who moves up to a seat with aspects of its own marks them too,
    /// and a panel that is complete now is compared as at a submission.
    /// </summary>
    private static IEnumerable<Fact> Consequences(CompetitionState state, Station station, Chair left)
    {
        var before = state.Stations.SeatsOf(station);
        var after = before.SetItem(left.Number - 1, left);
        return
            from skill in state.Skills
            where !skill.Published
            from pair in Panels.SheetsOf(skill.Scheme)
            where state.Stations.OfSheet(skill.Scheme.Id, pair.Stage.Id, pair.Sheet.Id) == station
            from file in state.Roster.Of(skill.Scheme.Id)
            where file.State is EntrantState.Entered
            let begun = file.On(pair.Stage.Id, pair.Sheet.Id)
            where begun.Recorded.Any(recorded => !recorded.Reopened) && Panels.Missing(before, pair.Sheet, begun).Contains(left.Holder)
            from fact in Consequences(file.Line.Id, pair.Stage.Id, pair.Sheet, after, begun)
            select fact;
    }

    private static Fact[] Consequences(string contestant, string stage, Sheet sheet, ImmutableArray<Chair> after, PanelSheet begun)
    {
        Fact[] returned = [.. Panels.Seating(after, sheet, begun)
            .Where(seated => begun.Has(seated.Judge) && Lacks(sheet, seated.Seat, begun.Of(seated.Judge)!.Fact))
            .Select(seated => new SheetReturned(contestant, stage, sheet.Id, seated.Judge, SheetReturned.SeatMoved))];
        var wide = returned.Length > 0 ? [] : Spread.TooWide(after, sheet, begun);
        return wide.IsEmpty ? returned : [new PanelReopened(contestant, stage, sheet.Id, wide)];
    }

    private static bool Lacks(Sheet sheet, int seat, SheetSubmitted fact) =>
        fact.Outcome is null && SheetMarkReader.KeysOf(sheet, seat).Any(key => !fact.Marks.Any(mark => mark.Key == key));
}
