using System.Collections.Immutable;
using Scoring.Contracts;

namespace Scoring.Silo.Grains;

/// <summary>A contestant's card. It holds nothing: what it shows is the competition's.</summary>
[Reentrant]
internal sealed class ContestantGrain : Grain, IContestantGrain
{
    private string Key => this.GetPrimaryKeyString();

    private int Slash => Key.IndexOf('/', StringComparison.Ordinal);

    private ICompetitionGrain Competition => GrainFactory.GetGrain<ICompetitionGrain>(Key[..Slash]);

    public Task<ImmutableArray<byte>?> ReadCardAsync() => Competition.ReadCardAsync(Key[(Slash + 1)..]);

    public Task<ImmutableArray<byte>?> ReadExplanationAsync() => Competition.ReadExplanationAsync(Key[(Slash + 1)..]);
}
