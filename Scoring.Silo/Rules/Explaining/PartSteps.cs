using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Explaining;

/// <summary>From sheets to a part's mark.</summary>
internal static class PartSteps
{
    public static Step Of(Skill skill, Stage stage, Part part, PartFigure figure, ContestantMarks all)
    {
        var path = $"{stage.Id}/{part.Id}";
        var steps = ImmutableArray.CreateBuilder<Step>();
        for (var i = 0; i < part.Sheets.Length; i++)
        {
            steps.Add(SheetSteps.Of(skill, stage, part, part.Sheets[i], figure.Sheets[i], all));
        }

        if (figure.Working is { } working)
        {
            steps.Add(Combined(path, part, figure, working));
            if (part.OutOf is { } outOf)
            {
                steps.Add(Scaled(path, part, outOf, working));
            }

            steps.AddRange(PenaltySteps.Of(
                "part.penalty",
                path,
                skill.Ascending,
                working.Rounded,
                figure.Mark,
                all.Penalties.Where(p => PenaltyReckoning.TakenFrom(p, stage, part))));
        }

        var lacking = figure.Sheets.Count(s => s.Mark is null);
        var said = Said.Heading(part.Name, part.Id)
            + (figure.Mark is { } mark ? mark.Text : new Said($"还缺 {lacking} 张评分表", $"lacks {lacking} of its sheets"));
        return new Step
        {
            Rule = figure.Mark is null ? "part.incomplete" : "part",
            Of = path,
            Name = part.Name,
            Exact = figure.Mark?.Value.ExactText(),
            Value = figure.Mark?.Text,
            Zh = said.Zh,
            En = said.En,
            Steps = steps.DrainToImmutable(),
        };
    }

    private static Step Combined(string path, Part part, PartFigure figure, PartWorking working)
    {
        var counting = PartReckoning.Counting(part, [.. figure.Sheets.Select(s => s.Mark!.Value.Value)]);
        var weighted = part.Combine == PartCombine.WeightedSum;
        var terms = figure.Sheets.Select((s, i) => weighted ? Terms.Times(Terms.Of(s.Mark!.Value), part.Sheets[i].Weight) : Terms.Of(s.Mark!.Value))
            .Where((_, i) => counting[i]).ToList();
        var worked = part.Combine == PartCombine.Mean ? Terms.Mean(terms) : Terms.Sum(terms);
        Rounding? rounding = part.OutOf is null ? part.Rounding : null;
        var value = rounding is null ? working.Combined : working.Rounded.Value;
        var said = Lead(part) + Said.Result(worked, working.Combined, value, rounding);
        return new Step
        {
            Rule = $"part.{char.ToLowerInvariant(part.Combine.ToString()[0])}{part.Combine.ToString()[1..]}",
            Of = path,
            Inputs = [.. figure.Sheets.Select((s, i) => new StepInput
            {
                Of = $"{path}/{s.Id}",
                Value = s.Mark!.Value.Value.ExactText(),
                Weight = weighted ? ((Fraction)part.Sheets[i].Weight).ExactText() : null,
                Counts = counting[i],
                Why = counting[i] ? null : "notAmongBest",
            })],
            Exact = working.Combined.ExactText(),
            Value = value.Text(Said.Digits(rounding)),
            Rounding = rounding,
            Zh = said.Zh,
            En = said.En,
        };
    }

    private static Said Lead(Part part) => part.Combine switch
    {
        PartCombine.Best => new($"最高 {part.Best} 张 ", $"best {part.Best}: "),
        PartCombine.Mean => new("平均 ", "mean "),
        _ => new("合计 ", "sum "),
    };

    private static Step Scaled(string path, Part part, decimal outOf, PartWorking working)
    {
        var (possible, full) = (working.Possible.ExactText(), ((Fraction)outOf).ExactText());
        var said = new Said("折算 ", "scaled ") + Said.Result(
            $"{working.Combined.ExactText()} × {full} ÷ {possible}", working.Scaled, working.Rounded.Value, part.Rounding);
        return new Step
        {
            Rule = "part.outOf",
            Of = path,
            Inputs =
            [
                new StepInput { Of = path, Value = working.Combined.ExactText() },
                new StepInput { Of = "outOf", Value = full },
                new StepInput { Of = "possible", Value = possible },
            ],
            Exact = working.Scaled.ExactText(),
            Value = working.Rounded.Text,
            Rounding = part.Rounding,
            Zh = said.Zh,
            En = said.En,
        };
    }
}
