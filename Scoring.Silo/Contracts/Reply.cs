namespace Scoring.Contracts;

/// <summary>The answer to a command: exactly one of receipt and refusal. A call that fails instead is "not confirmed": send it again with the same op.</summary>
[GenerateSerializer, Immutable, Alias("scoring.reply")]
public sealed record Reply
{
    /// <summary>Set when the command is on stable storage.</summary>
    [Id(0)] public Receipt? Receipt { get; init; }

    /// <summary>Set when the command was turned down; nothing was recorded.</summary>
    [Id(1)] public Refused? Refused { get; init; }
}

/// <summary>Proof that a command was recorded. The same accepted request sent again gets this same receipt.</summary>
[GenerateSerializer, Immutable, Alias("scoring.receipt")]
public sealed record Receipt
{
    /// <summary>The operation id the caller chose.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>The entry's number in the ledger, from 1.</summary>
    [Id(1)] public required long Seq { get; init; }

    /// <summary>The claim under which the entry was written.</summary>
    [Id(2)] public required long Epoch { get; init; }

    /// <summary>The entry's hash, lower-case hex.</summary>
    [Id(3)] public required string Hash { get; init; }

    /// <summary>When it was decided, by the server's clock.</summary>
    [Id(4)] public required DateTimeOffset At { get; init; }
}

/// <summary>Why a well-formed request was turned down. Numbers are public and never reused; the list is in docs/refusals.md.</summary>
[GenerateSerializer, Immutable, Alias("scoring.refused")]
public sealed record Refused
{
    /// <summary>The public number.</summary>
    [Id(0)] public required int Number { get; init; }

    /// <summary>The public name of the number, such as <c>VersionMismatch</c>.</summary>
    [Id(1)] public required string Code { get; init; }

    /// <summary>What to do, in Chinese.</summary>
    [Id(2)] public required string Zh { get; init; }

    /// <summary>What to do, in English.</summary>
    [Id(3)] public required string En { get; init; }

    /// <summary>Each place in the request that is wrong; empty where the number says it all.</summary>
    [Id(4)] public ImmutableArray<Fault> Faults { get; init; } = [];
}

/// <summary>One wrong place in a request.</summary>
[GenerateSerializer, Immutable, Alias("scoring.fault")]
public sealed record Fault
{
    /// <summary>Where: a JSON path, an aspect, or file:line:column.</summary>
    [Id(0)] public required string Place { get; init; }

    /// <summary>What is wrong and what to do.</summary>
    [Id(1)] public required string Reason { get; init; }
}
