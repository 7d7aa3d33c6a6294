using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Explaining;

/// <summary>From the judges' values to an aspect's mark.</summary>
internal static class AspectSteps
{
    public static Step Of(string path, Sheet sheet, Aspect aspect, AspectWorking working, SheetMarks marks)
    {
        // Level sheet combines the judges' sums; what an aspect's own marks combine to serves its tie-break alone.
        var own = sheet.Panel.SheetLevel;
        var piece = new PanelPiece(sheet.Panel, own ? working.Rounded : working.Marks);
        var exact = own ? working.Mark : working.Combined * aspect.Factor;
        var rounding = own ? null : aspect.Rounding;
        var worked = Single(aspect, working, marks) ?? piece.Worked;
        var expression = own || aspect.Factor == 1 ? worked : Terms.Times(Terms.Grouped(worked), aspect.Factor);
        var said = Said.Heading(aspect.Name, aspect.Id) + piece.Lead + Compare(expression, exact, working.Mark, rounding);
        return new Step
        {
            Rule = own ? "aspect.perJudge" : $"aspect.{piece.Rule}",
            Of = $"{path}/{aspect.Id}",
            Name = aspect.Name,
            Inputs =
            [
                .. piece.Figures.Select((figure, i) => InputOf(sheet, aspect, piece, i, marks)),
                .. own || aspect.Factor == 1 ? (StepInput[])[] : [QuotaText.Input("factor", aspect.Factor)],
            ],
            Exact = exact.ExactText(),
            Value = working.Mark.Text(Said.Digits(rounding)),
            Rounding = rounding,
            Zh = said.Zh,
            En = said.En,
        };
    }

    private static StepInput InputOf(Sheet sheet, Aspect aspect, PanelPiece piece, int at, SheetMarks marks)
    {
        var figure = piece.Figures[at];
        var judge = JudgeOf(marks, figure.Judge);
        return new StepInput
        {
            Judge = figure.Judge.Length == 0 ? null : figure.Judge,
            Of = figure.Judge.Length == 0 ? aspect.FromTime ? MarkReader.TimeKey : "unmarked" : null,
            Entered = MarkFormula.Entered(aspect, judge, marks.Time),
            Value = figure.Value.ExactText(),
            Size = figure.Value,
            Counts = sheet.Panel.SheetLevel || piece.Counts(at),
            Why = MarkFormula.Entered(aspect, judge, marks.Time) is null ? "unmarked" : sheet.Panel.SheetLevel ? null : piece.WhyNot(at),
        };
    }

    // One judge's mark shows how it comes from what was entered; of several each one's is short work, and the inputs hold it.
    private static string? Single(Aspect aspect, AspectWorking working, SheetMarks marks) =>
        working.Marks is [var only] ? MarkFormula.Of(aspect, JudgeOf(marks, only.Judge), marks.Time) : null;

    // "0.3 ≤ 0.5" has no result of its own: an arrow leads to the mark.
    private static Said Compare(string worked, Fraction exact, Fraction value, Rounding? rounding) =>
        worked.Contains('≤') || worked.Contains('≥') || worked.Contains('>')
            ? $"{worked}: " + Said.Result(exact.ExactText(), exact, value, rounding)
            : Said.Result(worked, exact, value, rounding);

    private static JudgeMarks? JudgeOf(SheetMarks marks, string judge) => marks.Judges.FirstOrDefault(j => j.Judge == judge);
}
