using System.Collections.Immutable;
using Scoring.Rules;

namespace Scoring.Silo.Grains;

/// <summary>A state that facts make. Kept twice by a chronicle: as decided, and as durable.</summary>
internal interface IChronicled<TFact>
{
    void Apply(TFact fact, Stamp stamp);
}

/// <summary>How facts are written into an entry's <c>data</c>: <c>[{"type", "v", …}]</c>.</summary>
internal interface IFactCodec<TFact>
{
    byte[] Write(ImmutableArray<TFact> facts);

    ImmutableArray<TFact> Read(ReadOnlyMemory<byte> data);
}
