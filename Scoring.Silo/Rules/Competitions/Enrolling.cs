namespace Scoring.Rules.Competitions;

/// <summary>Decides about tablets: one card, one tap, one device, and its end.</summary>
internal static class Enrolling
{
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

        if (state.Stations.SeatOf(station, fact.Judge) is null || state.Stations.IsReleased(fact.Station, fact.Judge))
        {
            return Decision<Fact>.Refuse(Refusal.NotOnPanel);
        }

        return !Ids.IsRecordId(fact.Enrolment) || state.Devices.KnowsEnrolment(fact.Enrolment) || fact.ExpiresAt <= now
            ? Decision<Fact>.Refuse(Refusal.BadRequest)
            : Decision<Fact>.Accept(fact);
    }

    public static Decision<Fact> Spend(CompetitionState state, string secretHash, string device, string tokenHash, DateTimeOffset now)
    {
        if (state.Devices.Spendable(secretHash, now) is not { } enrolment)
        {
            return Decision<Fact>.Refuse(Refusal.EnrolmentSpent);
        }

        return !Ids.IsRecordId(device) || state.Devices.TryFind(device, out _)
            ? Decision<Fact>.Refuse(Refusal.BadRequest)
            : Decision<Fact>.Accept(new DeviceEnrolled(enrolment.Enrolment, device, tokenHash));
    }

    public static Decision<Fact> Revoke(CompetitionState state, string device, string reason) => state switch
    {
        _ when !state.Devices.TryFind(device, out _) => Decision<Fact>.Refuse(Refusal.NotFound),
        _ when string.IsNullOrWhiteSpace(reason) => Decision<Fact>.Refuse(Refusal.ReasonNeeded),
        _ when state.Devices.TryFind(device, out var known) && known.Revoked => Decision<Fact>.Refuse(Refusal.NothingChanges),
        _ => Decision<Fact>.Accept(new DeviceRevoked(device, reason.Trim())),
    };
}
