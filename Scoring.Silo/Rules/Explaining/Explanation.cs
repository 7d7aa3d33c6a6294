using Scoring.Rules.Schemes;

namespace Scoring.Rules.Explaining;

/// <summary>Why a contestant stands where he stands: the way from the marks to place and awards (docs/explanations.md). Immutable.</summary>
public sealed record Explanation
{
    /// <summary>The skill.</summary>
    public required string Skill { get; init; }

    /// <summary>Whose; empty where the skill itself is explained.</summary>
    public string Contestant { get; init; } = "";

    /// <summary>The group, where the skill is divided by it; else null.</summary>
    public string? Group { get; init; }

    /// <summary>placed, guest, incomplete, absent, withdrawn or disqualified; empty where the skill itself is explained.</summary>
    public string Status { get; init; } = "";

    /// <summary>The place as published, or null.</summary>
    public string? Rank { get; init; }

    /// <summary>The total as published, or null.</summary>
    public string? Total { get; init; }

    /// <summary>The scale score as published, or null.</summary>
    public string? Scale { get; init; }

    /// <summary>As published, or null.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Award ids.</summary>
    public ImmutableArray<string> Awards { get; init; } = [];

    /// <summary>Stage after stage, then total, cuts, place, scale, awards.</summary>
    public required ImmutableArray<Step> Steps { get; init; }

    /// <summary>The same without judges' ids: their figures stand by size, so that no seat shows either. Sentences never name a judge.</summary>
    public Explanation WithoutJudges() => this with { Steps = [.. Steps.Select(step => step.WithoutJudges())] };
}

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

/// <summary>One thing that went into a step.</summary>
public sealed record StepInput
{
    /// <summary>What it is: a judge's mark has none, else a path, a tie-break, a penalty or a number's name (<c>base</c>).</summary>
    public string? Of { get; init; }

    /// <summary>The judge who gave it; null where it is no judge's, or for the public.</summary>
    public string? Judge { get; init; }

    /// <summary>The contestant it is compared with.</summary>
    public string? Other { get; init; }

    /// <summary>As entered, where the value is something else: <c>2</c> of judgement 0 to 3.</summary>
    public string? Entered { get; init; }

    /// <summary>Exact; null where there is none.</summary>
    public string? Value { get; init; }

    /// <summary>What it is multiplied by.</summary>
    public string? Weight { get; init; }

    /// <summary>The other contestant's figure.</summary>
    public string? Against { get; init; }

    /// <summary>False: it was left out.</summary>
    public bool Counts { get; init; } = true;

    /// <summary>Why it was left out, or a penalty's reason.</summary>
    public string? Why { get; init; }

    internal Figures.Fraction Size { get; init; }
}
