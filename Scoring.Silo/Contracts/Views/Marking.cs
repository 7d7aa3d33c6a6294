namespace Scoring.Contracts;

/// <summary>A station as its panel may see it; never a mark.</summary>
[GenerateSerializer, Immutable, Alias("scoring.station-view")]
public sealed record StationView
{
    /// <summary>The durable entry it was read at.</summary>
    [Id(0)] public required long Seq { get; init; }

    /// <summary>Competition, Chinese.</summary>
    [Id(1)] public string? CompetitionZh { get; init; }

    /// <summary>Competition, English.</summary>
    [Id(2)] public string? CompetitionEn { get; init; }

    /// <summary>The station.</summary>
    [Id(3)] public required StationOverview Station { get; init; }

    /// <summary>The panel, by seat, with names.</summary>
    [Id(4)] public required ImmutableArray<JudgeEntry> Judges { get; init; }

    /// <summary>The scheme in force, UTF-8 JSON.</summary>
    [Id(5)] public required ImmutableArray<byte> Scheme { get; init; }

    /// <summary>Every contestant's sheet that is marked here.</summary>
    [Id(6)] public required ImmutableArray<StationSheet> Sheets { get; init; }
}

/// <summary>One contestant's sheet at a station.</summary>
[GenerateSerializer, Immutable, Alias("scoring.station-sheet")]
public sealed record StationSheet
{
    /// <summary>Whom.</summary>
    [Id(0)] public required string Contestant { get; init; }

    /// <summary>The skill.</summary>
    [Id(1)] public required string Skill { get; init; }

    /// <summary>The stage.</summary>
    [Id(2)] public required string Stage { get; init; }

    /// <summary>The sheet.</summary>
    [Id(3)] public required string Sheet { get; init; }

    /// <summary>The heat.</summary>
    [Id(4)] public string? Heat { get; init; }

    /// <summary>The bench, what judges see instead of the name.</summary>
    [Id(5)] public string? Bench { get; init; }

    /// <summary>open, or closed (absent, withdrawn, disqualified, published).</summary>
    [Id(6)] public required string State { get; init; }

    /// <summary>Who has submitted, and which version.</summary>
    [Id(7)] public required ImmutableArray<SubmittedSheet> Submitted { get; init; }

    /// <summary>Who counts for this contestant, and which seat's aspects each of them marks: after a release the others move up.</summary>
    [Id(8)] public ImmutableArray<SeatedJudge> Panel { get; init; } = [];

    /// <summary>补时: seconds added to the sheet's limit.</summary>
    [Id(9)] public int ExtraSeconds { get; init; }

    /// <summary>The chief judge's word on how it ended: notAttempted or stopped; null when he said nothing.</summary>
    [Id(10)] public string? Outcome { get; init; }
}

/// <summary>A judge and the seat he marks for one contestant's sheet.</summary>
[GenerateSerializer, Immutable, Alias("scoring.seated-judge")]
public sealed record SeatedJudge
{
    /// <summary>Who.</summary>
    [Id(0)] public required string Judge { get; init; }

    /// <summary>From 1.</summary>
    [Id(1)] public required int Seat { get; init; }
}

/// <summary>That a judge has submitted, not what.</summary>
[GenerateSerializer, Immutable, Alias("scoring.submitted-sheet")]
public sealed record SubmittedSheet
{
    /// <summary>Who.</summary>
    [Id(0)] public required string Judge { get; init; }

    /// <summary>The last version.</summary>
    [Id(1)] public required int Version { get; init; }

    /// <summary>When it was recorded.</summary>
    [Id(2)] public required DateTimeOffset At { get; init; }

    /// <summary>True: this sheet counts for nothing until it comes again.</summary>
    [Id(3)] public bool Reopened { get; init; }

    /// <summary>Why: spread (the panel differed too much), returned, or retest; null while it counts.</summary>
    [Id(4)] public string? Cause { get; init; }

    /// <summary>What was said when it was returned; <c>seat</c> where a release left further aspects to this judge.</summary>
    [Id(5)] public string? Why { get; init; }

    /// <summary>The aspects on which the panel differed too much.</summary>
    [Id(6)] public ImmutableArray<string> Aspects { get; init; } = [];
}

/// <summary>What one judge has before him.</summary>
[GenerateSerializer, Immutable, Alias("scoring.station-desk")]
public sealed record StationDesk
{
    /// <summary>The station.</summary>
    [Id(0)] public required StationView View { get; init; }

    /// <summary>This tablet.</summary>
    [Id(1)] public required DeviceCard Device { get; init; }

    /// <summary>This judge.</summary>
    [Id(2)] public required string JudgeName { get; init; }

    /// <summary>His seat.</summary>
    [Id(3)] public required int Seat { get; init; }

    /// <summary>His unsubmitted sheets.</summary>
    [Id(4)] public required ImmutableArray<DraftMark> Drafts { get; init; }
}

/// <summary>That a draft is kept.</summary>
[GenerateSerializer, Immutable, Alias("scoring.draft-mark")]
public sealed record DraftMark
{
    /// <summary>Whom.</summary>
    [Id(0)] public required string Contestant { get; init; }

    /// <summary>The stage.</summary>
    [Id(1)] public required string Stage { get; init; }

    /// <summary>The sheet.</summary>
    [Id(2)] public required string Sheet { get; init; }

    /// <summary>The tablet's count.</summary>
    [Id(3)] public required long Revision { get; init; }

    /// <summary>When it was kept.</summary>
    [Id(4)] public required DateTimeOffset At { get; init; }
}

/// <summary>Whether a draft is kept: exactly one of the two.</summary>
[GenerateSerializer, Immutable, Alias("scoring.draft-reply")]
public sealed record DraftReply
{
    /// <summary>When it was on stable storage.</summary>
    [Id(0)] public DateTimeOffset? KeptAt { get; init; }

    /// <summary>Why not.</summary>
    [Id(1)] public Refused? Refused { get; init; }
}

/// <summary>One judge's own sheet.</summary>
[GenerateSerializer, Immutable, Alias("scoring.own-sheet")]
public sealed record OwnSheet
{
    /// <summary>On record, oldest first.</summary>
    [Id(0)] public required ImmutableArray<SheetVersion> Versions { get; init; }

    /// <summary>Not submitted yet.</summary>
    [Id(1)] public Draft? Draft { get; init; }
}

/// <summary>A recorded version of one judge's sheet.</summary>
[GenerateSerializer, Immutable, Alias("scoring.sheet-version")]
public sealed record SheetVersion
{
    /// <summary>From 1.</summary>
    [Id(0)] public required int Version { get; init; }

    /// <summary>What was submitted.</summary>
    [Id(1)] public required ImmutableArray<Mark> Marks { get; init; }

    /// <summary>Why there is a further version.</summary>
    [Id(2)] public string? Reason { get; init; }

    /// <summary>Who submitted it, as in the ledger.</summary>
    [Id(3)] public required string Actor { get; init; }

    /// <summary>Its receipt.</summary>
    [Id(4)] public required Receipt Receipt { get; init; }
}

/// <summary>A kept draft.</summary>
[GenerateSerializer, Immutable, Alias("scoring.draft")]
public sealed record Draft
{
    /// <summary>The tablet's count.</summary>
    [Id(0)] public required long Revision { get; init; }

    /// <summary>What is entered so far.</summary>
    [Id(1)] public required ImmutableArray<Mark> Marks { get; init; }

    /// <summary>When it was kept.</summary>
    [Id(2)] public required DateTimeOffset At { get; init; }
}

/// <summary>A tablet's last sign of life.</summary>
[GenerateSerializer, Immutable, Alias("scoring.device-presence")]
public sealed record DevicePresence
{
    /// <summary>Its id.</summary>
    [Id(0)] public required string Device { get; init; }

    /// <summary>When.</summary>
    [Id(1)] public required DateTimeOffset At { get; init; }

    /// <summary>Sheets it holds and has no receipt for.</summary>
    [Id(2)] public required int Unsent { get; init; }
}
