using Scoring.Rules.Schemes;

namespace Scoring.Rules.Programmes;

/// <summary>Merit without a contest: nominated, reviewed, awarded or refused, with a certificate.</summary>
internal sealed record NominationRules
{
    public required string Id { get; init; }

    public required Name Name { get; init; }

    /// <summary>Whom one may nominate.</summary>
    public required ImmutableArray<TallyOf> Of { get; init; }

    public required ImmutableArray<NominationCategory> Categories { get; init; }

    /// <summary>How many reviews must favour it before it is awarded; 0 for none.</summary>
    public required int Reviews { get; init; }

    /// <summary>An award enters the nominee into this register, the category being the tier; or null.</summary>
    public required string? Register { get; init; }

    public required Certificate? Certificate { get; init; }
}

/// <summary>A category and how many may be awarded in it.</summary>
/// <param name="Id">Unique among the categories.</param>
/// <param name="Name">Shown.</param>
/// <param name="Quota">Awards in all, or null.</param>
/// <param name="PerYear">Awards of one year, or null.</param>
internal sealed record NominationCategory(string Id, Name Name, int? Quota, int? PerYear);

/// <summary>What is printed; the text may hold {name}, {category}, {citation}, {year}.</summary>
internal sealed record Certificate(Name Title, Name Text, Name? Issuer);
