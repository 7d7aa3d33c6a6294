namespace Scoring.Contracts;

public partial interface ICompetitionGrain
{
    /// <summary>Lets one tablet be enrolled for one judge at one station, or for a panel to share, once, until it expires.</summary>
    [Alias("issue-enrolment")] Task<Reply> IssueEnrolmentAsync(IssueEnrolment request);

    /// <summary>Brings printed cards to life, or makes them dead again.</summary>
    [Alias("set-enrolment")] Task<Reply> SetEnrolmentAsync(SetEnrolment request);

    /// <summary>Makes an unspent enrolment worthless, or every one.</summary>
    [Alias("revoke-enrolment")] Task<Reply> RevokeEnrolmentAsync(RevokeEnrolment request);

    /// <summary>Spends an enrolment: the tablet becomes a device of its judge and station. Printed cards wait until enrolment is open.</summary>
    [Alias("spend-enrolment")] Task<Reply> SpendEnrolmentAsync(SpendEnrolment request);

    /// <summary>Revokes a device at once: its next request is refused.</summary>
    [Alias("revoke-device")] Task<Reply> RevokeDeviceAsync(RevokeDevice request);

    /// <summary>A judge takes a shared tablet with his PIN; the first one typed becomes it.</summary>
    [Alias("unlock-seat")] Task<Reply> UnlockSeatAsync(UnlockSeat request);

    /// <summary>A shared tablet marks for nobody from now on.</summary>
    [Alias("lock-seat")] Task<Reply> LockSeatAsync(LockSeat request);

    /// <summary>The judge chooses a new PIN at his next turn.</summary>
    [Alias("clear-pin")] Task<Reply> ClearPinAsync(ClearPin request);

    /// <summary>The salt of a judge's PIN on this device; null when he has none yet.</summary>
    [Alias("read-pin-salt")] Task<string?> ReadPinSaltAsync(DevicePass pass, string judge);

    /// <summary>What an enrolment is for, without spending it; null when unknown, spent or expired.</summary>
    [Alias("read-enrolment")] Task<EnrolmentCard?> ReadEnrolmentAsync(string secretHash);

    /// <summary>The device with this pass; null when unknown or revoked.</summary>
    [Alias("read-device")] Task<DeviceCard?> ReadDeviceAsync(DevicePass pass);
}
