using Scoring.Rules.Schemes;

namespace Scoring.Rules.Explaining;

/// <summary>One step of the way: what went in, by which rule, what came out.</summary>
public sealed record Step
{
    /// <summary>A stable machine name, such as <c>aspect.trimmed</c>; all of them are in docs/explanations.md.</summary>
    public required string Rule { get; init; }

    /// <summary>What of the scheme it is about: <c>stage/part/sheet/aspect</c>, or an award; else null.</summary>
    public string? Of { get; init; }

    /// <summary>The name of that; null where there is none.</summary>
    public Name? Name { get; init; }

    /// <summary>What went in, in order.</summary>
    public ImmutableArray<StepInput> Inputs { get; init; } = [];

    /// <summary>Before rounding: the shortest exact decimal or a fraction; null where the step gives no figure.</summary>
    public string? Exact { get; init; }

    /// <summary>What came out, with the digits it is shown with; null where the step gives no figure.</summary>
    public string? Value { get; init; }

    /// <summary>How the exact value was rounded; null where it was not.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary>A sentence, Chinese.</summary>
    public required string Zh { get; init; }

    /// <summary>A sentence, English.</summary>
    public required string En { get; init; }

    /// <summary>The steps it rests on.</summary>
    public ImmutableArray<Step> Steps { get; init; } = [];

    internal Step WithoutJudges() => this with
    {
        Inputs = Inputs.Any(i => i.Judge is not null)
            ? [.. Inputs.Where(i => i.Judge is not null).Select(i => i with { Judge = null }).OrderByDescending(i => i.Size)
                .ThenBy(i => i.Entered, StringComparer.Ordinal).Concat(Inputs.Where(i => i.Judge is null))]
            : Inputs,
        Steps = [.. Steps.Select(step => step.WithoutJudges())],
    };
}
