using System.Collections.Immutable;
using Scoring.Contracts;
using Scoring.Rules.Programmes.Results;

namespace Scoring.Silo.Grains;

/// <summary>The published results of some competitions. Each is asked every time, but answers only with revisions that are not here yet.</summary>
internal sealed class PublishedCache
{
    /// <summary>A province has a thousand contests; not all are to be woken at once.</summary>
    private const int AtOnce = 32;

    private readonly Dictionary<(string Competition, string Skill), (PublishedSkill Skill, ImmutableArray<PublishedContestant> Contestants)> _skills = [];

    public IReadOnlyCollection<PublishedSkill> Skills => [.. _skills.Values.Select(one => one.Skill)];

    /// <summary>By <c>competition/contestant</c>.</summary>
    public IReadOnlyDictionary<string, string> Names
    {
        get
        {
            var names = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (skill, contestants) in _skills.Values)
            {
                foreach (var contestant in contestants)
                {
                    names[$"{skill.Competition}/{contestant.Contestant}"] = contestant.Name;
                }
            }

            return names;
        }
    }

    public async Task RefreshAsync(IGrainFactory grains, IEnumerable<string> competitions)
    {
        foreach (var some in competitions.Distinct(StringComparer.Ordinal).Chunk(AtOnce))
        {
            foreach (var (competition, results) in await Task.WhenAll(some.Select(competition => ReadAsync(grains, competition))))
            {
                Take(competition, results);
            }
        }
    }

    private async Task<(string Competition, ImmutableArray<PublishedResult> Results)> ReadAsync(IGrainFactory grains, string competition)
    {
        ImmutableArray<KnownRevision> known =
            [.. _skills.Values.Where(one => one.Skill.Competition == competition).Select(one => new KnownRevision { Skill = one.Skill.Skill, Revision = one.Skill.Revision })];
        return (competition, await grains.GetGrain<ICompetitionGrain>(competition).ReadPublishedAsync(known));
    }

    private void Take(string competition, ImmutableArray<PublishedResult> results)
    {
        foreach (var result in results)
        {
            var words = result.Contestants.Select(one => new RosterWords(one.Contestant, one.Organisation, one.Level, one.Persons));
            foreach (var skill in ResultReader.Read(competition, result.Revision, result.Standings.AsMemory(), words))
            {
                _skills[(competition, skill.Skill)] = (skill, result.Contestants);
            }
        }
    }
}
