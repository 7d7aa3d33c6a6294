using Scoring.Rules.Standings;
using Scoring.Rules.Standings.Awards;
using Scoring.Rules.Tests.Standings;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Golden;

/// <summary>WorldSkills Calgary 2009, skills 1 to 22: every medal from the published scores.</summary>
public sealed class MedalTests
{
    [Fact]
    public void All_374_medals_are_the_published_ones()
    {
        var skills = GoldenRows.Of("worldskills-2009/wsc2009_skills01-22.csv").GroupBy(r => r["skill"]).ToList();

        Assert.Equal((22, 374), (skills.Count, skills.Sum(s => s.Count())));
        Assert.All(skills, skill => Assert.Equal(skill.Select(r => r["award"].ToLowerInvariant()), Medalled([.. skill])));
    }

    private static IEnumerable<string> Medalled(List<Dictionary<string, string>> skill)
    {
        var field = skill.ConvertAll(r => new Contender(Plain.Figures(Entrant(r["member"]))) { Scale = decimal.Parse(r["score"]) });
        var medals = Medals.Of(GiveAwards.WorldSkills(medallion: 500), field).ToDictionary(m => m.Contender, m => m.Medal);

        return field.Select(c => medals.GetValueOrDefault(c, ""));
    }
}
