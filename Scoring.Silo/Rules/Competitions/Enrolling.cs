namespace Scoring.Rules.Competitions;

/// <summary>Decides about tablets: one card, one tap, one device, and its end.</summary>
internal static class Enrolling
{
    /// <summary>More tablets than this share no station.</summary>
    public const int MaxShared = 99;

    public static Decision<Fact> Issue(CompetitionState state, EnrolmentIssued fact, DateTimeOffset now)
    {
        if (!state.Exists)
        {
            return Decision<Fact>.Refuse(Refusal.NoSuchCompetition);
        }

        if (!state.Stations.TryFind(fact.Station, out var station))
        {
            return Decision<Fact>.Refuse(Refusal.NotFound);
        }

        if (fact.Judge is { } judge && !Sharing.SitsHere(state, station, judge))
        {
            return Decision<Fact>.Refuse(Refusal.NotOnPanel);
        }

        if (fact.Number is { } number && (fact.Judge is not null || number is < 1 or > MaxShared))
        {
            return Decision<Fact>.Refuse(Refusal.BadRequest);
        }

        return !Ids.IsRecordId(fact.Enrolment) || state.Devices.Cards.Knows(fact.Enrolment) || fact.ExpiresAt <= now
            ? Decision<Fact>.Refuse(Refusal.BadRequest)
            : Decision<Fact>.Accept(fact);
    }

    public static Decision<Fact> Spend(CompetitionState state, string secretHash, string device, string tokenHash, DateTimeOffset now)
    {
        if (state.Devices.Cards.Spendable(secretHash, now) is not { } enrolment)
        {
            return Decision<Fact>.Refuse(Refusal.EnrolmentSpent);
        }

        if (state.Devices.Cards.IsDead(enrolment))
        {
            return Decision<Fact>.Refuse(Refusal.EnrolmentNotOpen);
        }

        return !Ids.IsRecordId(device) || state.Devices.TryFind(device, out _)
            ? Decision<Fact>.Refuse(Refusal.BadRequest)
            : Decision<Fact>.Accept(new DeviceEnrolled(enrolment.Enrolment, device, tokenHash));
    }

    /// <summary>Opens or closes the printed cards of a station; null: of all.</summary>
    public static Decision<Fact> SetOpen(CompetitionState state, string? station, bool open) => state switch
    {
        { Exists: false } => Decision<Fact>.Refuse(Refusal.NoSuchCompetition),
        _ when station is not null && !state.Stations.TryFind(station, out _) => Decision<Fact>.Refuse(Refusal.NotFound),
        _ when !state.Devices.Cards.Changes(station, open) => Decision<Fact>.Refuse(Refusal.NothingChanges),
        _ => Decision<Fact>.Accept(open ? new EnrolmentOpened(station) : new EnrolmentClosed(station)),
    };

    /// <summary>Makes an unspent enrolment worthless; null: every one.</summary>
    public static Decision<Fact> RevokeCard(CompetitionState state, string? enrolment, string reason) => state switch
    {
        { Exists: false } => Decision<Fact>.Refuse(Refusal.NoSuchCompetition),
        _ when enrolment is not null && !state.Devices.Cards.Knows(enrolment) => Decision<Fact>.Refuse(Refusal.NotFound),
        _ when string.IsNullOrWhiteSpace(reason) => Decision<Fact>.Refuse(Refusal.ReasonNeeded),
        _ when !state.Devices.Cards.IsUnspent(enrolment) => Decision<Fact>.Refuse(Refusal.NothingChanges),
        _ => Decision<Fact>.Accept(new EnrolmentRevoked(enrolment, reason.Trim())),
    };

    public static Decision<Fact> Revoke(CompetitionState state, string device, string reason) => state switch
    {
        _ when !state.Devices.TryFind(device, out _) => Decision<Fact>.Refuse(Refusal.NotFound),
        _ when string.IsNullOrWhiteSpace(reason) => Decision<Fact>.Refuse(Refusal.ReasonNeeded),
        _ when state.Devices.TryFind(device, out var known) && known.Revoked => Decision<Fact>.Refuse(Refusal.NothingChanges),
        _ => Decision<Fact>.Accept(new DeviceRevoked(device, reason.Trim())),
    };
}
