using Scoring.Rules.Schemes;

namespace Scoring.Rules.Programmes;

/// <summary>A table over all members: who is listed, what a result earns, how many count, who wins.</summary>
internal sealed record StandingRule
{
    public required string Id { get; init; }

    public required Name Name { get; init; }

    public required StandingBy By { get; init; }

    /// <summary>One table for each season or trade, or one over all.</summary>
    public required StandingEach Each { get; init; }

    public required PointsRule Points { get; init; }

    /// <summary>Only the n best results count; null for all.</summary>
    public required int? Best { get; init; }

    /// <summary>True: the n best of each member.</summary>
    public required bool BestPerMember { get; init; }

    /// <summary>True: the mean of the results that count, not their sum.</summary>
    public required bool Mean { get; init; }

    /// <summary>With fewer results there is no place.</summary>
    public required int MinResults { get; init; }

    /// <summary>True: whoever the file lists is in the table, also without a result.</summary>
    public required bool ListAll { get; init; }

    public required Rounding Rounding { get; init; }

    public required RankMethod Ranks { get; init; }

    public required ImmutableArray<TableTie> TieBreaks { get; init; }

    public required ImmutableArray<TableAward> Awards { get; init; }
}

internal enum StandingBy
{
    Organisation,
    City,
    Trade,
}

internal enum StandingEach
{
    All,
    Season,
    Trade,
}

/// <summary>What one result earns, before the member's weight.</summary>
internal sealed record PointsRule
{
    public required PointsOf Of { get; init; }

    /// <summary>Points by place; empty unless <see cref="PointsOf.Place"/>.</summary>
    public ImmutableSortedDictionary<int, decimal> Places { get; init; } = ImmutableSortedDictionary<int, decimal>.Empty;

    /// <summary>Points by award id; empty unless <see cref="PointsOf.Award"/>.</summary>
    public ImmutableSortedDictionary<string, decimal> Awards { get; init; } = ImmutableSortedDictionary<string, decimal>.Empty;

    /// <summary>Who share a place get the mean of the points of the places they fill, not all the points of the place.</summary>
    public bool MeanOfTies { get; init; }

    public decimal Factor { get; init; } = 1;
}

internal enum PointsOf
{
    Place,
    Award,
    Total,
    Scale,
    Entry,
}

/// <summary>What parts equals of a table; the higher number is ahead.</summary>
internal sealed record TableTie(string By, TableTieKind Kind, int Place, string Award);

internal enum TableTieKind
{
    Place,
    Award,
    Results,
    Best,
    Rate,
}

/// <summary>An award of a table; its kinds and their arithmetic are the scheme's.</summary>
/// <param name="Award">place, count, share or threshold.</param>
/// <param name="MinRate">The participation rate needed, 0.8 for 80%; null for none.</param>
internal sealed record TableAward(Award Award, decimal? MinRate);
