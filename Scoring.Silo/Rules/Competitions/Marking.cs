using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>A judge's sheet as it arrives: values as typed.</summary>
internal sealed record TypedSheet(
    string Contestant, string Stage, string Sheet, int ExpectedVersion, ImmutableArray<(string Key, string Text)> Marks, string? Reason)
{
    /// <summary>For whom the tablet marks, as it knows; null: it does not say.</summary>
    public string? Judge { get; init; }
}

/// <summary>Decides whether a judge's sheet is recorded (architecture.md, section 5). First who, then where, then what.</summary>
internal static class Marking
{
    public static Decision<Fact> Submit(CompetitionState state, string device, string tokenHash, TypedSheet typed)
    {
        if (!state.Exists)
        {
            return Decision<Fact>.Refuse(Refusal.NoSuchCompetition);
        }

        if (state.Devices.Admit(device, tokenHash) is not { } admitted)
        {
            return Decision<Fact>.Refuse(Refusal.DeviceRevoked);
        }

        if (!Sharing.MayMark(admitted, typed.Judge))
        {
            return Decision<Fact>.Refuse(Refusal.NotUnlocked);
        }

        if (!state.Roster.TryFind(typed.Contestant, out var file)
            || !state.TrySkill(file.Line.Skill, out var skill)
            || FindSheet(skill.Scheme, typed) is not { } sheet)
        {
            return Decision<Fact>.Refuse(Refusal.NotFound);
        }

        var station = state.Stations.OfSheet(skill.Scheme.Id, typed.Stage, typed.Sheet);
        if (station?.Id != admitted.Station)
        {
            return Decision<Fact>.Refuse(Refusal.WrongStation);
        }

        return state.Stations.IsReleased(station.Id, admitted.Judge)
            ? Decision<Fact>.Refuse(Refusal.NotOnPanel)
            : Record(state, skill, station, file, sheet, admitted.Judge, typed);
    }

    /// <summary>One judge's sheet, whoever brings it: the judge's tablet, or with <paramref name="enteredBy"/> a recorder.</summary>
    public static Decision<Fact> Record(
        CompetitionState state, SkillState skill, Station station, ContestantFile file, Sheet sheet, string judge, TypedSheet typed,
        string? enteredBy = null)
    {
        var seats = state.Stations.SeatsOf(station);
        var on = file.On(typed.Stage, typed.Sheet);
        var seat = Panels.Seating(seats, sheet, on).FirstOrDefault(seated => seated.Judge == judge).Seat;
        return state switch
        {
            _ when !Panels.Seated(seats, sheet).Any(held => held.Holders.Contains(judge)) => Decision<Fact>.Refuse(Refusal.NotOnPanel),
            _ when seat == 0 => Decision<Fact>.Refuse(Refusal.SeatMarked),
            { Open: false } => Decision<Fact>.Refuse(Refusal.NotOpen),
            _ when skill.Published => Decision<Fact>.Refuse(Refusal.SkillPublished),
            _ when file.State is not EntrantState.Entered => Decision<Fact>.Refuse(Refusal.ContestantNotEntered),
            _ when skill.IsLeftBehind(file.Line.Id, typed.Stage) => Decision<Fact>.Refuse(Refusal.DidNotAdvance),
            _ when on.Ruled is Outcome.NotAttempted => Decision<Fact>.Refuse(Refusal.SheetClosed),
            _ => Record(seats, on, sheet, judge, seat, typed, enteredBy),
        };
    }

    public static Sheet? FindSheet(Skill skill, TypedSheet typed)
    {
        foreach (var stage in skill.Stages)
        {
            foreach (var part in stage.Id == typed.Stage ? stage.Parts : [])
            {
                foreach (var sheet in part.Sheets)
                {
                    if (sheet.Id == typed.Sheet)
                    {
                        return sheet;
                    }
                }
            }
        }

        return null;
    }

    private static Decision<Fact> Record(
        ImmutableArray<Chair> seats, PanelSheet on, Sheet sheet, string judge, int seat, TypedSheet typed, string? enteredBy)
    {
        var last = on.Of(judge);
        if ((last?.Fact.Version ?? 0) != typed.ExpectedVersion)
        {
            return Decision<Fact>.Refuse(Refusal.VersionMismatch);
        }

        var reason = ReasonOf(last?.Held) ?? typed.Reason?.Trim();
        if (last is not null && string.IsNullOrEmpty(reason))
        {
            return Decision<Fact>.Refuse(Refusal.ReasonNeeded);
        }

        var read = SheetMarkReader.Read(sheet, seat, typed.Marks, mayLack: on.Ruled is Outcome.Stopped);
        if (read.Faults.Length > 0)
        {
            return Decision<Fact>.Refuse(Refusal.BadMark, read.Faults.AsSpan());
        }

        var submitted = new SheetSubmitted(typed.Contestant, typed.Stage, typed.Sheet, judge, typed.ExpectedVersion + 1, read.Values)
        {
            Time = read.Time,
            Outcome = read.Outcome,
            Reason = last is null ? null : reason,
            Seat = seat,
            EnteredBy = enteredBy,
        };
        var wide = Spread.TooWide(seats, sheet, on.Submit(submitted, default));
        return wide.IsEmpty
            ? Decision<Fact>.Accept(submitted)
            : Decision<Fact>.Accept(submitted, new PanelReopened(typed.Contestant, typed.Stage, typed.Sheet, wide));
    }

    /// <summary>A held sheet says itself why it comes again.</summary>
    private static string? ReasonOf(Hold? held) => held?.Cause switch
    {
        null => null,
        HoldCause.Spread => "spread",
        HoldCause.Retest => "retest",
        _ => "returned",
    };
}
