using System.Collections.Immutable;
using Scoring.Rules.Explaining;
using Scoring.Rules.Figures;

namespace Scoring.Rules.Tests.Explaining;

/// <summary>Works every step of an explanation out again from what it says went in: nothing but the explanation is looked at.</summary>
internal static class Retelling
{
    private static readonly string[] Figures = ["aspect", "sheet", "part", "stage", "total"];

    public static void Check(Explanation explanation, bool ascending)
    {
        foreach (var step in explanation.Steps)
        {
            Check(step, ascending);
        }
    }

    public static Fraction Number(string text) => text.Split('/') is [var n, var d]
        ? Fraction.Whole(System.Numerics.BigInteger.Parse(n)) / Fraction.Whole(System.Numerics.BigInteger.Parse(d))
        : Decimal(text);

    private static void Check(Step step, bool ascending)
    {
        Assert.NotEmpty(step.Zh);
        Assert.NotEmpty(step.En);
        if (Figures.Contains(step.Rule.Split('.')[0]) && step is { Exact: { } exact, Value: { } value })
        {
            var number = Number(exact);
            Assert.True(
                step.Rounding is { } rounding ? Same(number.Round(rounding), value) : Same(number, value),
                $"{step.Rule} {step.Of}: {exact} is not {value}");
            Assert.True(FromInputs(step, ascending) is not { } made || made == number, $"{step.Rule} {step.Of}: {FromInputs(step, ascending)} is not {exact}");
        }

        CheckChildren(step);
        foreach (var inner in step.Steps)
        {
            Check(inner, ascending);
        }
    }

    // What the last inner step gives is what the step gives; and a sum adds exactly what its inner steps gave.
    private static void CheckChildren(Step step)
    {
        if (step.Value is not null && step.Rule is "sheet" or "part" or "stage")
        {
            Assert.Equal(step.Value, step.Steps[^1].Value);
            var given = step.Steps.Where(s => s.Of != step.Of).ToDictionary(s => s.Of!, s => s.Value!);
            var sum = step.Steps.First(s => s.Of == step.Of);
            Assert.All(sum.Inputs.Where(i => i.Of is not null && given.ContainsKey(i.Of)), i => Assert.True(Same(Number(i.Value!), given[i.Of!])));
        }
    }

    private static Fraction? FromInputs(Step step, bool ascending)
    {
        var counting = step.Inputs.Where(i => i.Counts && i.Of is not "factor" and not "penalty").ToList();
        var sum = counting.Aggregate(Fraction.Zero, (s, i) => s + (i.Value is null ? 0 : Number(i.Value) * (i.Weight is null ? 1 : Number(i.Weight))));
        var factor = step.Inputs.FirstOrDefault(i => i.Of == "factor") is { } by ? Number(by.Value!) : 1;
        var penalties = step.Inputs.Where(i => i.Of == "penalty").Aggregate(Fraction.Zero, (s, i) => s + Number(i.Value!));
        return step.Rule switch
        {
            "aspect.one" or "aspect.sum" => sum * factor,
            "aspect.mean" or "aspect.median" or "aspect.trimmed" => sum / counting.Count * factor,
            "sheet.sum" or "sheet.oneJudges" or "sheet.sumJudges" or "part.sum" or "part.weightedSum" or "part.best" or "stage.sum" => sum,
            "total.last" or "total.weights" => sum,
            "sheet.meanJudges" or "sheet.medianJudges" or "sheet.trimmedJudges" or "part.mean" => sum / counting.Count,
            "part.outOf" => Value(step, 2).Sign == 0 ? Fraction.Zero : Value(step, 0) * Value(step, 1) / Value(step, 2),
            "stage.penalty" => Fraction.Max(Fraction.Zero, ascending ? sum + penalties : sum - penalties),
            _ => null,
        };
    }

    // Only a decimal that never ends is shown otherwise than it is: with 12 digits.
    private static bool Same(Fraction exact, string shown) =>
        exact.ExactText().Contains('/') ? exact.Round(new(12, Rules.Schemes.RoundingMode.HalfUp)) == Decimal(shown) : exact == Decimal(shown);

    private static Fraction Value(Step step, int input) => Number(step.Inputs[input].Value!);

    private static Fraction Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
