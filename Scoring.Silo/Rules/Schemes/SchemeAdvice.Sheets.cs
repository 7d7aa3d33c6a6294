using Scoring.Rules.Figures;

namespace Scoring.Rules.Schemes;

public static partial class SchemeAdvice
{
    private static void Sheet(string path, Sheet sheet, List<Advice> all)
    {
        var possible = PossibleMark.Of(sheet with { Max = null });
        if (sheet.Max is { } max && possible != max)
        {
            all.Add(possible > max
                ? new(
                    $"{path}.max", "sheet-cut",
                    $"评分项合计最高 {TextOf(possible)}，超过 max {max} 的部分不计：请核对。",
                    $"The aspects sum to {TextOf(possible)} at most; what is above max {max} is cut: check it.")
                : new(
                    $"{path}.max", "sheet-short",
                    $"评分项合计最高只有 {TextOf(possible)}，到不了 max {max}：请核对。",
                    $"The aspects sum to {TextOf(possible)} at most and never reach max {max}: check it."));
        }

        Panel(path, sheet.Panel, all);
        for (var i = 0; i < sheet.Aspects.Length; i++)
        {
            var aspect = sheet.Aspects[i];
            if (aspect.Kind is AspectKind.Judgement && (aspect.Judges ?? sheet.Panel.Judges) == 1)
            {
                all.Add(new(
                    $"{path}.aspects[{i}]", "judgement-by-one",
                    "判断项只有一名裁判评：请安排多名裁判，或改为测量。",
                    "A judgement by a single judge: give it a panel, or make it a measurement."));
            }
        }
    }

    private static void Panel(string path, Panel panel, List<Advice> all)
    {
        if (panel.Combine is PanelCombine.Trimmed && panel.Judges < panel.DropFrom)
        {
            all.Add(new(
                $"{path}.panel", "never-trimmed",
                $"裁判只有 {panel.Judges} 名，满 {panel.DropFrom} 名才去掉最高最低分，所以总是取平均：请核对。",
                $"With {panel.Judges} judges nothing is ever dropped (from {panel.DropFrom} on): it is always the mean."));
        }
    }

    private static string TextOf(Fraction figure) => figure.Round(new Rounding(4, RoundingMode.HalfUp)).Text();
}
