namespace Scoring.Rules.Competitions;

internal sealed partial class CompetitionState
{
    /// <summary>Who ruled what, when and why.</summary>
    public RulingBook Rulings { get; } = new();

    /// <summary>Applies what was ruled; false when the fact is no ruling.</summary>
    private bool ApplyRuling(Fact fact, Stamp stamp)
    {
        switch (fact)
        {
            case PenaltyEntered or ContestantChanged or CompensationGiven or LotRecorded or OutcomeRuled:
                Roster[Annulling.ContestantOf(fact)!].Weigh(Rulings.Enter(fact, stamp));
                break;
            case SheetReturned returned:
                EnterUnless(returned.Reason == SheetReturned.SeatMoved, fact, stamp);
                Roster[returned.Contestant].Put(returned.Stage, returned.Sheet, on =>
                    on.Hold(new Hold(HoldCause.Returned, stamp.Seq, returned.Reason, []), returned.Judge));
                break;
            case SheetVoided voided:
                Rulings.Enter(fact, stamp);
                Roster[voided.Contestant].Put(voided.Stage, voided.Sheet, on =>
                    on.Hold(new Hold(HoldCause.Retest, stamp.Seq, voided.Reason, [])));
                break;
            case JudgeReleased released:
                Reseat(released.Station, released.Judge, fact, stamp, seat => seat with { Vacant = true });
                break;
            case JudgeReplaced replaced:
                Reseat(replaced.Station, replaced.Judge, fact, stamp, seat =>
                    seat with { Holders = seat.Holders.Add(replaced.Substitute), Vacant = false });
                break;
            case RulingAnnulled annulled:
                Annul(annulled, stamp);
                break;
            default:
                return false;
        }

        if (Annulling.ContestantOf(fact) is { } contestant)
        {
            Touch(contestant);
        }
        else
        {
            Recount();
        }

        return true;
    }

    private void EnterUnless(bool consequence, Fact fact, Stamp stamp)
    {
        if (!consequence)
        {
            Rulings.Enter(fact, stamp);
        }
    }

    private void Reseat(string station, string judge, Fact fact, Stamp stamp, Func<Chair, Chair> change)
    {
        if (Stations.TryFind(station, out var found) && Stations.SeatOf(found, judge) is { } seat)
        {
            Rulings.Enter(fact, stamp, seat);
            Stations.Put(station, change(seat));
        }
    }

    private void Annul(RulingAnnulled annulled, Stamp stamp)
    {
        Rulings.TryFind(annulled.Ruling, out var ruling);
        ruling.Annul(annulled, stamp);
        Rulings.Enter(annulled, stamp);
        switch (ruling.Fact)
        {
            case SheetReturned returned:
                Roster[returned.Contestant].Put(returned.Stage, returned.Sheet, on => on.LetGo(ruling.Stamp.Seq));
                break;
            case SheetVoided voided:
                Roster[voided.Contestant].Put(voided.Stage, voided.Sheet, on => on.LetGo(ruling.Stamp.Seq));
                break;
            case JudgeReleased released:
                Reinstate(released.Station, ruling.Before!);
                break;
            case JudgeReplaced replaced:
                Reinstate(replaced.Station, ruling.Before!);
                break;
            default:
                Roster[Annulling.ContestantOf(ruling.Fact)!].Weigh();
                break;
        }
    }

    /// <summary>A judge who comes back is not asked for performances that the panel has marked without him.</summary>
    private void Reinstate(string station, Chair before)
    {
        Stations.TryFind(station, out var found);
        var seats = Stations.SeatsOf(found);
        foreach (var (skill, stage, sheet) in found.Sheets.Select(path => path.Split('/')).Select(path => (path[0], path[1], path[2])))
        {
            var form = Panels.SheetsOf(_skills[skill].Scheme).First(pair => pair.Stage.Id == stage && pair.Sheet.Id == sheet).Sheet;
            foreach (var file in Roster.Of(skill))
            {
                var on = file.On(stage, sheet);
                if (!on.Recorded.IsEmpty && Panels.Missing(seats, form, on).IsEmpty && !seats[before.Number - 1].Holders.Any(on.Has))
                {
                    file.Put(stage, sheet, was => was with { Excused = was.Excused.Add(before.Holder) });
                }
            }
        }

        Stations.Put(station, seats[before.Number - 1].Back(before));
    }
}
