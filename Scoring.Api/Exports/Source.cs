using Scoring.Contracts;

namespace Scoring.Api.Exports;

/// <summary>Where a row comes from, said in every row: competition, skill, and which revision or entry.</summary>
internal sealed record Source(string Competition, string Skill, string Revision)
{
    public static Source Of(CompetitionOverview overview, string skill)
    {
        var found = overview.Skills.First(one => one.Id == skill);
        return new Source(
            overview.NameZh ?? overview.NameEn ?? overview.Id,
            found.NameZh ?? found.NameEn ?? found.Id,
            found.Published
                ? $"第 {found.Revision} 版次 (revision {found.Revision})"
                : $"暂定，账本第 {overview.Seq} 条 (provisional at seq {overview.Seq})");
    }

    /// <summary>Below the title.</summary>
    public static string LineOf(CompetitionOverview overview, string hash) =>
        $"账本第 {overview.Seq} 条 (entry {overview.Seq})  SHA-256 {hash}";
}
