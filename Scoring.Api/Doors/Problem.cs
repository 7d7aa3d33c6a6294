using System.Collections.Immutable;
using Scoring.Contracts;

namespace Scoring.Api.Doors;

/// <summary>A refusal as application/problem+json (RFC 9457), with its public number and what to do in Chinese and English.</summary>
internal sealed record Problem
{
    /// <summary>The address of the number's description.</summary>
    public required string Type { get; init; }

    /// <summary>The public name of the number.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>What to do, Chinese then English.</summary>
    public required string Detail { get; init; }

    /// <summary>The public number.</summary>
    public required int Number { get; init; }

    /// <summary>The public name of the number.</summary>
    public required string Code { get; init; }

    /// <summary>What to do, in Chinese.</summary>
    public required string Zh { get; init; }

    /// <summary>What to do, in English.</summary>
    public required string En { get; init; }

    /// <summary>Each place that is wrong.</summary>
    public required ImmutableArray<Fault> Faults { get; init; }

    public static Problem Of(DoorRefusal refusal, ImmutableArray<Fault> faults)
    {
        var sentence = DoorSentence.Of(refusal);
        return Of(
            new Refused { Number = (int)refusal, Code = refusal.ToString(), Zh = sentence.Zh, En = sentence.En, Faults = faults },
            sentence.Status);
    }

    public static Problem Of(Refused refused) => Of(refused, RefusalStatus.Of(refused.Number));

    private static Problem Of(Refused refused, int status) => new()
    {
        Type = $"/refusals/{refused.Number}",
        Title = refused.Code,
        Status = status,
        Detail = $"{refused.Zh} {refused.En}",
        Number = refused.Number,
        Code = refused.Code,
        Zh = refused.Zh,
        En = refused.En,
        Faults = refused.Faults.IsDefault ? [] : refused.Faults,
    };
}
