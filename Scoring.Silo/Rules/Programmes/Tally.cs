using Scoring.Rules.Schemes;

namespace Scoring.Rules.Programmes;

/// <summary>Points entered over time: growth points of a year, figures of a week, votes.</summary>
internal sealed record Tally
{
    public required string Id { get; init; }

    public required Name Name { get; init; }

    public required TallyOf Of { get; init; }

    public required PeriodKind Period { get; init; }

    public required ImmutableArray<TallyModule> Modules { get; init; }

    /// <summary>Of a period's points.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>True: the lowest wins.</summary>
    public required bool Ascending { get; init; }

    public required RankMethod Ranks { get; init; }

    /// <summary>Over all periods.</summary>
    public required ImmutableArray<TableAward> Awards { get; init; }

    /// <summary>Who must leave, or null.</summary>
    public required LastRule? Last { get; init; }
}

internal enum TallyOf
{
    Person,
    Group,
    Work,
    Organisation,
    Contestant,
}

internal enum PeriodKind
{
    None,
    Year,
    Month,
    Week,
}

/// <summary>One column of a tally.</summary>
/// <param name="Id">Unique in the tally.</param>
/// <param name="Name">Shown.</param>
/// <param name="Min">The least of one entry.</param>
/// <param name="Max">The most of one entry, or null.</param>
/// <param name="Most">What counts at most in one period, or null.</param>
/// <param name="Weight">Times this, after <paramref name="Most"/>.</param>
internal sealed record TallyModule(string Id, Name Name, decimal Min, decimal? Max, decimal? Most, decimal Weight);

/// <summary>Who is among the last share in so many closed periods running must leave.</summary>
/// <param name="Share">Of all who are listed in the period.</param>
/// <param name="Rounding">Of share × listed.</param>
/// <param name="IncludeTies">True: all tied at the cut are among the last; false: none of them.</param>
/// <param name="Periods">How many running.</param>
internal sealed record LastRule(decimal Share, RoundingMode Rounding, bool IncludeTies, int Periods);
