using Scoring.Rules.Figures;

namespace Scoring.Rules.Explaining;

/// <summary>A sheet that counts nought as a whole, or has no mark yet.</summary>
internal static class SheetZero
{
    public static Step Of(string path, SheetFigure figure)
    {
        var (rule, said) = (figure.Complete, figure.Outcome) switch
        {
            (true, Outcome.NotAttempted) => ("sheet.notAttempted", new Said("未参加，计 0", "not attempted: 0")),
            (true, _) => ("sheet.stopped", new Said("中止，没有任何评分，计 0", "stopped before anything was marked: 0")),
            _ => ("sheet.missing", new Said("评分不全，按方案计 0", "not completely marked; the scheme counts that 0")),
        };
        return new Step { Rule = rule, Of = path, Exact = "0", Value = figure.Working!.Finished!.Value.Text, Zh = said.Zh, En = said.En };
    }

    public static Said Lacking(SheetMarks? marks, SheetWorking working)
    {
        var aspects = working.Lacking.Select(l => l.Aspect).DistinctBy(a => a.Id).ToList();
        var judges = working.Lacking.Select(l => l.Judge).OfType<string>().Distinct().Count();
        return marks is null || aspects.Count == 0
            ? new Said("还没有评分", "not marked yet")
            : new Said("还缺 ", "lacks ")
                + new Said(string.Join('、', aspects.Select(a => Said.Named(a.Name, a.Id).Zh)), string.Join(", ", aspects.Select(a => Said.Named(a.Name, a.Id).En)))
                + (judges > 0 ? new Said($"（{judges} 位裁判）", $" ({judges} of the judges)") : "");
    }

    public static ImmutableArray<StepInput> LackingInputs(string path, SheetWorking working) =>
        [.. working.Lacking.Select(l => new StepInput { Of = $"{path}/{l.Aspect.Id}", Judge = l.Judge, Counts = false, Why = "lacking" })];
}
