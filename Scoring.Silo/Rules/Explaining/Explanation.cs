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
