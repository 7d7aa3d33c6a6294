namespace Scoring.Rules.Programmes.Tallies;

/// <summary>Points of one entry that stands.</summary>
internal sealed record TallyPoints(string Subject, string Module, string Period, decimal Points);

/// <summary>A subject belongs to the tally from a period on, until (and without) the one in which it left; null while it has not.</summary>
internal sealed record Stint(string Subject, string From, string? Left)
{
    public bool Covers(string period) =>
        string.CompareOrdinal(From, period) <= 0 && (Left is null || string.CompareOrdinal(period, Left) < 0);
}

/// <summary>What stands in a tally. The order of points and stints means nothing.</summary>
internal sealed record TallyRecord(ImmutableArray<TallyPoints> Points, ImmutableArray<Stint> Stints, ImmutableHashSet<string> Closed);
