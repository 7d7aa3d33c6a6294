using System.Text.Json.Serialization;

namespace Scoring.Contracts;

/// <summary>One tablet may be enrolled for one judge at one station.</summary>
[GenerateSerializer, Immutable, Alias("scoring.issue-enrolment")]
public sealed record IssueEnrolment
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Its id, made by the caller.</summary>
    [Id(2)] public required string Enrolment { get; init; }

    /// <summary>The station.</summary>
    [Id(3)] public required string Station { get; init; }

    /// <summary>A judge of its panel; null: the panel shares the tablet.</summary>
    [Id(4)] public string? Judge { get; init; }

    /// <summary>SHA-256 of the secret in the QR code, lower-case hex.</summary>
    [Id(5)] public required string TokenHash { get; init; }

    /// <summary>Keyed hash of the 8-digit code, lower-case hex.</summary>
    [Id(6)] public required string CodeHash { get; init; }

    /// <summary>Useless from then on.</summary>
    [Id(7)] public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>A card to print: dead until enrolment is opened.</summary>
    [Id(8)] public bool Card { get; init; }

    /// <summary>When that is planned; only told.</summary>
    [Id(9)] public DateTimeOffset? OpensAt { get; init; }

    /// <summary>Which of several tablets the panel shares, from 1 to 99; null: its only one, and always for a judge.</summary>
    // Left out where it is null, so that a request repeated across the update is still the same request.
    [Id(10), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public int? Number { get; init; }
}

/// <summary>Printed cards come to life, or are dead again.</summary>
[GenerateSerializer, Immutable, Alias("scoring.set-enrolment")]
public sealed record SetEnrolment
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Whose cards; null: all.</summary>
    [Id(2)] public string? Station { get; init; }

    /// <summary>Alive, or dead.</summary>
    [Id(3)] public required bool Open { get; init; }
}

/// <summary>An unspent enrolment is worthless from now on.</summary>
[GenerateSerializer, Immutable, Alias("scoring.revoke-enrolment")]
public sealed record RevokeEnrolment
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Which; null: every unspent one.</summary>
    [Id(2)] public string? Enrolment { get; init; }

    /// <summary>Why, in the words of whoever decided it.</summary>
    [Id(3)] public required string Reason { get; init; }
}

/// <summary>A judge takes the tablet his panel shares.</summary>
[GenerateSerializer, Immutable, Alias("scoring.unlock-seat")]
public sealed record UnlockSeat
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>The device.</summary>
    [Id(1)] public required DevicePass Pass { get; init; }

    /// <summary>Who.</summary>
    [Id(2)] public required string Judge { get; init; }

    /// <summary>The salt known for him, or a new one.</summary>
    [Id(3)] public required string Salt { get; init; }

    /// <summary>A slow hash of salt and PIN.</summary>
    [Id(4)] public required string PinHash { get; init; }
}

/// <summary>The shared tablet marks for nobody.</summary>
[GenerateSerializer, Immutable, Alias("scoring.lock-seat")]
public sealed record LockSeat
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>The device.</summary>
    [Id(1)] public required DevicePass Pass { get; init; }
}

/// <summary>A judge forgot his PIN.</summary>
[GenerateSerializer, Immutable, Alias("scoring.clear-pin")]
public sealed record ClearPin
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The device.</summary>
    [Id(2)] public required string Device { get; init; }

    /// <summary>Whose.</summary>
    [Id(3)] public required string Judge { get; init; }

    /// <summary>Why, in the words of whoever decided it.</summary>
    [Id(4)] public required string Reason { get; init; }
}

/// <summary>The tablet answers the QR code or the 8 digits.</summary>
[GenerateSerializer, Immutable, Alias("scoring.spend-enrolment")]
public sealed record SpendEnrolment
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>The hash of what was shown: token or code.</summary>
    [Id(1)] public required string SecretHash { get; init; }

    /// <summary>The new device's id, made by the caller.</summary>
    [Id(2)] public required string Device { get; init; }

    /// <summary>SHA-256 of the device's own secret, lower-case hex.</summary>
    [Id(3)] public required string DeviceTokenHash { get; init; }
}

/// <summary>The device may do nothing from now on.</summary>
[GenerateSerializer, Immutable, Alias("scoring.revoke-device")]
public sealed record RevokeDevice
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The device.</summary>
    [Id(2)] public required string Device { get; init; }

    /// <summary>Why, in the words of whoever decided it.</summary>
    [Id(3)] public required string Reason { get; init; }
}

/// <summary>What a device shows with every request.</summary>
[GenerateSerializer, Immutable, Alias("scoring.device-pass")]
public sealed record DevicePass
{
    /// <summary>Its id.</summary>
    [Id(0)] public required string Device { get; init; }

    /// <summary>SHA-256 of its secret, lower-case hex.</summary>
    [Id(1)] public required string TokenHash { get; init; }
}

/// <summary>A sign of life.</summary>
[GenerateSerializer, Immutable, Alias("scoring.device-beat")]
public sealed record DeviceBeat
{
    /// <summary>Whose.</summary>
    [Id(0)] public required DevicePass Pass { get; init; }

    /// <summary>Sheets that the tablet holds and has no receipt for.</summary>
    [Id(1)] public required int Unsent { get; init; }
}
