using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Explaining;

/// <summary>A sheet's mark: its aspects, or its judges' sums, then rounding, cut and penalties; or what is lacking.</summary>
internal static class SheetSteps
{
    public static Step Of(Skill skill, Stage stage, Part part, Sheet sheet, SheetFigure figure, ContestantMarks all)
    {
        var path = $"{stage.Id}/{part.Id}/{sheet.Id}";
        var marks = all.Sheets.FirstOrDefault(s => s.Stage == stage.Id && s.Sheet == sheet.Id);
        var working = figure.Working!;
        var steps = ImmutableArray.CreateBuilder<Step>();
        for (var a = 0; a < working.Aspects.Count; a++)
        {
            steps.Add(AspectSteps.Of(path, sheet, sheet.Aspects[a], working.Aspects[a], marks!));
        }

        if (figure.Mark is not null && !working.Aspects.Any())
        {
            steps.Add(SheetZero.Of(path, figure));
        }
        else if (figure.Mark is not null)
        {
            steps.AddRange(SheetSum.Of(path, sheet, working));
        }

        steps.AddRange(PenaltySteps.Of(
            "sheet.penalty", path, skill.Ascending, working.Finished, figure.Mark, all.Penalties.Where(p => PenaltyReckoning.TakenFrom(p, stage, sheet))));
        var said = Said.Heading(sheet.Name, sheet.Id) + (figure.Mark is { } mark ? mark.Text : SheetZero.Lacking(marks, working));
        return new Step
        {
            Rule = figure.Mark is null ? "sheet.incomplete" : "sheet",
            Of = path,
            Name = sheet.Name,
            Inputs = figure.Mark is null ? SheetZero.LackingInputs(path, working) : PanelOf(sheet, working),
            Exact = figure.Mark?.Value.ExactText(),
            Value = figure.Mark?.Text,
            Zh = said.Zh,
            En = said.En,
            Steps = steps.DrainToImmutable(),
        };
    }

    // An absent judge is not zero: the panel shrinks.
    private static ImmutableArray<StepInput> PanelOf(Sheet sheet, SheetWorking working)
    {
        var there = working.Aspects.SelectMany(a => a.Marks).Select(m => m.Judge).Where(j => j.Length > 0).Distinct().Count();
        return there == 0 || there >= sheet.Panel.Judges ? [] :
        [
            new StepInput { Of = "panel", Value = ((Fraction)sheet.Panel.Judges).ExactText() },
            new StepInput { Of = "absent", Value = ((Fraction)(sheet.Panel.Judges - there)).ExactText(), Counts = false, Why = "absent" },
        ];
    }
}
