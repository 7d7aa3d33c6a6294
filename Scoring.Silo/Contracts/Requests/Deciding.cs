namespace Scoring.Contracts;

/// <summary>What the public may see of a skill.</summary>
[GenerateSerializer, Immutable, Alias("scoring.set-visibility")]
public sealed record SetVisibility
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The skill.</summary>
    [Id(2)] public required string Skill { get; init; }

    /// <summary>progress, benches, names or marks: each shows more than the one before.</summary>
    [Id(3)] public required string Level { get; init; }

    /// <summary>Only the first n places; null for all.</summary>
    [Id(4)] public int? Top { get; init; }

    /// <summary>Must be true when more becomes visible than before.</summary>
    [Id(5)] public required bool Confirmed { get; init; }
}

/// <summary>The public boards of a skill stand still, or move again.</summary>
[GenerateSerializer, Immutable, Alias("scoring.set-freeze")]
public sealed record SetFreeze
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The skill.</summary>
    [Id(2)] public required string Skill { get; init; }

    /// <summary>True: 封榜.</summary>
    [Id(3)] public required bool Frozen { get; init; }
}

/// <summary>The standings of a skill become its next published revision.</summary>
[GenerateSerializer, Immutable, Alias("scoring.publish-skill")]
public sealed record PublishSkill
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The skill.</summary>
    [Id(2)] public required string Skill { get; init; }

    /// <summary>True: publish although contestants lack marks; they get no place.</summary>
    [Id(3)] public required bool AcceptIncomplete { get; init; }
}

/// <summary>A published skill may be corrected.</summary>
[GenerateSerializer, Immutable, Alias("scoring.reopen-skill")]
public sealed record ReopenSkill
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The skill.</summary>
    [Id(2)] public required string Skill { get; init; }

    /// <summary>Why, in the words of whoever decided it.</summary>
    [Id(3)] public required string Reason { get; init; }
}

/// <summary>Points taken, or given when negative.</summary>
[GenerateSerializer, Immutable, Alias("scoring.enter-penalty")]
public sealed record EnterPenalty
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>From whom.</summary>
    [Id(2)] public required string Contestant { get; init; }

    /// <summary>The stage.</summary>
    [Id(3)] public required string Stage { get; init; }

    /// <summary>Taken from this part's rounded mark.</summary>
    [Id(4)] public string? Part { get; init; }

    /// <summary>Taken from this sheet's rounded mark.</summary>
    [Id(5)] public string? Sheet { get; init; }

    /// <summary>A number; negative is a bonus.</summary>
    [Id(6)] public required string Points { get; init; }

    /// <summary>Why, in the words of whoever decided it.</summary>
    [Id(7)] public required string Reason { get; init; }
}

/// <summary>A contestant's state.</summary>
[GenerateSerializer, Immutable, Alias("scoring.change-contestant")]
public sealed record ChangeContestant
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Whose.</summary>
    [Id(2)] public required string Contestant { get; init; }

    /// <summary>entered, absent, withdrawn or disqualified.</summary>
    [Id(3)] public required string State { get; init; }

    /// <summary>Why, in the words of whoever decided it.</summary>
    [Id(4)] public required string Reason { get; init; }
}

/// <summary>A judge is no longer waited for.</summary>
[GenerateSerializer, Immutable, Alias("scoring.release-judge")]
public sealed record ReleaseJudge
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Where.</summary>
    [Id(2)] public required string Station { get; init; }

    /// <summary>Whom.</summary>
    [Id(3)] public required string Judge { get; init; }

    /// <summary>Why, in the words of whoever decided it.</summary>
    [Id(4)] public required string Reason { get; init; }
}
