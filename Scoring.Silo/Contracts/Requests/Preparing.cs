namespace Scoring.Contracts;

/// <summary>A competition begins: its name and its rules.</summary>
[GenerateSerializer, Immutable, Alias("scoring.create-competition")]
public sealed record CreateCompetition
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The name in Chinese; one of the two is needed.</summary>
    [Id(2)] public string? NameZh { get; init; }

    /// <summary>The name in English.</summary>
    [Id(3)] public string? NameEn { get; init; }

    /// <summary>The template it was made from, if any.</summary>
    [Id(4)] public string? Template { get; init; }

    /// <summary>The scheme, UTF-8 JSON (scheme.md).</summary>
    [Id(5)] public required ImmutableArray<byte> Scheme { get; init; }
}

/// <summary>Another version of the rules.</summary>
[GenerateSerializer, Immutable, Alias("scoring.replace-scheme")]
public sealed record ReplaceScheme
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The scheme, UTF-8 JSON.</summary>
    [Id(2)] public required ImmutableArray<byte> Scheme { get; init; }

    /// <summary>Needed once a mark exists.</summary>
    [Id(3)] public string? Reason { get; init; }
}

/// <summary>The whole roster.</summary>
[GenerateSerializer, Immutable, Alias("scoring.enter-contestants")]
public sealed record EnterContestants
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Everybody, in roster order.</summary>
    [Id(2)] public required ImmutableArray<ContestantEntry> Contestants { get; init; }
}

/// <summary>One line of the roster. Name, organisation, members and coach go to the erasable people store, never into the ledger.</summary>
[GenerateSerializer, Immutable, Alias("scoring.contestant-entry")]
public sealed record ContestantEntry
{
    /// <summary>Unique in the competition: letters, digits, <c>- _ .</c>, at most 64.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>The skill contested.</summary>
    [Id(1)] public required string Skill { get; init; }

    /// <summary>As it is to be shown.</summary>
    [Id(2)] public required string Name { get; init; }

    /// <summary>Whom the contestant stands for; may be empty.</summary>
    [Id(3)] public string Organisation { get; init; } = "";

    /// <summary>准考证号 or the like; leading zeros are kept.</summary>
    [Id(4)] public string? Number { get; init; }

    /// <summary>False: a guest, ranked apart and never awarded.</summary>
    [Id(5)] public bool Official { get; init; } = true;

    /// <summary>The value of <c>divideBy</c>; may be empty.</summary>
    [Id(6)] public string Group { get; init; } = "";

    /// <summary>The heat, if drawn.</summary>
    [Id(7)] public string? Heat { get; init; }

    /// <summary>The bench, if drawn; shown to judges instead of the name.</summary>
    [Id(8)] public string? Bench { get; init; }

    /// <summary>A recorded draw for ties.</summary>
    [Id(9)] public int? Lot { get; init; }

    /// <summary>entered (default), absent, withdrawn, disqualified.</summary>
    [Id(10)] public string? State { get; init; }

    /// <summary>A team's members.</summary>
    [Id(11)] public string? Members { get; init; }

    /// <summary>The coach.</summary>
    [Id(12)] public string? Coach { get; init; }

    /// <summary>A skill level held before.</summary>
    [Id(13)] public string? Level { get; init; }
}

/// <summary>All stations with their panels.</summary>
[GenerateSerializer, Immutable, Alias("scoring.arrange-stations")]
public sealed record ArrangeStations
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Every station.</summary>
    [Id(2)] public required ImmutableArray<StationPlan> Stations { get; init; }

    /// <summary>Every judge who sits on a panel.</summary>
    [Id(3)] public required ImmutableArray<JudgeEntry> Judges { get; init; }
}

/// <summary>A place where sheets are marked.</summary>
[GenerateSerializer, Immutable, Alias("scoring.station-plan")]
public sealed record StationPlan
{
    /// <summary>Unique: <c>[a-z0-9][a-z0-9-]{0,63}</c>.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>Name in Chinese.</summary>
    [Id(1)] public string? NameZh { get; init; }

    /// <summary>Name in English.</summary>
    [Id(2)] public string? NameEn { get; init; }

    /// <summary>The sheets marked here, as <c>skill/stage/sheet</c>; a sheet belongs to one station.</summary>
    [Id(3)] public required ImmutableArray<string> Sheets { get; init; }

    /// <summary>Judge ids in the order of their seats; an aspect with own <c>judges</c> n is marked by seats 1 to n.</summary>
    [Id(4)] public required ImmutableArray<string> Panel { get; init; }
}

/// <summary>A judge. The name goes to the erasable people store.</summary>
[GenerateSerializer, Immutable, Alias("scoring.judge-entry")]
public sealed record JudgeEntry
{
    /// <summary>Unique: letters, digits, <c>- _ .</c>, at most 64.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>As the organizer knows him.</summary>
    [Id(1)] public required string Name { get; init; }
}

/// <summary>Marking may begin.</summary>
[GenerateSerializer, Immutable, Alias("scoring.open-competition")]
public sealed record OpenCompetition
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }
}
