namespace Scoring.Contracts;

/// <summary>What another scheme would make of the marks on record: exactly one of result and refusal.</summary>
[GenerateSerializer, Immutable, Alias("scoring.trial-reply")]
public sealed record TrialReply
{
    /// <summary>UTF-8 JSON (docs/explanations.md): per skill who stands where, before and after.</summary>
    [Id(0)] public ImmutableArray<byte>? Result { get; init; }

    /// <summary>Why it can't be tried: the scheme's faults, or the marks that don't fit, each with its place.</summary>
    [Id(1)] public Refused? Refused { get; init; }
}
