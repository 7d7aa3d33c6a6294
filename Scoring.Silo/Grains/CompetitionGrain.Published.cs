using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Scoring.Contracts;
using Scoring.Rules.Competitions;
using Scoring.Rules.Standings;
using Scoring.Silo.Grains.Views;

namespace Scoring.Silo.Grains;

internal sealed partial class CompetitionGrain
{
    public Task<ImmutableArray<PublishedResult>> ReadPublishedAsync(ImmutableArray<KnownRevision> known)
    {
        if (!Durable.Exists)
        {
            return Task.FromResult(ImmutableArray<PublishedResult>.Empty);
        }

        var scheme = Durable.Scheme!;
        var wanted = Durable.Skills
            .Where(skill => skill.LastPublished is not null && !known.Any(one => one.Skill == skill.Scheme.Id && one.Revision == skill.Revision))
            .Select(skill => (skill.Revision, Picture: skill.LastPublished!.Value, People: PublishedPeople.Of(skill, Durable.Roster, _people)))
            .ToArray();
        return wanted.Length == 0
            ? Task.FromResult(ImmutableArray<PublishedResult>.Empty)
            : Task.Run<ImmutableArray<PublishedResult>>(() =>
            [
                .. wanted.Select(one => new PublishedResult
                {
                    Skill = one.Picture.Scheme.Id,
                    Revision = one.Revision,
                    Standings = ImmutableCollectionsMarshal.AsImmutableArray(ResultJson.Write(
                        scheme with { Skills = [one.Picture.Scheme] }, [SkillResult.Of(one.Picture.Scheme, one.Picture.Tallies)], [])),
                    Contestants = one.People,
                }),
            ]);
    }
}
