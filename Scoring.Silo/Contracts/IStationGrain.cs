namespace Scoring.Contracts;

/// <summary>
/// The live place before the record: drafts, presence, who of the panel is missing. Key: <c>{competition}/{station}</c>.
/// Its checks are a courtesy; only the competition decides.
/// </summary>
[Alias("scoring.station")]
public interface IStationGrain : IGrainWithStringKey
{
    /// <summary>What this device's judge has before him; null when the device is unknown, revoked or of another station.</summary>
    [Alias("read-desk")] Task<StationDesk?> ReadDeskAsync(DevicePass pass);

    /// <summary>Keeps a draft; completes when it is on stable storage (within a second). A lower revision than the kept one is refused.</summary>
    [Alias("save-draft")] Task<DraftReply> SaveDraftAsync(SaveDraft request);

    /// <summary>One judge's own sheet: its versions and the draft, if any; null when it is not this device's to see.</summary>
    [Alias("read-sheet")] Task<OwnSheet?> ReadSheetAsync(DevicePass pass, string contestant, string stage, string sheet);

    /// <summary>Hands the sheet to the competition; an accepted one ends its draft.</summary>
    [Alias("submit-sheet")] Task<Reply> SubmitSheetAsync(SubmitSheet request);

    /// <summary>A tablet says that it is alive and how many sheets it has not sent yet; false when it is not admitted here (any more).</summary>
    [Alias("beat")] Task<bool> BeatAsync(DeviceBeat beat);

    /// <summary>The tablets of this station with their last sign of life.</summary>
    [Alias("read-presence")] Task<ImmutableArray<DevicePresence>> ReadPresenceAsync();

    /// <summary>A hint from the competition: its durable record has reached this seq.</summary>
    [Alias("moved"), OneWay] Task MovedAsync(long seq);
}
