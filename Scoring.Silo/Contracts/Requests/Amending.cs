namespace Scoring.Contracts;

/// <summary>A change of the roster that was looked at and approved.</summary>
[GenerateSerializer, Immutable, Alias("scoring.amend-roster")]
public sealed record AmendRoster
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Who comes to it.</summary>
    [Id(2)] public ImmutableArray<ContestantEntry> Added { get; init; } = [];

    /// <summary>Lines as they are now; heat, bench and lot stay where they are null, the state always.</summary>
    [Id(3)] public ImmutableArray<ContestantEntry> Changed { get; init; } = [];

    /// <summary>Who takes part no longer; everybody else who is not named stays.</summary>
    [Id(4)] public ImmutableArray<string> Withdrawn { get; init; } = [];

    /// <summary>Needed once the competition is open, and for a withdrawal.</summary>
    [Id(5)] public string? Reason { get; init; }
}

/// <summary>Who a contestant is. Goes to the erasable people store, never into the ledger.</summary>
[GenerateSerializer, Immutable, Alias("scoring.replace-person")]
public sealed record ReplacePerson
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Whom.</summary>
    [Id(2)] public required string Contestant { get; init; }

    /// <summary>True: another person; false: the same one, written rightly.</summary>
    [Id(3)] public required bool Substitute { get; init; }

    /// <summary>As it is to be shown.</summary>
    [Id(4)] public required string Name { get; init; }

    /// <summary>Whom the contestant stands for; may be empty.</summary>
    [Id(5)] public string Organisation { get; init; } = "";

    /// <summary>准考证号 or the like; leading zeros are kept.</summary>
    [Id(6)] public string? Number { get; init; }

    /// <summary>A team's members.</summary>
    [Id(7)] public string? Members { get; init; }

    /// <summary>The coach.</summary>
    [Id(8)] public string? Coach { get; init; }

    /// <summary>A skill level held before.</summary>
    [Id(9)] public string? Level { get; init; }

    /// <summary>Why.</summary>
    [Id(10)] public required string Reason { get; init; }
}
