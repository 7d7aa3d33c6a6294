using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Competitions;

/// <summary>A skill's standings out of its tallies, and their hash, which a publication puts on record.</summary>
internal static class SkillResult
{
    public static SkillStandings Of(Skill skill, ImmutableArray<ContestantTally> tallies) =>
        Ranking.Of(skill, [.. tallies.Select(tally => tally.Figures)]);

    /// <summary>The same standings, and everybody's total and place in each stage.</summary>
    public static (SkillStandings Standings, ImmutableArray<StageStanding> Stages) WithStages(Skill skill, ImmutableArray<ContestantTally> tallies)
    {
        var groups = new List<GroupWorking>();
        var standings = Ranking.Of(skill, [.. tallies.Select(tally => tally.Figures)], groups);
        return (standings, StageTable.Of(skill, standings, groups));
    }

    public static string Hash(Scheme scheme, SkillStandings standings) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(ResultJson.Write(scheme, [standings], [])));

    public static PlacedFault LackOf(Standing standing) =>
        new($"contestants/{standing.Contestant}", "缺少评分，公布后没有名次。 Lacks marks; would be published without a place.");
}
