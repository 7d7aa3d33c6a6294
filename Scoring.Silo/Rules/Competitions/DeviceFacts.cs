namespace Scoring.Rules.Competitions;

/// <summary>One tablet may be enrolled at a station for a judge; null: for the whole panel, which shares it.</summary>
internal sealed record EnrolmentIssued(
    string Enrolment, string Station, string? Judge, string TokenHash, string CodeHash, DateTimeOffset ExpiresAt) : Fact
{
    /// <summary>A card printed days before: dead until enrolment is opened. Null: alive at once.</summary>
    public bool? Card { get; init; }

    /// <summary>When it is planned to open; told to whoever scans the card before. Nothing opens by itself.</summary>
    public DateTimeOffset? OpensAt { get; init; }

    /// <summary>Which of several shared tablets of the station, from 1. Null: its only one, or a judge's own.</summary>
    public int? Number { get; init; }
}

/// <summary>The cards of this station come to life; null: of every station.</summary>
internal sealed record EnrolmentOpened(string? Station) : Fact;

/// <summary>The cards of this station are dead again; null: of every station.</summary>
internal sealed record EnrolmentClosed(string? Station) : Fact;

/// <summary>This unspent enrolment is worthless from now on; null: every unspent one.</summary>
internal sealed record EnrolmentRevoked(string? Enrolment, string Reason) : Fact;

internal sealed record DeviceEnrolled(string Enrolment, string Device, string TokenHash) : Fact;

internal sealed record DeviceRevoked(string Device, string Reason) : Fact;

/// <summary>A judge's PIN on a shared tablet, as a slow salted hash.</summary>
internal sealed record PinSet(string Device, string Judge, string Salt, string Hash) : Fact;

/// <summary>The judge chooses a new PIN at his next turn.</summary>
internal sealed record PinCleared(string Device, string Judge, string Reason) : Fact;

/// <summary>From now on the shared tablet marks for this judge.</summary>
internal sealed record SeatUnlocked(string Device, string Judge) : Fact;

/// <summary>From now on the shared tablet marks for nobody.</summary>
internal sealed record SeatLocked(string Device) : Fact;
