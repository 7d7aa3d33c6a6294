using Scoring.Rules.Schemes;

namespace Scoring.Rules.Programmes;

/// <summary>Skill levels gained through a result, and what is paid for it.</summary>
internal sealed record UpgradeRules
{
    public required string Id { get; init; }

    public required Name Name { get; init; }

    /// <summary>The lowest first.</summary>
    public required ImmutableArray<SkillLevel> Levels { get; init; }

    /// <summary>The first that fits a contestant applies.</summary>
    public required ImmutableArray<UpgradeRule> Rules { get; init; }
}

/// <summary>A level; rosters name it by its id, a name or one of <paramref name="Also"/>.</summary>
/// <param name="Id">Unique in the ladder.</param>
/// <param name="Name">As 技师.</param>
/// <param name="Also">Other spellings.</param>
/// <param name="Subsidy">Paid to who reaches it; 0 for nothing.</param>
internal sealed record SkillLevel(string Id, Name Name, ImmutableArray<string> Also, decimal Subsidy);

/// <summary>What a result raises a level to.</summary>
/// <param name="When">Which results.</param>
/// <param name="To">The level reached.</param>
/// <param name="Raise">True: who holds it already (or a higher one) reaches the next above his own.</param>
/// <param name="Subsidy">Instead of the level's own.</param>
internal sealed record UpgradeRule(ResultFilter When, string To, bool Raise, decimal? Subsidy);
