using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings.Awards;

/// <summary>What an organisation's contestants earn it: points for their awards, or the sum of their best totals.</summary>
internal sealed class OrganisationPoints
{
    private readonly List<string> _organisations;
    private readonly ILookup<string, (string Skill, Standing Standing)> _placed;

    public OrganisationPoints(IReadOnlyList<SkillStandings> skills, IEnumerable<Entrant> roster)
    {
        var official = roster.Where(e => e.Official && e.Organisation.Length > 0).ToList();
        var organisationOf = official.ToDictionary(e => (e.Skill, e.Id), e => e.Organisation);
        _organisations = [.. official.Select(e => e.Organisation).Distinct().Order(CodePoints.Order)];
        _placed = (from skill in skills
                   from standing in skill.Standings
                   where standing.Status == Statuses.Placed && organisationOf.ContainsKey((skill.Skill, standing.Contestant))
                   select (skill.Skill, standing)).ToLookup(row => organisationOf[(row.Skill, row.standing.Contestant)]);
    }

    /// <summary>Every organisation, high first, equals by name.</summary>
    public List<(string Organisation, Fraction Points)> Table(OrganisationAward award) =>
        [.. _organisations.Select(o => (Organisation: o, Points: PointsOf(o, award))).OrderByDescending(row => row.Points)];

    private Fraction PointsOf(string organisation, OrganisationAward award)
    {
        var placed = _placed[organisation];
        if (award.Score is { } score)
        {
            return Sum(placed.SelectMany(row => row.Standing.Awards).Select(a => (Fraction)score.GetValueOrDefault(a)));
        }

        return award.PerSkill
            ? Sum(placed.GroupBy(row => row.Skill).Select(skill => Best(skill, award)))
            : Best(placed, award);
    }

    private static Fraction Best(IEnumerable<(string Skill, Standing Standing)> placed, OrganisationAward award) =>
        Sum(placed.Select(row => row.Standing.Exact!.Value).OrderDescending().Take(award.Best ?? 0));

    private static Fraction Sum(IEnumerable<Fraction> points) => points.Aggregate(Fraction.Zero, (a, b) => a + b);
}
