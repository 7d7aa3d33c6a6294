using Scoring.Rules.Figures;

namespace Scoring.Rules.Schemes;

/// <summary>
/// What an experienced chief judge would ask about a scheme: weights, maxima, ties, panels, awards. None of it is an error.
/// </summary>
public static partial class SchemeAdvice
{
    /// <summary>In the order of the scheme.</summary>
    public static ImmutableArray<Advice> Of(Scheme scheme)
    {
        var all = new List<Advice>();
        for (var i = 0; i < scheme.Skills.Length; i++)
        {
            Skill($"$.skills[{i}]", scheme.Skills[i], all);
        }

        return [.. all];
    }

    private static void Skill(string path, Skill skill, List<Advice> all)
    {
        if (skill.StandingWeights is { } weights && !IsWhole(weights.Values))
        {
            all.Add(new(
                $"{path}.standing", "stage-weights",
                $"各阶段权重合计 {weights.Values.Sum()}，不是 1 或 100：请核对。",
                $"The stages' weights sum to {weights.Values.Sum()}, not to 1 or 100: check them."));
        }

        if (skill.TieBreaks.IsEmpty)
        {
            all.Add(new(
                $"{path}.tieBreaks", "no-tie-break",
                "没有同分规则，总分相同的选手将并列：如不允许并列，请添加。",
                "There is no tie-break, so equal totals share a place: add one if they shall not."));
        }

        for (var i = 0; i < skill.Stages.Length; i++)
        {
            Stage($"{path}.stages[{i}]", skill.Stages[i], i == skill.Stages.Length - 1, all);
        }

        Awards(path, skill, all);
    }

    private static void Stage(string path, Stage stage, bool isLast, List<Advice> all)
    {
        if (isLast && stage.Advance is not null)
        {
            all.Add(new(
                $"{path}.advance", "advance-from-last",
                "这是最后一个阶段，晋级规则不起作用：请删去，或加一个阶段。",
                "This is the last stage, so its advance means nothing: remove it or add a stage."));
        }

        var weighted = stage.Parts.Any(part => part.Weight != 1);
        var sum = stage.Parts.Sum(part => part.Weight);
        if (weighted && !IsWhole(stage.Parts.Select(part => part.Weight)))
        {
            all.Add(new(
                $"{path}.parts", "part-weights",
                $"各部分权重合计 {sum}，不是 1 或 100：请核对。",
                $"The parts' weights sum to {sum}, not to 1 or 100: check them."));
        }
        else if (weighted && PossibleOf(stage) is var possible && possible != 100)
        {
            all.Add(new(
                $"{path}.parts", "stage-maximum",
                $"按权重计算，满分是 {TextOf(possible)}，不是 100：请核对各部分的满分，或写 outOf 折算。",
                $"By the weights the highest total is {TextOf(possible)}, not 100: check the parts' maxima, or scale them with outOf."));
        }

        for (var i = 0; i < stage.Parts.Length; i++)
        {
            Part($"{path}.parts[{i}]", stage.Parts[i], all);
        }
    }

    private static void Part(string path, Part part, List<Advice> all)
    {
        var weights = part.Sheets.Select(sheet => sheet.Weight).ToArray();
        if (part.Combine is PartCombine.WeightedSum && !IsWhole(weights))
        {
            all.Add(new(
                $"{path}.sheets", "sheet-weights",
                $"各评分表权重合计 {weights.Sum()}，不是 1 或 100：请核对。",
                $"The sheets' weights sum to {weights.Sum()}, not to 1 or 100: check them."));
        }
        else if (part.Combine is not PartCombine.WeightedSum && weights.Any(weight => weight != 1))
        {
            all.Add(new(
                $"{path}.combine", "weight-unused",
                "评分表的权重只在 weightedSum 时起作用：请改 combine，或删去权重。",
                "Sheet weights count only with weightedSum: change combine, or remove the weights."));
        }

        if (part.Combine is PartCombine.Best && part.Best >= part.Sheets.Length)
        {
            all.Add(new(
                $"{path}.combine", "best-of-all",
                $"共 {part.Sheets.Length} 张评分表，取最高 {part.Best} 张等于全部相加：请核对。",
                $"There are {part.Sheets.Length} sheets: the best {part.Best} of them are all of them."));
        }

        if (part.PassMark is { } pass && (Fraction)pass > PossibleMark.Of(part))
        {
            all.Add(new(
                $"{path}.passMark", "pass-mark-too-high",
                $"及格分高于这一部分的满分 {TextOf(PossibleMark.Of(part))}，谁也达不到：请改正。",
                $"The pass mark is above the part's maximum {TextOf(PossibleMark.Of(part))}: nobody can reach it."));
        }

        for (var i = 0; i < part.Sheets.Length; i++)
        {
            Sheet($"{path}.sheets[{i}]", part.Sheets[i], all);
        }
    }

    private static bool IsWhole(IEnumerable<decimal> weights) => weights.Sum() is 1 or 100;

    private static Fraction PossibleOf(Stage stage) =>
        stage.Parts.Aggregate(Fraction.Zero, (sum, part) => sum + (PossibleMark.Of(part) * (Fraction)part.Weight));
}
