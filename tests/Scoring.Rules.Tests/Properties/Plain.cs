using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Tests.Properties;

/// <summary>Who is ahead of whom, in the plainest words of the format: no sorting, no preparation.</summary>
internal static class Plain
{
    /// <summary>Above 0: a is ahead. Who got further is; then the skill total, then the tie-breaks at that stage.</summary>
    public static int Ahead(Skill skill, Contender a, Contender b)
    {
        var further = a.LastStage.CompareTo(b.LastStage);
        var total = a.Total.Value.CompareTo(b.Total.Value) * (skill.Ascending ? -1 : 1);
        return further != 0 ? further : total != 0 ? total : ByRules(skill, a.LastStage, a, b);
    }

    /// <summary>At a cut it is the stage's total that counts.</summary>
    public static int AheadAt(Skill skill, int stage, Contender a, Contender b)
    {
        var (x, y) = (a.Figures.Stages[stage].Total!.Value.Value, b.Figures.Stages[stage].Total!.Value.Value);
        var total = x.CompareTo(y) * (skill.Ascending ? -1 : 1);
        return total != 0 ? total : ByRules(skill, stage, a, b);
    }

    /// <summary>The first rule that parts them.</summary>
    public static TieBreak? Decisive(Skill skill, int stage, Contender a, Contender b) =>
        skill.TieBreaks.FirstOrDefault(rule => By(skill, stage, rule, a, b) != 0);

    private static int ByRules(Skill skill, int stage, Contender a, Contender b) =>
        skill.TieBreaks.Select(rule => By(skill, stage, rule, a, b)).FirstOrDefault(order => order != 0);

    private static int By(Skill skill, int stage, TieBreak rule, Contender a, Contender b)
    {
        var (x, y) = (Figure(skill, stage, rule, a.Figures), Figure(skill, stage, rule, b.Figures));
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        return x.Value.CompareTo(y.Value) * (rule.Ascending || rule.Kind is TieBreakKind.Lot ? -1 : 1);
    }

    private static Fraction? Figure(Skill skill, int stage, TieBreak rule, ContestantFigures figures)
    {
        var parts = figures.Stages[stage].Parts;
        var sheet = parts.SelectMany(p => p.Sheets).FirstOrDefault(s => s.Id == rule.Id);
        return rule.Kind switch
        {
            TieBreakKind.Lot => figures.Entrant.Lot is { } lot ? (Fraction)lot : null,
            TieBreakKind.Stage => figures.Stages.Take(stage + 1).FirstOrDefault(s => s.Id == rule.Id)?.Total?.Value,
            TieBreakKind.Part => parts.FirstOrDefault(p => p.Id == rule.Id)?.Mark?.Value,
            TieBreakKind.Sheet => sheet?.Mark?.Value,
            TieBreakKind.Time => sheet?.Time is { } time ? (Fraction)time : null,
            _ => sheet is null ? null : AspectOf(skill.Stages[stage], rule, sheet),
        };
    }

    private static Fraction? AspectOf(Stage stage, TieBreak rule, SheetFigure sheet)
    {
        var aspects = stage.Parts.SelectMany(p => p.Sheets).Single(s => s.Id == rule.Id).Aspects;
        var at = aspects.Select(a => a.Id).ToList().IndexOf(rule.Aspect!);
        return at < 0 ? null : sheet.Aspects.IsEmpty ? Fraction.Zero : sheet.Aspects[at];
    }
}
