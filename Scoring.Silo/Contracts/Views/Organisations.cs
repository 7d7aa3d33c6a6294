namespace Scoring.Contracts;

/// <summary>
/// What the organisations of a competition earn (scheme.md, section 5, <c>organisation</c>), by published revisions alone. It stands beside
/// a result, never in it.
/// </summary>
[GenerateSerializer, Immutable, Alias("scoring.organisations")]
public sealed record Organisations
{
    /// <summary>True: every skill with contestants stands published. Before that no award is named, and points are those so far.</summary>
    [Id(0)] public required bool Final { get; init; }

    /// <summary>What it rests on: every skill with contestants, in the scheme's order.</summary>
    [Id(1)] public required ImmutableArray<OrganisationBasis> Skills { get; init; }

    /// <summary>Every organisation of an official contestant of a published skill, high first, equals by name.</summary>
    [Id(2)] public required ImmutableArray<OrganisationLine> Lines { get; init; }
}

/// <summary>What a table of organisations takes from one skill.</summary>
[GenerateSerializer, Immutable, Alias("scoring.organisation-basis")]
public sealed record OrganisationBasis
{
    /// <summary>Which skill.</summary>
    [Id(0)] public required string Skill { get; init; }

    /// <summary>The last published revision; it counts while the skill is open again. 0 for none: then nothing of it counts.</summary>
    [Id(1)] public required int Revision { get; init; }

    /// <summary>True: published and not reopened.</summary>
    [Id(2)] public required bool Stands { get; init; }
}

/// <summary>One organisation's points and awards.</summary>
[GenerateSerializer, Immutable, Alias("scoring.organisation-line")]
public sealed record OrganisationLine
{
    /// <summary>As the contestants' lines named it when their skills were published.</summary>
    [Id(0)] public required string Organisation { get; init; }

    /// <summary>Points of the scheme's first organisation award, a decimal as text.</summary>
    [Id(1)] public required string Points { get; init; }

    /// <summary>Award ids; empty while the table is not final.</summary>
    [Id(2)] public ImmutableArray<string> Awards { get; init; } = [];
}
