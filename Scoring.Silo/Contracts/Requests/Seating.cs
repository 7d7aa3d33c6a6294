namespace Scoring.Contracts;

/// <summary>Heats and benches of a skill are drawn.</summary>
[GenerateSerializer, Immutable, Alias("scoring.draw-seats")]
public sealed record DrawSeats
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The skill.</summary>
    [Id(2)] public required string Skill { get; init; }

    /// <summary>Recorded with the draw: with it anybody can draw again. 1 to 200 characters on one line.</summary>
    [Id(3)] public required string Seed { get; init; }

    /// <summary>The benches of one heat, in order.</summary>
    [Id(4)] public required ImmutableArray<string> Benches { get; init; }

    /// <summary>True: contestants of one organisation meet in a heat only when there is no other way.</summary>
    [Id(5)] public required bool KeepApart { get; init; }

    /// <summary>Needed when somebody has a heat or bench already.</summary>
    [Id(6)] public string? Reason { get; init; }
}

/// <summary>Heats and benches of a skill are drawn and kept closed.</summary>
[GenerateSerializer, Immutable, Alias("scoring.seal-draw")]
public sealed record SealDraw
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The skill.</summary>
    [Id(2)] public required string Skill { get; init; }

    /// <summary>Kept beside the ledger until the draw is opened; nobody may know it before.</summary>
    [Id(3)] public required string Seed { get; init; }

    /// <summary>The benches of one heat, in order.</summary>
    [Id(4)] public required ImmutableArray<string> Benches { get; init; }

    /// <summary>True: contestants of one organisation meet in a heat only when there is no other way.</summary>
    [Id(5)] public required bool KeepApart { get; init; }

    /// <summary>Needed when somebody has a heat or bench, or a draw is closed already.</summary>
    [Id(6)] public string? Reason { get; init; }
}

/// <summary>The closed draw of a skill is shown.</summary>
[GenerateSerializer, Immutable, Alias("scoring.open-draw")]
public sealed record OpenDraw
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The skill.</summary>
    [Id(2)] public required string Skill { get; init; }
}

/// <summary>Lots for ties are drawn.</summary>
[GenerateSerializer, Immutable, Alias("scoring.draw-lots")]
public sealed record DrawLots
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The skill.</summary>
    [Id(2)] public required string Skill { get; init; }

    /// <summary>Recorded with the draw: with it anybody can draw again. 1 to 200 characters on one line.</summary>
    [Id(3)] public required string Seed { get; init; }

    /// <summary>Those who tie; empty for everybody of the skill.</summary>
    [Id(4)] public ImmutableArray<string> Contestants { get; init; } = [];

    /// <summary>Needed when one of them has a lot already.</summary>
    [Id(5)] public string? Reason { get; init; }
}

/// <summary>Two contestants change places.</summary>
[GenerateSerializer, Immutable, Alias("scoring.swap-seats")]
public sealed record SwapSeats
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Whom.</summary>
    [Id(2)] public required string Contestant { get; init; }

    /// <summary>With whom.</summary>
    [Id(3)] public required string Other { get; init; }

    /// <summary>Why.</summary>
    [Id(4)] public required string Reason { get; init; }
}

/// <summary>A contestant goes to a free place.</summary>
[GenerateSerializer, Immutable, Alias("scoring.move-seat")]
public sealed record MoveSeat
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Whom.</summary>
    [Id(2)] public required string Contestant { get; init; }

    /// <summary>Null: the last heat, or a new one after it when that is full.</summary>
    [Id(3)] public string? Heat { get; init; }

    /// <summary>Null: the first free one.</summary>
    [Id(4)] public string? Bench { get; init; }

    /// <summary>Why.</summary>
    [Id(5)] public required string Reason { get; init; }
}

/// <summary>Contestants were looked for at the entrance.</summary>
[GenerateSerializer, Immutable, Alias("scoring.check-in")]
public sealed record CheckIn
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Whom; all with the same answer.</summary>
    [Id(2)] public required ImmutableArray<string> Contestants { get; init; }

    /// <summary>present, late, absent; unknown takes an answer back.</summary>
    [Id(3)] public required string Attendance { get; init; }

    /// <summary>Needed for late and absent, and to change an answer.</summary>
    [Id(4)] public string? Reason { get; init; }
}
