using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Explaining;

/// <summary>The standardised scale: its centre and spread, and one contestant's score on it.</summary>
internal static class ScaleSteps
{
    public static Step Of(Scale scale, ScaleWorking working, int placed)
    {
        var (centre, spread) = (working.Centre.ExactText(), Spread(working));
        var said = new Said("标准分：", "Scale: ")
            + (scale.MedianCentre ? new Said("中位数 ", "median ") : new Said("平均分 ", "mean ")) + centre + Said.Comma
            + Kind(scale.Spread) + $" {spread}" + new Said($"（{placed} 人）", $" (of {placed})");
        return new Step
        {
            Rule = "scale.field",
            Inputs =
            [
                new StepInput { Of = "centre", Value = centre },
                new StepInput { Of = "squaredSpread", Value = working.SquaredSpread.ExactText() },
                new StepInput { Of = "count", Value = $"{placed}" },
            ],
            Zh = said.Zh,
            En = said.En,
        };
    }

    /// <summary>A root has no exact decimal: the spread is shown to six digits, the score rounded from the exact value.</summary>
    public static Step Of(Scale scale, ScaleWorking working, Contender contender, int placed)
    {
        var (value, points) = (((Fraction)scale.Value).ExactText(), ((Fraction)scale.Points).ExactText());
        var score = contender.Scale!.Value.Text();
        var said = working.SquaredSpread.Sign == 0
            ? new Said($"标准分：离散为 0，都取 {score}", $"Scale score: no spread, everybody has {score}")
            : new Said("标准分：", "Scale score: ")
                + $"{value} + {points} × ({contender.Total.Text} − {working.Centre.ExactText()}) ÷ {Spread(working)} → {score}"
                + Said.Bracketed(Said.Mode(RoundingMode.HalfUp));
        return new Step
        {
            Rule = "scale",
            Inputs =
            [
                new StepInput { Of = "total", Value = contender.Total.Value.ExactText() },
                new StepInput { Of = "value", Value = value },
                new StepInput { Of = "points", Value = points },
            ],
            Value = score,
            Rounding = new Rounding(0, RoundingMode.HalfUp),
            Zh = said.Zh,
            En = said.En,
            Steps = [Of(scale, working, placed)],
        };
    }

    private static string Spread(ScaleWorking working) => working.SquaredSpread.Sign == 0 ? "0" : new SquareRoot(working.SquaredSpread).Text();

    private static Said Kind(SpreadKind kind) => kind switch
    {
        SpreadKind.PopulationSd => new("总体标准差", "population standard deviation"),
        SpreadKind.SampleSd => new("样本标准差", "sample standard deviation"),
        _ => new("1.4826 × 绝对中位差", "1.4826 × median absolute deviation"),
    };
}
