using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Files;

/// <summary>What the marks of one contestant's sheet must be together: no judge too many, no spread too wide.</summary>
internal static class PanelCheck
{
    public static void Report(Columns columns, Sheet sheet, IReadOnlyCollection<SheetRows.MarkRow> marks)
    {
        var judges = marks.Select(mark => mark.Judge).Distinct(StringComparer.Ordinal).ToList();
        foreach (var judge in judges.Skip(sheet.Panel.Judges))
        {
            columns.Fault(
                marks.First(mark => mark.Judge == judge).Row,
                "judge",
                $"评分表“{sheet.Id}”的裁判组只有 {sheet.Panel.Judges} 人，“{judge}”是多出的：请删去多的评分。",
                $"The panel of the sheet “{sheet.Id}” has {sheet.Panel.Judges}, “{judge}” is one more: remove what is too many.");
        }

        foreach (var ofAspect in marks.GroupBy(mark => mark.Aspect))
        {
            ReportJudges(columns, ofAspect.Key, [.. ofAspect]);
            foreach (var ofKey in ofAspect.GroupBy(mark => mark.Key))
            {
                ReportSpread(columns, ofAspect.Key, [.. ofKey.OrderBy(mark => mark.Value)]);
            }
        }
    }

    private static void ReportJudges(Columns columns, Aspect aspect, List<SheetRows.MarkRow> marks)
    {
        var judges = marks.Select(mark => mark.Judge).Distinct(StringComparer.Ordinal).ToList();
        foreach (var judge in judges.Skip(aspect.Judges ?? int.MaxValue))
        {
            columns.Fault(
                marks.First(mark => mark.Judge == judge).Row,
                "judge",
                $"评分项“{aspect.Id}”只由 {aspect.Judges} 位裁判评，“{judge}”是多出的：请删去多的评分。",
                $"The aspect “{aspect.Id}” is marked by {aspect.Judges}, “{judge}” is one more: remove what is too many.");
        }
    }

    private static void ReportSpread(Columns columns, Aspect aspect, List<SheetRows.MarkRow> ascending)
    {
        var (low, high) = (ascending[0], ascending[^1]);
        if (aspect.MaxSpread is { } most && (Fraction)high.Value - low.Value > most)
        {
            columns.Fault(
                low.Row.Line > high.Row.Line ? low.Row : high.Row,
                "value",
                $"{low.Value}（{low.Judge}）与 {high.Value}（{high.Judge}）相差超过 {aspect.MaxSpread}：请全组重评这一项。",
                $"{low.Value} ({low.Judge}) and {high.Value} ({high.Judge}) differ by over {aspect.MaxSpread}: have it marked again.");
        }
    }
}
