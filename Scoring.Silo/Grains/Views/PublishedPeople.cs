using System.Collections.Immutable;
using Scoring.Contracts;
using Scoring.Rules.Competitions;

namespace Scoring.Silo.Grains.Views;

/// <summary>What the roster says of those who stand in a published result.</summary>
internal static class PublishedPeople
{
    private static readonly char[] BetweenNames = ['、', '，', ',', ';', '；', '/', '|', '\n'];

    public static ImmutableArray<PublishedContestant> Of(SkillState skill, Rules.Competitions.Roster roster, CompetitionPeople people) =>
    [
        .. from tally in skill.LastPublished!.Value.Tallies
           let id = tally.Figures.Entrant.Id
           let person = roster.TryFind(id, out var file) ? people.Find(file.Line.Commitment) : null
           select new PublishedContestant
           {
               Contestant = id,
               Name = person?.Name ?? id,
               Organisation = person?.Organisation,
               Level = person?.Level,
               Persons = MembersIn(person?.Members),
           },
    ];

    private static int MembersIn(string? members) => Math.Max(
        1, members?.Split(BetweenNames, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length ?? 0);
}
