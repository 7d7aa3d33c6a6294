using Scoring.Rules.Schemes;

namespace Scoring.Rules.Programmes;

/// <summary>Titles by tier and year.</summary>
internal sealed record TitleRegister
{
    public required string Id { get; init; }

    public required Name Name { get; init; }

    public required TallyOf Of { get; init; }

    public required ImmutableArray<Tier> Tiers { get; init; }

    /// <summary>Which results propose somebody; nobody gets a title by himself.</summary>
    public required ImmutableArray<TitleRule> Rules { get; init; }
}

/// <summary>A tier of a register.</summary>
/// <param name="Id">Unique in the register.</param>
/// <param name="Name">The title.</param>
/// <param name="Quota">Holders at one time, or null for any number.</param>
/// <param name="PerYear">New titles of one year, or null.</param>
/// <param name="ValidYears">Valid to the end of year + n − 1, or null for ever.</param>
internal sealed record Tier(string Id, Name Name, int? Quota, int? PerYear, int? ValidYears);

/// <summary>A result that proposes its contestant for a tier.</summary>
internal sealed record TitleRule(string Tier, ResultFilter When);

/// <summary>Which results a rule means: by place or by award, in one trade or all.</summary>
/// <param name="Places">The places, or null.</param>
/// <param name="Awards">Any of these awards; empty where places are meant.</param>
/// <param name="Trade">Only members of this trade, or null.</param>
/// <param name="MinEntries">Not where fewer official contestants took part.</param>
internal sealed record ResultFilter(PlaceRange? Places, ImmutableArray<string> Awards, string? Trade, int? MinEntries);

/// <summary>From a place to a place, or to a share of the contestants; exactly one of <see cref="To"/> and <see cref="ToShare"/>.</summary>
internal sealed record PlaceRange(int From, int? To, Share? ToShare);
