namespace Scoring.Contracts;

/// <summary>A programme begins, or gets its next version.</summary>
[GenerateSerializer, Immutable, Alias("scoring.write-programme")]
public sealed record WriteProgramme
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The programme.</summary>
    [Id(2)] public required string Programme { get; init; }

    /// <summary>The rules, UTF-8 JSON (docs/programmes.md).</summary>
    [Id(3)] public required ImmutableArray<byte> Rules { get; init; }

    /// <summary>False: the first version; true: the next one, with a reason.</summary>
    [Id(4)] public bool Replace { get; init; }

    /// <summary>Why.</summary>
    [Id(5)] public string? Reason { get; init; }
}

/// <summary>A competition, or one skill of it, counts from now on.</summary>
[GenerateSerializer, Immutable, Alias("scoring.join-programme")]
public sealed record JoinProgramme
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The programme.</summary>
    [Id(2)] public required string Programme { get; init; }

    /// <summary>Its id.</summary>
    [Id(3)] public required string Competition { get; init; }

    /// <summary>One skill, or all.</summary>
    [Id(4)] public string? Skill { get; init; }

    /// <summary>Of the programme.</summary>
    [Id(5)] public string? Trade { get; init; }

    /// <summary>Of the programme.</summary>
    [Id(6)] public string? City { get; init; }

    /// <summary>As the standings group it.</summary>
    [Id(7)] public string? Season { get; init; }

    /// <summary>Above 0.</summary>
    [Id(8)] public required string Weight { get; init; }
}

/// <summary>A joined member counts no more.</summary>
[GenerateSerializer, Immutable, Alias("scoring.leave-programme")]
public sealed record LeaveProgramme
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The programme.</summary>
    [Id(2)] public required string Programme { get; init; }

    /// <summary>Its id.</summary>
    [Id(3)] public required string Competition { get; init; }

    /// <summary>As it joined.</summary>
    [Id(4)] public string? Skill { get; init; }

    /// <summary>Why.</summary>
    [Id(5)] public required string Reason { get; init; }
}

/// <summary>So many of an organisation had taken part by a day.</summary>
[GenerateSerializer, Immutable, Alias("scoring.report-participants")]
public sealed record ReportParticipants
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The programme.</summary>
    [Id(2)] public required string Programme { get; init; }

    /// <summary>Of the programme.</summary>
    [Id(3)] public required string Organisation { get; init; }

    /// <summary>As 2025-07-01.</summary>
    [Id(4)] public required string Day { get; init; }

    /// <summary>So far.</summary>
    [Id(5)] public required int Participants { get; init; }

    /// <summary>Needed where the day was reported before.</summary>
    [Id(6)] public string? Reason { get; init; }
}

/// <summary>Somebody who enters a programme: his name goes to the people store, never into the ledger.</summary>
[GenerateSerializer, Immutable, Alias("scoring.programme-person")]
public sealed record ProgrammePerson
{
    /// <summary>person, group or work.</summary>
    [Id(0)] public required string Kind { get; init; }

    /// <summary>1 to 100 characters.</summary>
    [Id(1)] public required string Name { get; init; }

    /// <summary>An organisation of the programme.</summary>
    [Id(2)] public string? Organisation { get; init; }
}

/// <summary>Somebody belongs to a tally from a period on.</summary>
[GenerateSerializer, Immutable, Alias("scoring.join-tally")]
public sealed record JoinTally
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The programme.</summary>
    [Id(2)] public required string Programme { get; init; }

    /// <summary>Its id.</summary>
    [Id(3)] public required string Tally { get; init; }

    /// <summary>Who is known already, or null.</summary>
    [Id(4)] public string? Subject { get; init; }

    /// <summary>Who is new; his id is the op.</summary>
    [Id(5)] public ProgrammePerson? Person { get; init; }

    /// <summary>As 2025, 2025-07, 2025-W07; empty without periods.</summary>
    [Id(6)] public required string Period { get; init; }
}

/// <summary>Somebody no longer belongs to a tally, from a period on.</summary>
[GenerateSerializer, Immutable, Alias("scoring.leave-tally")]
public sealed record LeaveTally
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The programme.</summary>
    [Id(2)] public required string Programme { get; init; }

    /// <summary>Its id.</summary>
    [Id(3)] public required string Tally { get; init; }

    /// <summary>Who.</summary>
    [Id(4)] public required string Subject { get; init; }

    /// <summary>The first one without him.</summary>
    [Id(5)] public required string Period { get; init; }

    /// <summary>Why.</summary>
    [Id(6)] public required string Reason { get; init; }
}

/// <summary>Points, all or none.</summary>
[GenerateSerializer, Immutable, Alias("scoring.enter-points")]
public sealed record EnterPoints
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The programme.</summary>
    [Id(2)] public required string Programme { get; init; }

    /// <summary>Its id.</summary>
    [Id(3)] public required string Tally { get; init; }

    /// <summary>1 to 1,000; the id of each is the op, a point, and its number from 0.</summary>
    [Id(4)] public required ImmutableArray<PointsEntry> Entries { get; init; }

    /// <summary>Needed for a closed period.</summary>
    [Id(5)] public string? Reason { get; init; }
}

/// <summary>Points of one subject, module and period.</summary>
[GenerateSerializer, Immutable, Alias("scoring.points-entry")]
public sealed record PointsEntry
{
    /// <summary>Who.</summary>
    [Id(0)] public required string Subject { get; init; }

    /// <summary>Of the tally.</summary>
    [Id(1)] public required string Module { get; init; }

    /// <summary>Of the tally.</summary>
    [Id(2)] public required string Period { get; init; }

    /// <summary>A decimal.</summary>
    [Id(3)] public required string Points { get; init; }
}

/// <summary>An entry counts no more.</summary>
[GenerateSerializer, Immutable, Alias("scoring.take-back-points")]
public sealed record TakeBackPoints
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The programme.</summary>
    [Id(2)] public required string Programme { get; init; }

    /// <summary>Its id.</summary>
    [Id(3)] public required string Tally { get; init; }

    /// <summary>Its id.</summary>
    [Id(4)] public required string Entry { get; init; }

    /// <summary>Why.</summary>
    [Id(5)] public required string Reason { get; init; }
}

/// <summary>A period of a tally ends.</summary>
[GenerateSerializer, Immutable, Alias("scoring.close-period")]
public sealed record ClosePeriod
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The programme.</summary>
    [Id(2)] public required string Programme { get; init; }

    /// <summary>Its id.</summary>
    [Id(3)] public required string Tally { get; init; }

    /// <summary>Which.</summary>
    [Id(4)] public required string Period { get; init; }
}
