using System.Collections.Immutable;
using Scoring.Api.Workbooks;
using Scoring.Contracts;

namespace Scoring.Api.Exports;

/// <summary>What the organisations earn as a table: one row for each, high first. Every row says on which revisions it rests.</summary>
internal static class OrganisationsExport
{
    private static readonly ImmutableArray<PrintedColumn> Columns =
        [new("赛事", 24), new("状态", 22), new("单位", 28), new("积分", 10), new("奖项", 22), new("依据", 60)];

    public static ExportTable Of(PlaceList list, Organisations earned)
    {
        var names = SchemeNames.Of(list.Scheme);
        var competition = list.Overview.NameZh ?? list.Overview.NameEn ?? list.Overview.Id;
        var state = earned.Final ? "最终 (final)" : "未完，奖项待定 (incomplete)";
        var basis = string.Join('；', earned.Skills.Select(skill => BasisOf(list.Overview, skill)));
        return new ExportTable
        {
            Name = "团体",
            Title = $"{competition} · 团体 · {state}",
            Source = Source.LineOf(list.Overview, list.Hash),
            Columns = Columns,
            Rows = earned.Lines.Select(ImmutableArray<PrintedCell> (line) =>
            [
                competition, state, line.Organisation, Figures.CellOf(line.Points), string.Join('、', line.Awards.Select(names.AwardOf)), basis,
            ]),
        };
    }

    private static string BasisOf(CompetitionOverview overview, OrganisationBasis basis)
    {
        var skill = overview.Skills.First(one => one.Id == basis.Skill);
        return (skill.NameZh ?? skill.NameEn ?? skill.Id) + basis switch
        {
            { Revision: 0 } => "：尚未公布 (not published)",
            { Stands: false } => $"：第 {basis.Revision} 版次，已重新开放 (revision {basis.Revision}, reopened)",
            _ => $"：第 {basis.Revision} 版次 (revision {basis.Revision})",
        };
    }
}
