using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings;

/// <summary>A tie-break as it works at one stage; without a figure there it parts nobody.</summary>
internal sealed record TieRule(TieBreak Rule, bool Ascending, Func<ContestantFigures, Fraction?>? Figure)
{
    public string By => Rule.By;

    public static TieRule At(Skill skill, int stage, TieBreak rule) =>
        new(rule, rule.Ascending || rule.Kind == TieBreakKind.Lot, FigureOf(skill, stage, rule));

    public TieKey KeyOf(ContestantFigures contestant) => new(Figure?.Invoke(contestant), Ascending);

    private static Func<ContestantFigures, Fraction?>? FigureOf(Skill skill, int stage, TieBreak rule) => rule.Kind switch
    {
        TieBreakKind.Lot => c => c.Entrant.Lot is { } lot ? (Fraction)lot : null,
        TieBreakKind.Stage => OfStage(skill, stage, rule),
        TieBreakKind.Part => OfPart(skill.Stages[stage], stage, rule),
        _ => OfSheet(skill.Stages[stage], stage, rule),
    };

    private static Func<ContestantFigures, Fraction?>? OfStage(Skill skill, int stage, TieBreak rule)
    {
        var named = IndexOf(skill.Stages, s => s.Id == rule.Id);
        return named < 0 || named > stage ? null : c => c.Stages[named].Total?.Value;
    }

    private static Func<ContestantFigures, Fraction?>? OfPart(Stage stage, int at, TieBreak rule)
    {
        var part = IndexOf(stage.Parts, p => p.Id == rule.Id);
        return part < 0 ? null : c => c.Stages[at].Parts[part].Mark?.Value;
    }

    private static Func<ContestantFigures, Fraction?>? OfSheet(Stage stage, int at, TieBreak rule)
    {
        var part = IndexOf(stage.Parts, p => p.Sheets.Any(s => s.Id == rule.Id));
        if (part < 0)
        {
            return null;
        }

        var sheet = IndexOf(stage.Parts[part].Sheets, s => s.Id == rule.Id);
        switch (rule.Kind)
        {
            case TieBreakKind.Sheet:
                return c => c.Stages[at].Parts[part].Sheets[sheet].Mark?.Value;
            case TieBreakKind.Time:
                return c => c.Stages[at].Parts[part].Sheets[sheet].Time is { } time ? (Fraction)time : null;
            default:
                var aspect = IndexOf(stage.Parts[part].Sheets[sheet].Aspects, a => a.Id == rule.Aspect);
                return aspect < 0 ? null : c => AspectOf(c.Stages[at].Parts[part].Sheets[sheet], aspect);
        }
    }

    // A sheet that counts zero as a whole has no aspect figures: each of them is zero.
    private static Fraction AspectOf(SheetFigure sheet, int aspect) => sheet.Aspects.IsEmpty ? Fraction.Zero : sheet.Aspects[aspect];

    private static int IndexOf<T>(ImmutableArray<T> among, Func<T, bool> sought)
    {
        for (var i = 0; i < among.Length; i++)
        {
            if (sought(among[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
