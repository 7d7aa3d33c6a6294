namespace Scoring.Rules.Competitions;

/// <summary>
/// Heats and benches of a skill were drawn. Everything the draw depends on stands here, so that anybody can draw again and compare
/// (<see cref="SeatDraw"/>): the seed, the benches in order, who took part (those with a heat), and which contestants were kept apart.
/// </summary>
internal sealed record SeatsDrawn(string Skill, string Draw, string Seed, ImmutableArray<string> Benches, ImmutableArray<Seat> Seats) : Fact
{
    /// <summary>Contestants of one organisation, by id; null when organisations were not looked at.</summary>
    public ImmutableArray<ImmutableArray<string>>? Apart { get; init; }

    /// <summary>Why it was drawn again.</summary>
    public string? Reason { get; init; }

    /// <summary>The commitment of the <see cref="DrawSealed"/> this opens; null when it was drawn in the open.</summary>
    public string? Sealed { get; init; }

    /// <summary>What hid a sealed draw's seed; with it anybody can reckon the commitment again.</summary>
    public string? Salt { get; init; }
}

/// <summary>
/// Heats and benches of a skill are drawn and closed: the seed lies beside the ledger, here is a commitment to it, and everything else the
/// draw depends on, so that nothing can be chosen any more.
/// </summary>
internal sealed record DrawSealed(
    string Skill, string Draw, string Commitment, ImmutableArray<string> Contestants, ImmutableArray<string> Benches) : Fact
{
    /// <summary>Contestants of one organisation, by id; null when organisations were not looked at.</summary>
    public ImmutableArray<ImmutableArray<string>>? Apart { get; init; }

    /// <summary>Why it was drawn again.</summary>
    public string? Reason { get; init; }
}

/// <summary>A contestant's heat and bench; both null for who has none.</summary>
internal sealed record Seat(string Contestant, string? Heat, string? Bench);

/// <summary>Contestants changed places, or one went to a free one.</summary>
internal sealed record SeatsChanged(ImmutableArray<Seat> Seats, string Reason) : Fact;

/// <summary>Lots for ties were drawn, by the same rule as seats.</summary>
internal sealed record LotsDrawn(string Skill, string Draw, string Seed, ImmutableArray<LotNumber> Lots) : Fact
{
    /// <summary>Why they were drawn again.</summary>
    public string? Reason { get; init; }
}

/// <summary>A contestant's lot, from 1; the lower one goes before.</summary>
internal sealed record LotNumber(string Contestant, int Lot);

/// <summary>Contestants were looked for at the entrance (签到).</summary>
internal sealed record ContestantsCheckedIn(ImmutableArray<string> Contestants, Attendance Attendance, string? Reason) : Fact;

/// <summary>What the check-in found. <c>Unknown</c> takes an earlier answer back.</summary>
internal enum Attendance
{
    Unknown,
    Present,
    Late,
    Absent,
}
