using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;
using Scoring.Rules.Standings.Awards;

namespace Scoring.Rules.Competitions;

/// <summary>
/// What organisations earn, by the published revisions alone: what is not published counts nothing, what is reopened counts as it was
/// published. Awards are named once every skill with contestants stands published. Preparing takes from the state what is needed, all of it
/// immutable; reckoning takes time and needs no state.
/// </summary>
internal sealed class PublishedOrganisations
{
    private readonly Scheme _scheme;
    private readonly ImmutableArray<(Skill Scheme, ImmutableArray<ContestantFigures> Figures)> _skills;
    private readonly ImmutableArray<Entrant> _roster;

    private PublishedOrganisations(CompetitionState state, Func<string, string> organisationOf)
    {
        _scheme = state.Scheme!;
        var counted = state.Skills.Where(skill => skill.LastPublished is not null || state.Roster.Of(skill.Scheme.Id).Any()).ToList();
        var published = counted.Where(skill => skill.LastPublished is not null).Select(skill => skill.LastPublished!.Value).ToList();
        Basis = [.. counted.Select(skill => new PublishedBasis(skill.Scheme.Id, skill.Revision, skill.Published))];
        _skills = [.. published.Select(one => (one.Scheme, one.Tallies.Select(tally => tally.Figures).ToImmutableArray()))];
        _roster =
        [
            .. from one in published
               from tally in one.Tallies
               select tally.Figures.Entrant with { Organisation = organisationOf(tally.Line.Commitment) },
        ];
    }

    /// <summary>The skills with contestants, in the scheme's order.</summary>
    public ImmutableArray<PublishedBasis> Basis { get; }

    /// <summary>True: nothing is open any more.</summary>
    public bool Final => Basis.Length > 0 && Basis.All(skill => skill.Stands);

    /// <summary>
    /// Null where the scheme gives organisations no award. Whom a contestant stood for is asked by the commitment his line had when his
    /// skill was published.
    /// </summary>
    public static PublishedOrganisations? Of(CompetitionState state, Func<string, string> organisationOf) =>
        state.Scheme!.Awards.OfType<OrganisationAward>().Any() ? new PublishedOrganisations(state, organisationOf) : null;

    /// <summary>High first, equals by name.</summary>
    public ImmutableArray<OrganisationStanding> Reckon()
    {
        SkillStandings[] standings = [.. _skills.Select(skill => Ranking.Of(skill.Scheme, skill.Figures))];
        var table = OrganisationTable.Of(_scheme, standings, _roster);
        return Final ? table : [.. table.Select(row => row with { Awards = [] })];
    }
}

/// <summary>What a table of organisations takes from a skill: its last published revision (0 for none), and whether that stands.</summary>
internal sealed record PublishedBasis(string Skill, int Revision, bool Stands);
