using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Explaining;

/// <summary>From aspects, or from judges' sums, to a sheet's mark before penalties.</summary>
internal static class SheetSum
{
    public static IEnumerable<Step> Of(string path, Sheet sheet, SheetWorking working)
    {
        var finished = working.Finished!.Value;
        var rounded = Figure.Rounded(working.Exact, sheet.Rounding);
        yield return sheet.Panel.SheetLevel ? OfJudges(path, sheet, working, rounded) : OfAspects(path, sheet, working, rounded);
        if (rounded.Value != finished.Value)
        {
            var high = rounded.Value > finished.Value;
            yield return new Step
            {
                Rule = high ? "sheet.cut" : "sheet.floor",
                Of = path,
                Inputs = [new StepInput { Value = rounded.Value.ExactText() }],
                Exact = finished.Value.ExactText(),
                Value = finished.Text,
                Zh = high ? $"{rounded.Text} 超过满分，计 {finished.Text}" : $"{rounded.Text} 低于 0，计 {finished.Text}",
                En = high ? $"{rounded.Text} is above the sheet's maximum: {finished.Text}" : $"{rounded.Text} is below 0: {finished.Text}",
            };
        }
    }

    private static Step OfAspects(string path, Sheet sheet, SheetWorking working, Figure rounded)
    {
        var terms = working.Aspects.Select((a, i) => Terms.Of(new Figure(a.Mark, Said.Digits(sheet.Aspects[i].Rounding)))).ToList();
        var said = Said.Result(Terms.Sum(terms), working.Exact, rounded.Value, sheet.Rounding);
        return new Step
        {
            Rule = "sheet.sum",
            Of = path,
            Inputs = [.. working.Aspects.Select((a, i) => new StepInput { Of = $"{path}/{sheet.Aspects[i].Id}", Value = a.Mark.ExactText() })],
            Exact = working.Exact.ExactText(),
            Value = rounded.Text,
            Rounding = sheet.Rounding,
            Zh = $"合计 {said.Zh}",
            En = $"sum {said.En}",
        };
    }

    private static Step OfJudges(string path, Sheet sheet, SheetWorking working, Figure rounded)
    {
        var piece = new PanelPiece(sheet.Panel, working.Sums);
        var said = new Said("各裁判合计 ", "judges' sums ") + piece.Lead + Said.Result(piece.Worked, working.Exact, rounded.Value, sheet.Rounding);
        return new Step
        {
            Rule = $"sheet.{piece.Rule}Judges",
            Of = path,
            Inputs = [.. piece.Figures.Select((f, i) => new StepInput
            {
                Judge = f.Judge.Length == 0 ? null : f.Judge,
                Value = f.Value.ExactText(),
                Size = f.Value,
                Counts = piece.Counts(i),
                Why = piece.WhyNot(i),
            })],
            Exact = working.Exact.ExactText(),
            Value = rounded.Text,
            Rounding = sheet.Rounding,
            Zh = said.Zh,
            En = said.En,
        };
    }
}
