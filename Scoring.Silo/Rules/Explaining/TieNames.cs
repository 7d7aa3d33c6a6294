using Scoring.Rules.Schemes;

namespace Scoring.Rules.Explaining;

/// <summary>Tie-breaks in words, and the digits their figures are shown with.</summary>
internal static class TieNames
{
    public static Said Of(Skill skill, Stage stage, TieBreak rule) => rule.Kind switch
    {
        TieBreakKind.Lot => new("抽签号", "lot"),
        TieBreakKind.Stage => skill.Stages.First(s => s.Id == rule.Id) is var named ? Said.Named(named.Name, named.Id) : "",
        TieBreakKind.Part => stage.Parts.First(p => p.Id == rule.Id) is var part ? Said.Named(part.Name, part.Id) : "",
        TieBreakKind.Time => OfSheet(stage, rule) + new Said("用时", ", time"),
        TieBreakKind.Aspect => OfSheet(stage, rule) + " · " + AspectOf(stage, rule),
        _ => OfSheet(stage, rule),
    };

    /// <summary>A rule in words wherever it finds its object.</summary>
    public static Said Of(Skill skill, string by) => skill.TieBreaks.FirstOrDefault(t => t.By == by) is { } rule
        && skill.Stages.LastOrDefault(s => IsOf(s, rule)) is { } stage ? Of(skill, stage, rule) : by;

    public static int DigitsOf(Stage stage, TieBreak rule) => Said.Digits(rule.Kind switch
    {
        TieBreakKind.Part => stage.Parts.First(p => p.Id == rule.Id).Rounding,
        TieBreakKind.Sheet => SheetOf(stage, rule).Rounding,
        TieBreakKind.Aspect => SheetOf(stage, rule).Aspects.First(a => a.Id == rule.Aspect).Rounding,
        TieBreakKind.Stage => stage.Rounding,
        _ => null,
    });

    private static bool IsOf(Stage stage, TieBreak rule) => rule.Kind switch
    {
        TieBreakKind.Lot or TieBreakKind.Stage => true,
        TieBreakKind.Part => stage.Parts.Any(p => p.Id == rule.Id),
        _ => stage.Parts.Any(p => p.Sheets.Any(s => s.Id == rule.Id)),
    };

    private static Said OfSheet(Stage stage, TieBreak rule) => SheetOf(stage, rule) is var sheet ? Said.Named(sheet.Name, sheet.Id) : "";

    private static Said AspectOf(Stage stage, TieBreak rule) =>
        SheetOf(stage, rule).Aspects.First(a => a.Id == rule.Aspect) is var aspect ? Said.Named(aspect.Name, aspect.Id) : "";

    private static Sheet SheetOf(Stage stage, TieBreak rule) => stage.Parts.SelectMany(p => p.Sheets).First(s => s.Id == rule.Id);
}
