namespace Scoring.Rules.Competitions;

/// <summary>
/// Contestants came to the roster or their lines changed; nobody leaves it. Who withdrew says a <see cref="ContestantChanged"/> of the
/// same entry.
/// </summary>
internal sealed record RosterAmended(ImmutableArray<RosterLine> Added, ImmutableArray<RosterLine> Changed, string? Reason) : Fact;

/// <summary>Another person takes the contestant's place: id, heat and bench stay.</summary>
internal sealed record ContestantSubstituted(string Contestant, string Commitment, string Reason) : Fact;

/// <summary>The same person, written rightly now.</summary>
internal sealed record PersonCorrected(string Contestant, string Commitment, string Reason) : Fact;
