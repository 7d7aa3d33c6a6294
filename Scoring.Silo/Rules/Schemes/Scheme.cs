namespace Scoring.Rules.Schemes;

/// <summary>A competition's rules (scheme.md), read whole, with every default filled in: whoever scores looks nowhere else.</summary>
public sealed record Scheme
{
    /// <summary>The scheme's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required Name Name { get; init; }

    /// <summary>The rounding of every step without one of its own.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>What is contested, in order.</summary>
    public required ImmutableArray<Skill> Skills { get; init; }

    /// <summary>Organisation awards, the only kind at this level.</summary>
    public required ImmutableArray<Award> Awards { get; init; }
}

/// <summary>A name in Chinese, English or both.</summary>
public sealed record Name(string? Zh, string? En);

/// <summary>What is ranked.</summary>
public enum Subject
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A team.</summary>
    Team,

    /// <summary>A work.</summary>
    Work,
}
