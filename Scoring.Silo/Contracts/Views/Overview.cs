namespace Scoring.Contracts;

/// <summary>A competition as its organizer sees it.</summary>
[GenerateSerializer, Immutable, Alias("scoring.overview")]
public sealed record CompetitionOverview
{
    /// <summary>The id.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>Name in Chinese.</summary>
    [Id(1)] public string? NameZh { get; init; }

    /// <summary>Name in English.</summary>
    [Id(2)] public string? NameEn { get; init; }

    /// <summary>preparing or open.</summary>
    [Id(3)] public required string Phase { get; init; }

    /// <summary>The last durable entry.</summary>
    [Id(4)] public required long Seq { get; init; }

    /// <summary>When it was created.</summary>
    [Id(5)] public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The template it was made from.</summary>
    [Id(6)] public string? Template { get; init; }

    /// <summary>From 1.</summary>
    [Id(7)] public required int SchemeVersion { get; init; }

    /// <summary>In the scheme's order.</summary>
    [Id(8)] public required ImmutableArray<SkillOverview> Skills { get; init; }

    /// <summary>The roster with names.</summary>
    [Id(9)] public required ImmutableArray<ContestantEntry> Contestants { get; init; }

    /// <summary>In the organizer's order.</summary>
    [Id(10)] public required ImmutableArray<StationOverview> Stations { get; init; }

    /// <summary>With names.</summary>
    [Id(11)] public required ImmutableArray<JudgeEntry> Judges { get; init; }

    /// <summary>All, revoked ones too.</summary>
    [Id(12)] public required ImmutableArray<DeviceCard> Devices { get; init; }

    /// <summary>What still keeps it from opening.</summary>
    [Id(13)] public required ImmutableArray<Fault> Missing { get; init; }

    /// <summary>Enrolments no tablet has spent.</summary>
    [Id(14)] public ImmutableArray<UnspentCard> Cards { get; init; } = [];

    /// <summary>Stations whose printed cards are alive.</summary>
    [Id(15)] public ImmutableArray<string> EnrolmentOpen { get; init; } = [];
}

/// <summary>A skill at a glance.</summary>
[GenerateSerializer, Immutable, Alias("scoring.skill-overview")]
public sealed record SkillOverview
{
    /// <summary>The id.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>Name in Chinese.</summary>
    [Id(1)] public string? NameZh { get; init; }

    /// <summary>Name in English.</summary>
    [Id(2)] public string? NameEn { get; init; }

    /// <summary>Its sheets as <c>skill/stage/sheet</c>.</summary>
    [Id(3)] public required ImmutableArray<string> Sheets { get; init; }

    /// <summary>How many are on its roster.</summary>
    [Id(4)] public required int Contestants { get; init; }

    /// <summary>How many have every mark.</summary>
    [Id(5)] public required int Marked { get; init; }

    /// <summary>Judges' sheets on record.</summary>
    [Id(6)] public required int SheetsSubmitted { get; init; }

    /// <summary>Judges' sheets when all is marked.</summary>
    [Id(7)] public required int SheetsExpected { get; init; }

    /// <summary>What the public may see: progress, benches, names, marks.</summary>
    [Id(8)] public required string Level { get; init; }

    /// <summary>Only the first n places.</summary>
    [Id(9)] public int? Top { get; init; }

    /// <summary>封榜.</summary>
    [Id(10)] public required bool Frozen { get; init; }

    /// <summary>The last published revision; 0 for none.</summary>
    [Id(11)] public required int Revision { get; init; }

    /// <summary>True until it is reopened.</summary>
    [Id(12)] public required bool Published { get; init; }
}

/// <summary>A station and its panel.</summary>
[GenerateSerializer, Immutable, Alias("scoring.station-overview")]
public sealed record StationOverview
{
    /// <summary>The id.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>Name in Chinese.</summary>
    [Id(1)] public string? NameZh { get; init; }

    /// <summary>Name in English.</summary>
    [Id(2)] public string? NameEn { get; init; }

    /// <summary>As <c>skill/stage/sheet</c>.</summary>
    [Id(3)] public required ImmutableArray<string> Sheets { get; init; }

    /// <summary>By seat.</summary>
    [Id(4)] public required ImmutableArray<SeatOverview> Seats { get; init; }
}

/// <summary>One judge's seat at a station.</summary>
[GenerateSerializer, Immutable, Alias("scoring.seat-overview")]
public sealed record SeatOverview
{
    /// <summary>From 1.</summary>
    [Id(0)] public required int Seat { get; init; }

    /// <summary>Who.</summary>
    [Id(1)] public required string Judge { get; init; }

    /// <summary>His sheets on record here.</summary>
    [Id(2)] public required int Submitted { get; init; }

    /// <summary>How many are his to mark here.</summary>
    [Id(3)] public required int Expected { get; init; }

    /// <summary>No longer waited for.</summary>
    [Id(4)] public required bool Released { get; init; }
}

/// <summary>A tablet.</summary>
[GenerateSerializer, Immutable, Alias("scoring.device-card")]
public sealed record DeviceCard
{
    /// <summary>Its id.</summary>
    [Id(0)] public required string Device { get; init; }

    /// <summary>Its station.</summary>
    [Id(1)] public required string Station { get; init; }

    /// <summary>Its judge.</summary>
    [Id(2)] public required string Judge { get; init; }

    /// <summary>Since when.</summary>
    [Id(3)] public required DateTimeOffset EnrolledAt { get; init; }

    /// <summary>May do nothing any more.</summary>
    [Id(4)] public required bool Revoked { get; init; }

    /// <summary>The panel shares it; <see cref="Judge"/> is who unlocked it, empty for nobody.</summary>
    [Id(5)] public bool Shared { get; init; }

    /// <summary>Judges who have a PIN on it.</summary>
    [Id(6)] public ImmutableArray<string> Pins { get; init; } = [];

    /// <summary>Which of the station's shared tablets, from 1; null: its only one, or a judge's own.</summary>
    [Id(7)] public int? Number { get; init; }
}

/// <summary>An unspent enrolment as the organizer sees it; nobody can see its secret again.</summary>
[GenerateSerializer, Immutable, Alias("scoring.unspent-card")]
public sealed record UnspentCard
{
    /// <summary>Its id.</summary>
    [Id(0)] public required string Enrolment { get; init; }

    /// <summary>The station.</summary>
    [Id(1)] public required string Station { get; init; }

    /// <summary>The judge; null: a tablet to share.</summary>
    [Id(2)] public string? Judge { get; init; }

    /// <summary>A printed card.</summary>
    [Id(3)] public required bool Card { get; init; }

    /// <summary>Useless from then on.</summary>
    [Id(4)] public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Which of several tablets to share, from 1; null: the only one, or a judge's own.</summary>
    [Id(5)] public int? Number { get; init; }
}

/// <summary>What an unspent enrolment is for.</summary>
[GenerateSerializer, Immutable, Alias("scoring.enrolment-card")]
public sealed record EnrolmentCard
{
    /// <summary>Its id.</summary>
    [Id(0)] public required string Enrolment { get; init; }

    /// <summary>Competition, Chinese.</summary>
    [Id(1)] public string? CompetitionZh { get; init; }

    /// <summary>Competition, English.</summary>
    [Id(2)] public string? CompetitionEn { get; init; }

    /// <summary>The station.</summary>
    [Id(3)] public required string Station { get; init; }

    /// <summary>Its name in Chinese.</summary>
    [Id(4)] public string? StationZh { get; init; }

    /// <summary>Its name in English.</summary>
    [Id(5)] public string? StationEn { get; init; }

    /// <summary>The judge.</summary>
    [Id(6)] public required string Judge { get; init; }

    /// <summary>His name.</summary>
    [Id(7)] public required string JudgeName { get; init; }

    /// <summary>His seat.</summary>
    [Id(8)] public required int Seat { get; init; }

    /// <summary>Useless from then on.</summary>
    [Id(9)] public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>False: a printed card, and enrolment is not open at its station yet.</summary>
    [Id(10)] public bool Alive { get; init; }

    /// <summary>When it is planned to open.</summary>
    [Id(11)] public DateTimeOffset? OpensAt { get; init; }

    /// <summary>Which of several tablets to share, from 1; null: the only one, or a judge's own.</summary>
    [Id(12)] public int? Number { get; init; }
}

/// <summary>One contestant's sheet and who of its panel has marked it.</summary>
[GenerateSerializer, Immutable, Alias("scoring.progress-row")]
public sealed record ProgressRow
{
    /// <summary>Whom.</summary>
    [Id(0)] public required string Contestant { get; init; }

    /// <summary>The skill.</summary>
    [Id(1)] public required string Skill { get; init; }

    /// <summary>The stage.</summary>
    [Id(2)] public required string Stage { get; init; }

    /// <summary>The sheet.</summary>
    [Id(3)] public required string Sheet { get; init; }

    /// <summary>Where it is marked.</summary>
    [Id(4)] public required string Station { get; init; }

    /// <summary>The heat.</summary>
    [Id(5)] public string? Heat { get; init; }

    /// <summary>The bench.</summary>
    [Id(6)] public string? Bench { get; init; }

    /// <summary>Judges whose sheet is on record.</summary>
    [Id(7)] public required ImmutableArray<string> Submitted { get; init; }

    /// <summary>Judges it waits for.</summary>
    [Id(8)] public required ImmutableArray<string> Missing { get; init; }

    /// <summary>open, marking (some of the panel), reopened (somebody has to mark again) or complete; closed when nobody waits for it: absent, withdrawn, disqualified.</summary>
    [Id(9)] public required string State { get; init; }

    /// <summary>Why it is reopened: spread, returned or retest.</summary>
    [Id(10)] public string? Cause { get; init; }

    /// <summary>补时: seconds added to the sheet's limit.</summary>
    [Id(11)] public int ExtraSeconds { get; init; }

    /// <summary>notAttempted or stopped, by a judge or the chief judge; null when it was marked as usual.</summary>
    [Id(12)] public string? Outcome { get; init; }
}
