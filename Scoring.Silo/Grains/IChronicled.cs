using System.Collections.Immutable;
using Scoring.Rules;

namespace Scoring.Silo.Grains;

/// <summary>A state that facts make. Kept twice by a chronicle: as decided, and as durable.</summary>
internal interface IChronicled<TFact>
{
    void Apply(TFact fact, Stamp stamp);

    /// <summary>The same, after the other one, which has the same past, has applied this fact; it may share what that made of it.</summary>
    void ApplyAfter(IChronicled<TFact> ahead, TFact fact, Stamp stamp) => Apply(fact, stamp);
}

/// <summary>How facts are written into an entry's <c>data</c>: <c>[{"type", "v", …}]</c>.</summary>
internal interface IFactCodec<TFact>
{
    byte[] Write(ImmutableArray<TFact> facts);

    ImmutableArray<TFact> Read(ReadOnlyMemory<byte> data);
}
