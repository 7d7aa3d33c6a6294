using Scoring.Contracts;
using Scoring.Rules.Competitions;

namespace Scoring.Silo.Grains.Views;

/// <summary>A table of organisations as it crosses.</summary>
internal static class OrganisationsView
{
    public static Organisations Of(PublishedOrganisations published) => new()
    {
        Final = published.Final,
        Skills =
        [
            .. published.Basis.Select(skill =>
                new OrganisationBasis { Skill = skill.Skill, Revision = skill.Revision, Stands = skill.Stands }),
        ],
        Lines =
        [
            .. published.Reckon().Select(row =>
                new OrganisationLine { Organisation = row.Organisation, Points = row.Points, Awards = row.Awards }),
        ],
    };
}
