using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings.Awards;

/// <summary>The organisations of the official roster, with points and awards; empty without an organisation award.</summary>
public static class OrganisationTable
{
    /// <summary>High first, equals by name.</summary>
    public static ImmutableArray<OrganisationStanding> Of(Scheme scheme, IReadOnlyList<SkillStandings> skills, IEnumerable<Entrant> roster)
    {
        var awards = scheme.Awards.OfType<OrganisationAward>().ToList();
        if (awards.Count == 0)
        {
            return [];
        }

        var points = new OrganisationPoints(skills, roster);
        var given = Given(awards, points, skills.Sum(s => s.Entered));
        var digits = awards[0].Best is null || scheme.Rounding.Mode == RoundingMode.None ? 0 : scheme.Rounding.Digits;
        return
        [
            .. points.Table(awards[0]).Select(row => new OrganisationStanding(
                row.Organisation,
                row.Points.Text(digits),
                [.. given.Where(g => g.Organisation == row.Organisation).Select(g => g.Award.Id)])),
        ];
    }

    private static List<(string Organisation, OrganisationAward Award)> Given(
        List<OrganisationAward> awards, OrganisationPoints points, int entered)
    {
        var given = new List<(string Organisation, OrganisationAward Award)>();
        foreach (var award in awards.Where(a => entered >= (a.MinEntries ?? 0)))
        {
            var left = points.Table(award)
                .FindAll(row => row.Points >= (award.MinTotal ?? row.Points)
                    && !given.Exists(g => g.Organisation == row.Organisation && g.Award.Group == award.Group));
            var count = Cut.Of(left, award.Count, includeTies: true, (a, b) => a.Points == b.Points);
            given.AddRange(left.Take(count).Select(row => (row.Organisation, award)));
        }

        return given;
    }
}
