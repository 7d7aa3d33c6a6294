using System.Text.Json.Serialization;
using Scoring.Rules.Figures;

namespace Scoring.Rules.Competitions;

/// <summary>
/// What happened in a competition, as its ledger keeps it: small, immutable, without a person's name. <c>v</c> is the shape's version;
/// a shape once written is read for ever.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CompetitionCreated), "competition-created")]
[JsonDerivedType(typeof(SchemeReplaced), "scheme-replaced")]
[JsonDerivedType(typeof(ContestantsEntered), "contestants-entered")]
[JsonDerivedType(typeof(StationsArranged), "stations-arranged")]
[JsonDerivedType(typeof(CompetitionOpened), "competition-opened")]
[JsonDerivedType(typeof(EnrolmentIssued), "enrolment-issued")]
[JsonDerivedType(typeof(DeviceEnrolled), "device-enrolled")]
[JsonDerivedType(typeof(DeviceRevoked), "device-revoked")]
[JsonDerivedType(typeof(EnrolmentOpened), "enrolment-opened")]
[JsonDerivedType(typeof(EnrolmentClosed), "enrolment-closed")]
[JsonDerivedType(typeof(EnrolmentRevoked), "enrolment-revoked")]
[JsonDerivedType(typeof(PinSet), "pin-set")]
[JsonDerivedType(typeof(PinCleared), "pin-cleared")]
[JsonDerivedType(typeof(SeatUnlocked), "seat-unlocked")]
[JsonDerivedType(typeof(SeatLocked), "seat-locked")]
[JsonDerivedType(typeof(SheetSubmitted), "sheet-submitted")]
[JsonDerivedType(typeof(PanelReopened), "panel-reopened")]
[JsonDerivedType(typeof(PenaltyEntered), "penalty-entered")]
[JsonDerivedType(typeof(ContestantChanged), "contestant-changed")]
[JsonDerivedType(typeof(JudgeReleased), "judge-released")]
[JsonDerivedType(typeof(JudgeEntered), "judge-entered")]
[JsonDerivedType(typeof(JudgeReplaced), "judge-replaced")]
[JsonDerivedType(typeof(SheetReturned), "sheet-returned")]
[JsonDerivedType(typeof(SheetVoided), "sheet-voided")]
[JsonDerivedType(typeof(CompensationGiven), "compensation-given")]
[JsonDerivedType(typeof(LotRecorded), "lot-recorded")]
[JsonDerivedType(typeof(OutcomeRuled), "outcome-ruled")]
[JsonDerivedType(typeof(RulingAnnulled), "ruling-annulled")]
[JsonDerivedType(typeof(SheetConfirmed), "sheet-confirmed")]
[JsonDerivedType(typeof(MarksImported), "marks-imported")]
[JsonDerivedType(typeof(VisibilitySet), "visibility-set")]
[JsonDerivedType(typeof(SkillFrozen), "skill-frozen")]
[JsonDerivedType(typeof(SkillThawed), "skill-thawed")]
[JsonDerivedType(typeof(SkillPublished), "skill-published")]
[JsonDerivedType(typeof(SkillReopened), "skill-reopened")]
[JsonDerivedType(typeof(SeatsDrawn), "seats-drawn")]
[JsonDerivedType(typeof(DrawSealed), "draw-sealed")]
[JsonDerivedType(typeof(SeatsChanged), "seats-changed")]
[JsonDerivedType(typeof(LotsDrawn), "lots-drawn")]
[JsonDerivedType(typeof(ContestantsCheckedIn), "contestants-checked-in")]
[JsonDerivedType(typeof(RosterAmended), "roster-amended")]
[JsonDerivedType(typeof(ContestantSubstituted), "contestant-substituted")]
[JsonDerivedType(typeof(PersonCorrected), "person-corrected")]
internal abstract record Fact
{
    [JsonPropertyOrder(-1)]
    public int V { get; init; } = 1;
}

internal sealed record CompetitionCreated(string? NameZh, string? NameEn, string? Template, string Scheme) : Fact;

internal sealed record SchemeReplaced(string Scheme, string? Reason) : Fact;

internal sealed record ContestantsEntered(ImmutableArray<RosterLine> Contestants) : Fact;

/// <summary>A roster line without the person: who it is stands in the people store, to which the commitment binds it.</summary>
internal sealed record RosterLine(
    string Id, string Skill, bool Official, string Group, string? Heat, string? Bench, int? Lot, EntrantState State, string Commitment);

internal sealed record StationsArranged(ImmutableArray<Station> Stations, ImmutableArray<Judge> Judges) : Fact;

/// <summary>A station: its sheets as <c>skill/stage/sheet</c>, its panel by seat.</summary>
internal sealed record Station(string Id, string? NameZh, string? NameEn, ImmutableArray<string> Sheets, ImmutableArray<string> Panel);

internal sealed record Judge(string Id, string Commitment);

internal sealed record CompetitionOpened : Fact;

/// <summary>One judge's sheet, as its next version.</summary>
internal sealed record SheetSubmitted(
    string Contestant, string Stage, string Sheet, string Judge, int Version, ImmutableArray<MarkValue> Marks) : Fact
{
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public decimal? Time { get; init; }

    public Outcome? Outcome { get; init; }

    public string? Reason { get; init; }

    /// <summary>The seat whose aspects were asked of the judge; older sheets don't say it.</summary>
    public int? Seat { get; init; }

    /// <summary>Who entered it from paper or a file for the judge; null: the judge himself.</summary>
    public string? EnteredBy { get; init; }
}

/// <summary>The panel's marks of these aspects differ too much: its sheets count for nothing and come again with the reason <c>spread</c>.</summary>
internal sealed record PanelReopened(string Contestant, string Stage, string Sheet, ImmutableArray<string> Aspects) : Fact;

internal sealed record PenaltyEntered(string Contestant, string Stage, string? Part, string? Sheet, string Reason) : Fact
{
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public required decimal Points { get; init; }
}

internal sealed record ContestantChanged(string Contestant, EntrantState State, string Reason) : Fact;

internal sealed record JudgeReleased(string Station, string Judge, string Reason) : Fact;

internal sealed record VisibilitySet(string Skill, Visibility Visibility) : Fact;

/// <summary>How much the public may see of a skill, and of how many places (null: all).</summary>
internal sealed record Visibility(OpennessLevel Level, int? Top)
{
    public static readonly Visibility Default = new(OpennessLevel.Progress, null);

    /// <summary>Whether something shows here that the other keeps back.</summary>
    public bool ShowsMoreThan(Visibility other) =>
        Level > other.Level || (Level > OpennessLevel.Progress && other.Top is { } top && (Top is null || Top > top));
}

/// <summary>Each level shows more than the one before.</summary>
internal enum OpennessLevel
{
    Progress,
    Benches,
    Names,
    Marks,
}

internal sealed record SkillFrozen(string Skill) : Fact;

internal sealed record SkillThawed(string Skill) : Fact;

/// <summary>The standings became a revision; the hash is that of their result JSON.</summary>
internal sealed record SkillPublished(string Skill, int Revision, string ResultHash) : Fact;

internal sealed record SkillReopened(string Skill, string Reason) : Fact;
