using System.Collections.Immutable;
using Scoring.Rules;
using Scoring.Rules.Office;

namespace Scoring.Silo.Grains;

/// <summary>The office's state as its chronicle keeps it.</summary>
internal sealed class ChronicledOffice : IChronicled<OfficeFact>
{
    public OfficeState State { get; } = new();

    public void Apply(OfficeFact fact, Stamp stamp) => State.Apply(fact, stamp);
}

/// <summary>Facts in the office's ledger.</summary>
internal sealed class OfficeFactCodec : IFactCodec<OfficeFact>
{
    public static readonly OfficeFactCodec Instance = new();

    public byte[] Write(ImmutableArray<OfficeFact> facts) => OfficeJson.Write(facts);

    public ImmutableArray<OfficeFact> Read(ReadOnlyMemory<byte> data) => OfficeJson.Read(data.Span);
}
