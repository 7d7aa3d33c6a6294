using Scoring.Rules.Schemes;

namespace Scoring.Rules.Programmes;

/// <summary>What lies above single competitions, as data (docs/programmes.md), read whole, with every default filled in.</summary>
internal sealed record Programme
{
    public required string Id { get; init; }

    public required Name Name { get; init; }

    /// <summary>The rounding of every step without one of its own.</summary>
    public required Rounding Rounding { get; init; }

    public required ImmutableArray<Named> Trades { get; init; }

    public required ImmutableArray<Named> Cities { get; init; }

    public required ImmutableArray<Organisation> Organisations { get; init; }

    /// <summary>The competitions whose published results count. More may join later.</summary>
    public required ImmutableArray<Member> Members { get; init; }

    public required ImmutableArray<StandingRule> Standings { get; init; }

    public required ParticipationRule? Participation { get; init; }

    public required ImmutableArray<Tally> Tallies { get; init; }

    public required ImmutableArray<TitleRegister> Registers { get; init; }

    public required ImmutableArray<UpgradeRules> Upgrades { get; init; }

    public required ImmutableArray<NominationRules> Nominations { get; init; }
}

/// <summary>A trade, a city, a category: an id with a name.</summary>
internal sealed record Named(string Id, Name Name);

/// <summary>A company or other body. Rosters name it by its id, a name or one of <paramref name="Also"/>.</summary>
internal sealed record Organisation(string Id, Name Name, string? City, int? Staff, ImmutableArray<string> Also);

/// <summary>A competition, or one skill of it, that counts in the programme.</summary>
internal sealed record Member(string Competition, string? Skill, string? Trade, string? City, string? Season, decimal Weight)
{
    /// <summary>Whether a result is this member's.</summary>
    public bool Covers(string competition, string skill) => Competition == competition && (Skill is null || Skill == skill);

    /// <summary>Whether two members would count some result twice.</summary>
    public bool Overlaps(Member other) =>
        Competition == other.Competition && (Skill is null || other.Skill is null || Skill == other.Skill);
}
