namespace Scoring.Contracts;

/// <summary>A programme in the list.</summary>
[GenerateSerializer, Immutable, Alias("scoring.programme-line")]
public sealed record ProgrammeLine
{
    /// <summary>Its id.</summary>
    [Id(0)] public required string Programme { get; init; }

    /// <summary>Name in Chinese.</summary>
    [Id(1)] public string? NameZh { get; init; }

    /// <summary>Name in English.</summary>
    [Id(2)] public string? NameEn { get; init; }

    /// <summary>Of its rules, from 1.</summary>
    [Id(3)] public required int Version { get; init; }

    /// <summary>How many competitions (skills) count.</summary>
    [Id(4)] public required int Members { get; init; }
}

/// <summary>Everything recorded of a programme, for who reckons it.</summary>
[GenerateSerializer, Immutable, Alias("scoring.programme-record")]
public sealed record ProgrammeRecord
{
    /// <summary>How many facts.</summary>
    [Id(0)] public required int Entries { get; init; }

    /// <summary>UTF-8 JSON; empty where the asker has as many.</summary>
    [Id(1)] public required ImmutableArray<byte> Facts { get; init; }

    /// <summary>Whom the commitments stand for.</summary>
    [Id(2)] public required ImmutableArray<ProgrammeName> People { get; init; }
}

/// <summary>A text of the people store.</summary>
[GenerateSerializer, Immutable, Alias("scoring.programme-name")]
public sealed record ProgrammeName
{
    /// <summary>What the ledger holds of it.</summary>
    [Id(0)] public required string Commitment { get; init; }

    /// <summary>The name, or the citation.</summary>
    [Id(1)] public required string Text { get; init; }
}

/// <summary>A revision the asker has.</summary>
[GenerateSerializer, Immutable, Alias("scoring.known-revision")]
public sealed record KnownRevision
{
    /// <summary>The skill.</summary>
    [Id(0)] public required string Skill { get; init; }

    /// <summary>From 1.</summary>
    [Id(1)] public required int Revision { get; init; }
}

/// <summary>A skill as it was last published, also while it is reopened.</summary>
[GenerateSerializer, Immutable, Alias("scoring.published-result")]
public sealed record PublishedResult
{
    /// <summary>Its id.</summary>
    [Id(0)] public required string Skill { get; init; }

    /// <summary>From 1.</summary>
    [Id(1)] public required int Revision { get; init; }

    /// <summary>Result JSON, UTF-8.</summary>
    [Id(2)] public required ImmutableArray<byte> Standings { get; init; }

    /// <summary>What the roster says.</summary>
    [Id(3)] public required ImmutableArray<PublishedContestant> Contestants { get; init; }
}

/// <summary>A contestant of a published skill.</summary>
[GenerateSerializer, Immutable, Alias("scoring.published-contestant")]
public sealed record PublishedContestant
{
    /// <summary>The id.</summary>
    [Id(0)] public required string Contestant { get; init; }

    /// <summary>The name; the id where it was erased.</summary>
    [Id(1)] public required string Name { get; init; }

    /// <summary>As the roster names it.</summary>
    [Id(2)] public string? Organisation { get; init; }

    /// <summary>The skill level, as the roster names it.</summary>
    [Id(3)] public string? Level { get; init; }

    /// <summary>How many members a team has; else 1.</summary>
    [Id(4)] public required int Persons { get; init; }
}
