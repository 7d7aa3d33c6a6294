using System.Collections.Immutable;
using Scoring.Contracts;

namespace Scoring.Silo.Grains;

/// <summary>A contestant's card. It holds nothing: what it shows is the competition's.</summary>
[Reentrant]
internal sealed class ContestantGrain : Grain, IContestantGrain
{
    public Task<ImmutableArray<byte>?> ReadCardAsync()
    {
        var key = this.GetPrimaryKeyString();
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return GrainFactory.GetGrain<ICompetitionGrain>(key[..slash]).ReadCardAsync(key[(slash + 1)..]);
    }
}
