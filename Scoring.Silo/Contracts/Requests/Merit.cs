namespace Scoring.Contracts;

/// <summary>A title; its id is the op.</summary>
[GenerateSerializer, Immutable, Alias("scoring.grant-title")]
public sealed record GrantTitle
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The programme.</summary>
    [Id(2)] public required string Programme { get; init; }

    /// <summary>Its id.</summary>
    [Id(3)] public required string Register { get; init; }

    /// <summary>Of the register.</summary>
    [Id(4)] public required string Tier { get; init; }

    /// <summary>Granted in.</summary>
    [Id(5)] public required int Year { get; init; }

    /// <summary>Who is known already, or null.</summary>
    [Id(6)] public string? Subject { get; init; }

    /// <summary>Who is new; his id is the op.</summary>
    [Id(7)] public ProgrammePerson? Person { get; init; }

    /// <summary>The published result it came of, or null.</summary>
    [Id(8)] public string? Competition { get; init; }

    /// <summary>Of that result.</summary>
    [Id(9)] public string? Skill { get; init; }

    /// <summary>Of that result.</summary>
    [Id(10)] public string? Contestant { get; init; }
}

/// <summary>An exit from a register.</summary>
[GenerateSerializer, Immutable, Alias("scoring.end-title")]
public sealed record EndTitle
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The programme.</summary>
    [Id(2)] public required string Programme { get; init; }

    /// <summary>Its id.</summary>
    [Id(3)] public required string Title { get; init; }

    /// <summary>Not before the grant.</summary>
    [Id(4)] public required int Year { get; init; }

    /// <summary>Why.</summary>
    [Id(5)] public required string Reason { get; init; }
}

/// <summary>A nomination; its id is the op.</summary>
[GenerateSerializer, Immutable, Alias("scoring.nominate")]
public sealed record Nominate
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The programme.</summary>
    [Id(2)] public required string Programme { get; init; }

    /// <summary>Of the programme.</summary>
    [Id(3)] public required string Rules { get; init; }

    /// <summary>Of these rules.</summary>
    [Id(4)] public required string Category { get; init; }

    /// <summary>Who is known already, or null.</summary>
    [Id(5)] public string? Subject { get; init; }

    /// <summary>Who is new; his id is the op.</summary>
    [Id(6)] public ProgrammePerson? Person { get; init; }

    /// <summary>What for, up to 500 characters; kept in the people store.</summary>
    [Id(7)] public required string Citation { get; init; }
}

/// <summary>One reviewer's word: of who is signed in, or of a person of the programme for whom he enters it.</summary>
[GenerateSerializer, Immutable, Alias("scoring.review-nomination")]
public sealed record ReviewNomination
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The programme.</summary>
    [Id(2)] public required string Programme { get; init; }

    /// <summary>Its id.</summary>
    [Id(3)] public required string Nomination { get; init; }

    /// <summary>For or against.</summary>
    [Id(4)] public required bool Favours { get; init; }

    /// <summary>Needed when against.</summary>
    [Id(5)] public string? Remark { get; init; }

    /// <summary>A known reviewer who is not signed in, or null.</summary>
    [Id(6)] public string? Subject { get; init; }

    /// <summary>A new reviewer who is not signed in, or null; his id is the op.</summary>
    [Id(7)] public ProgrammePerson? Person { get; init; }
}

/// <summary>A nomination is awarded or refused.</summary>
[GenerateSerializer, Immutable, Alias("scoring.decide-nomination")]
public sealed record DecideNomination
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The programme.</summary>
    [Id(2)] public required string Programme { get; init; }

    /// <summary>Its id.</summary>
    [Id(3)] public required string Nomination { get; init; }

    /// <summary>True: awarded in the year; false: refused with a reason.</summary>
    [Id(4)] public required bool Award { get; init; }

    /// <summary>Of the award.</summary>
    [Id(5)] public int Year { get; init; }

    /// <summary>Of the refusal.</summary>
    [Id(6)] public string? Reason { get; init; }
}
