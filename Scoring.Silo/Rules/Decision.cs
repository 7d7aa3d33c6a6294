using Scoring.Rules.Schemes;

namespace Scoring.Rules;

/// <summary>What deciding a command gave: facts to record, or a refusal with nothing to record.</summary>
internal sealed record Decision<TFact>
{
    /// <summary>What happened, in order; empty when refused.</summary>
    public ImmutableArray<TFact> Facts { get; private init; } = [];

    /// <summary>Why not, or null.</summary>
    public Refusal? Refusal { get; private init; }

    /// <summary>Each wrong place, where the number alone doesn't say it.</summary>
    public ImmutableArray<PlacedFault> Faults { get; private init; } = [];

    /// <summary>The command is accepted.</summary>
    public static Decision<TFact> Accept(params ReadOnlySpan<TFact> facts) => new() { Facts = [.. facts] };

    /// <summary>The command is turned down.</summary>
    public static Decision<TFact> Refuse(Refusal refusal, params ReadOnlySpan<PlacedFault> faults) =>
        new() { Refusal = refusal, Faults = [.. faults] };
}

/// <summary>Where and by whom a fact was recorded. While it is decided but not yet durable its epoch is 0.</summary>
internal readonly record struct Stamp(long Epoch, long Seq, DateTimeOffset At, string By, string Op);
