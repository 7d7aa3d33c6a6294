namespace Scoring.Contracts;

/// <summary>How contestants came to their heats and benches, and who was there.</summary>
[GenerateSerializer, Immutable, Alias("scoring.seating-view")]
public sealed record SeatingView
{
    /// <summary>In the scheme's order.</summary>
    [Id(0)] public required ImmutableArray<SkillSeating> Skills { get; init; }

    /// <summary>Whoever was looked for, in roster order.</summary>
    [Id(1)] public required ImmutableArray<AttendanceView> Attendance { get; init; }

    /// <summary>Every swap and move, newest first.</summary>
    [Id(2)] public required ImmutableArray<SeatChangeView> Changes { get; init; }
}

/// <summary>The benches of a skill and how they were drawn.</summary>
[GenerateSerializer, Immutable, Alias("scoring.skill-seating")]
public sealed record SkillSeating
{
    /// <summary>The skill.</summary>
    [Id(0)] public required string Skill { get; init; }

    /// <summary>The benches of one heat, in order.</summary>
    [Id(1)] public required ImmutableArray<string> Benches { get; init; }

    /// <summary>Every draw, newest first; the first is in force.</summary>
    [Id(2)] public required ImmutableArray<DrawView> Draws { get; init; }

    /// <summary>Every draw of lots, newest first.</summary>
    [Id(3)] public required ImmutableArray<DrawView> LotDraws { get; init; }

    /// <summary>False once somebody has marks: then contestants are swapped and moved one by one.</summary>
    [Id(4)] public required bool Drawable { get; init; }

    /// <summary>The draw that is closed and waits to be shown; null: none.</summary>
    [Id(5)] public SealedDrawView? Sealed { get; init; }
}

/// <summary>What anybody may know of a draw that is not shown yet.</summary>
[GenerateSerializer, Immutable, Alias("scoring.sealed-draw-view")]
public sealed record SealedDrawView
{
    /// <summary>The commitment to its seed.</summary>
    [Id(0)] public required string Commitment { get; init; }

    /// <summary>How many take part.</summary>
    [Id(1)] public required int Contestants { get; init; }

    /// <summary>The entry that recorded it.</summary>
    [Id(2)] public required long Seq { get; init; }

    /// <summary>When.</summary>
    [Id(3)] public required DateTimeOffset At { get; init; }

    /// <summary>Who, as in the ledger.</summary>
    [Id(4)] public required string By { get; init; }
}

/// <summary>A draw with everything it depends on.</summary>
[GenerateSerializer, Immutable, Alias("scoring.draw-view")]
public sealed record DrawView
{
    /// <summary>The rule it was drawn by.</summary>
    [Id(0)] public required string Draw { get; init; }

    /// <summary>Recorded with the draw: with it anybody can draw again. 1 to 200 characters on one line.</summary>
    [Id(1)] public required string Seed { get; init; }

    /// <summary>The benches, in order; empty for lots.</summary>
    [Id(2)] public required ImmutableArray<string> Benches { get; init; }

    /// <summary>What was drawn, by heat and bench, or by lot.</summary>
    [Id(3)] public required ImmutableArray<DrawnSeat> Seats { get; init; }

    /// <summary>Contestants of one organisation each; null when organisations were not looked at.</summary>
    [Id(4)] public ImmutableArray<ImmutableArray<string>>? Apart { get; init; }

    /// <summary>The hash of the entry that recorded it.</summary>
    [Id(5)] public required string Hash { get; init; }

    /// <summary>The entry that recorded it.</summary>
    [Id(6)] public required long Seq { get; init; }

    /// <summary>When.</summary>
    [Id(7)] public required DateTimeOffset At { get; init; }

    /// <summary>Who, as in the ledger.</summary>
    [Id(8)] public required string By { get; init; }

    /// <summary>Why, where it was said.</summary>
    [Id(9)] public string? Reason { get; init; }

    /// <summary>The commitment that was recorded while it was closed; null: it never was.</summary>
    [Id(10)] public string? Commitment { get; init; }

    /// <summary>What hid the seed in the commitment.</summary>
    [Id(11)] public string? Salt { get; init; }
}

/// <summary>One contestant of a draw.</summary>
[GenerateSerializer, Immutable, Alias("scoring.drawn-seat")]
public sealed record DrawnSeat
{
    /// <summary>Whom.</summary>
    [Id(0)] public required string Contestant { get; init; }

    /// <summary>The heat.</summary>
    [Id(1)] public string? Heat { get; init; }

    /// <summary>The bench.</summary>
    [Id(2)] public string? Bench { get; init; }

    /// <summary>The lot.</summary>
    [Id(3)] public int? Lot { get; init; }
}

/// <summary>What the check-in found about a contestant.</summary>
[GenerateSerializer, Immutable, Alias("scoring.attendance-view")]
public sealed record AttendanceView
{
    /// <summary>Whom.</summary>
    [Id(0)] public required string Contestant { get; init; }

    /// <summary>present, late, absent, or unknown.</summary>
    [Id(1)] public required string Attendance { get; init; }

    /// <summary>The entry that recorded it.</summary>
    [Id(2)] public required long Seq { get; init; }

    /// <summary>When.</summary>
    [Id(3)] public required DateTimeOffset At { get; init; }

    /// <summary>Who, as in the ledger.</summary>
    [Id(4)] public required string By { get; init; }

    /// <summary>Why, where it was said.</summary>
    [Id(5)] public string? Reason { get; init; }
}

/// <summary>A swap or a move.</summary>
[GenerateSerializer, Immutable, Alias("scoring.seat-change")]
public sealed record SeatChangeView
{
    /// <summary>Who sits where since.</summary>
    [Id(0)] public required ImmutableArray<DrawnSeat> Seats { get; init; }

    /// <summary>The entry that recorded it.</summary>
    [Id(1)] public required long Seq { get; init; }

    /// <summary>When.</summary>
    [Id(2)] public required DateTimeOffset At { get; init; }

    /// <summary>Who, as in the ledger.</summary>
    [Id(3)] public required string By { get; init; }

    /// <summary>Why, where it was said.</summary>
    [Id(4)] public string? Reason { get; init; }
}
