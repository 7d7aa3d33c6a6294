namespace Scoring.Rules.Competitions;

/// <summary>Decides whose turn it is on a tablet that a panel shares.</summary>
internal static class Sharing
{
    /// <summary>A judge takes the tablet with his PIN; the first he types becomes it. The door limits how often it may be wrong.</summary>
    public static Decision<Fact> Unlock(CompetitionState state, string device, string tokenHash, string judge, Pin typed)
    {
        if (state.Devices.Admit(device, tokenHash) is not { } admitted)
        {
            return Decision<Fact>.Refuse(Refusal.DeviceRevoked);
        }

        if (!admitted.Shared)
        {
            return Decision<Fact>.Refuse(Refusal.NotShared);
        }

        if (!state.Stations.TryFind(admitted.Station, out var station) || !SitsHere(state, station, judge))
        {
            return Decision<Fact>.Refuse(Refusal.NotOnPanel);
        }

        var unlocked = new SeatUnlocked(device, judge);
        return admitted.Pins.TryGetValue(judge, out var known)
            ? known.Salt == typed.Salt && Devices.SameSecret(known.Hash, typed.Hash)
                ? Decision<Fact>.Accept(unlocked)
                : Decision<Fact>.Refuse(Refusal.WrongPin)
            : Decision<Fact>.Accept(new PinSet(device, judge, typed.Salt, typed.Hash), unlocked);
    }

    public static Decision<Fact> Lock(CompetitionState state, string device, string tokenHash) =>
        state.Devices.Admit(device, tokenHash) switch
        {
            null => Decision<Fact>.Refuse(Refusal.DeviceRevoked),
            { Shared: false } => Decision<Fact>.Refuse(Refusal.NotShared),
            { Judge: "" } => Decision<Fact>.Refuse(Refusal.NothingChanges),
            _ => Decision<Fact>.Accept(new SeatLocked(device)),
        };

    /// <summary>The judge forgot his PIN.</summary>
    public static Decision<Fact> ClearPin(CompetitionState state, string device, string judge, string reason) => state switch
    {
        _ when !state.Devices.TryFind(device, out var known) || !known.Pins.ContainsKey(judge) => Decision<Fact>.Refuse(Refusal.NotFound),
        _ when string.IsNullOrWhiteSpace(reason) => Decision<Fact>.Refuse(Refusal.ReasonNeeded),
        _ => Decision<Fact>.Accept(new PinCleared(device, judge, reason.Trim())),
    };

    /// <summary>A shared tablet marks for whoever unlocked it; one that says for whom it marks is held to it.</summary>
    public static bool MayMark(Device device, string? judge) => judge is null ? !device.Shared : device.Judge == judge;

    public static bool SitsHere(CompetitionState state, Station station, string judge) =>
        state.Stations.SeatOf(station, judge) is not null && !state.Stations.IsReleased(station.Id, judge);
}
