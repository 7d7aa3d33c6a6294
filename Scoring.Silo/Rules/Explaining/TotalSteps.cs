using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Explaining;

/// <summary>From stages to the skill total.</summary>
internal static class TotalSteps
{
    public static Step Of(Skill skill, Contender contender)
    {
        var weights = Places.WeightsOf(skill, contender);
        var stages = weights is null ? [skill.Stages[contender.LastStage]] : skill.Stages;
        var first = weights is null ? contender.LastStage : 0;
        var exact = Places.Exact(skill, contender);
        var totals = stages.Select((s, i) => contender.Figures.Stages[first + i].Total is { } total ? Terms.Of(total) : "0");
        var factors = stages.Select(s => (Fraction)(weights?.GetValueOrDefault(s.Id) ?? 1)).ToList();
        var worked = Terms.Sum([.. totals.Select((t, i) => Terms.Times(t, factors[i]))]);
        var said = new Said("总分：", "Total: ") + (weights is null && skill.Stages.Length > 1 ? Said.Named(stages[0].Name, stages[0].Id) + " " : "")
            + Said.Result(worked, exact, contender.Total.Value, skill.Rounding);
        return new Step
        {
            Rule = weights is null ? "total.last" : "total.weights",
            Inputs = [.. stages.Select((s, i) => new StepInput
            {
                Of = s.Id,
                Value = Places.TotalOf(contender, first + i).ExactText(),
                Weight = weights is null ? null : factors[i].ExactText(),
            })],
            Exact = exact.ExactText(),
            Value = contender.Total.Text,
            Rounding = skill.Rounding,
            Zh = said.Zh,
            En = said.En,
        };
    }
}
