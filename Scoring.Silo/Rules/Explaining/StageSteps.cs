using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Explaining;

/// <summary>From parts to a stage's total.</summary>
internal static class StageSteps
{
    public static Step Of(Skill skill, Stage stage, StageFigure figure, ContestantMarks all)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        for (var i = 0; i < stage.Parts.Length; i++)
        {
            steps.Add(PartSteps.Of(skill, stage, stage.Parts[i], figure.Parts[i], all));
        }

        if (figure.Working is { } working)
        {
            steps.AddRange(Sums(skill, stage, figure, working, all));
        }

        var soFar = figure.SoFar;
        var said = Said.Heading(stage.Name, stage.Id) + (figure.Total is { } total ? total.Text
            : new Said($"{soFar.Of} 张评分表完成 {soFar.Complete} 张", $"{soFar.Complete} of {soFar.Of} sheets complete"));
        return new Step
        {
            Rule = figure.Total is null ? "stage.incomplete" : "stage",
            Of = stage.Id,
            Name = stage.Name,
            Exact = figure.Total?.Value.ExactText(),
            Value = figure.Total?.Text,
            Zh = said.Zh,
            En = said.En,
            Steps = steps.DrainToImmutable(),
        };
    }

    private static IEnumerable<Step> Sums(Skill skill, Stage stage, StageFigure figure, StageWorking working, ContestantMarks all)
    {
        var penalties = all.Penalties.Where(p => PenaltyReckoning.TakenFrom(p, stage)).ToList();
        var terms = figure.Parts.Select((p, i) => Terms.Times(Terms.Of(p.Mark!.Value), stage.Parts[i].Weight)).ToList();
        Rounding? rounding = penalties.Count == 0 && working.Left == working.Points ? stage.Rounding : null;
        var value = rounding is null ? working.Points : figure.Total!.Value.Value;
        var said = Said.Result(Terms.Sum(terms), working.Points, value, rounding);
        yield return new Step
        {
            Rule = "stage.sum",
            Of = stage.Id,
            Inputs = [.. figure.Parts.Select((p, i) => new StepInput
            {
                Of = $"{stage.Id}/{p.Id}",
                Value = p.Mark!.Value.Value.ExactText(),
                Weight = ((Fraction)stage.Parts[i].Weight).ExactText(),
            })],
            Exact = working.Points.ExactText(),
            Value = value.Text(Said.Digits(rounding)),
            Rounding = rounding,
            Zh = $"合计 {said.Zh}",
            En = $"sum {said.En}",
        };
        if (rounding is null)
        {
            yield return Penalised(skill, stage, figure, working, penalties);
        }
    }

    private static Step Penalised(Skill skill, Stage stage, StageFigure figure, StageWorking working, List<Penalty> penalties)
    {
        var worked = PenaltySteps.Worked(working.Points.ExactText(), penalties, skill.Ascending);
        var floored = working.Left.Sign == 0 && working.Points.Sign != 0;
        var said = (penalties.Count == 0 ? new Said("不低于 0：", "not below 0: ") : new Said("扣分加分后 ", "after penalties and bonuses "))
            + Said.Result(floored ? $"max({worked}, 0)" : worked, working.Left, figure.Total!.Value.Value, stage.Rounding);
        return new Step
        {
            Rule = "stage.penalty",
            Of = stage.Id,
            Inputs = [new StepInput { Of = stage.Id, Value = working.Points.ExactText() }, .. PenaltySteps.Inputs(penalties)],
            Exact = working.Left.ExactText(),
            Value = figure.Total!.Value.Text,
            Rounding = stage.Rounding,
            Zh = said.Zh,
            En = said.En,
        };
    }
}
