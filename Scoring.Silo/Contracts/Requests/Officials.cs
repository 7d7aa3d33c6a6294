namespace Scoring.Contracts;

/// <summary>A chief judge, recorder or supervisor may come in, for one competition.</summary>
[GenerateSerializer, Immutable, Alias("scoring.invite-official")]
public sealed record InviteOfficial
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Its id, made by the caller.</summary>
    [Id(2)] public required string Invitation { get; init; }

    /// <summary>For which.</summary>
    [Id(3)] public required string Competition { get; init; }

    /// <summary>chief-judge, recorder or supervisor.</summary>
    [Id(4)] public required string Role { get; init; }

    /// <summary>Of the official; goes to the erasable people store.</summary>
    [Id(5)] public required string Name { get; init; }

    /// <summary>SHA-256 of the one-use code, lower-case hex.</summary>
    [Id(6)] public required string CodeHash { get; init; }

    /// <summary>The code is useless from then on.</summary>
    [Id(7)] public required DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>An official spends his code and sets a pass phrase.</summary>
[GenerateSerializer, Immutable, Alias("scoring.enter-official")]
public sealed record EnterOfficial
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>SHA-256 of the code.</summary>
    [Id(1)] public required string CodeHash { get; init; }

    /// <summary>At least 8 characters.</summary>
    [Id(2)] public required string PassPhrase { get; init; }

    /// <summary>The session's id, made by the caller.</summary>
    [Id(3)] public required string Session { get; init; }

    /// <summary>SHA-256 of the session's secret.</summary>
    [Id(4)] public required string TokenHash { get; init; }

    /// <summary>The session's end.</summary>
    [Id(5)] public required DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>An official comes back.</summary>
[GenerateSerializer, Immutable, Alias("scoring.official-sign-in")]
public sealed record OfficialSignIn
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>His id, such as <c>c1</c>.</summary>
    [Id(1)] public required string Official { get; init; }

    /// <summary>His pass phrase.</summary>
    [Id(2)] public required string PassPhrase { get; init; }

    /// <summary>The session's id, made by the caller.</summary>
    [Id(3)] public required string Session { get; init; }

    /// <summary>SHA-256 of the session's secret.</summary>
    [Id(4)] public required string TokenHash { get; init; }

    /// <summary>The session's end.</summary>
    [Id(5)] public required DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>An official may do nothing from now on.</summary>
[GenerateSerializer, Immutable, Alias("scoring.revoke-official")]
public sealed record RevokeOfficial
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Of which.</summary>
    [Id(2)] public required string Competition { get; init; }

    /// <summary>Whom.</summary>
    [Id(3)] public required string Official { get; init; }

    /// <summary>Why, in the words of whoever decided it.</summary>
    [Id(4)] public required string Reason { get; init; }
}

/// <summary>An official of one competition.</summary>
[GenerateSerializer, Immutable, Alias("scoring.official-card")]
public sealed record OfficialCard
{
    /// <summary>His id, with which he signs in: <c>c1</c>.</summary>
    [Id(0)] public required string Official { get; init; }

    /// <summary>The invitation's id.</summary>
    [Id(1)] public required string Invitation { get; init; }

    /// <summary>chief-judge, recorder or supervisor.</summary>
    [Id(2)] public required string Role { get; init; }

    /// <summary>As the organizer wrote it.</summary>
    [Id(3)] public required string Name { get; init; }

    /// <summary>invited, entered or revoked.</summary>
    [Id(4)] public required string State { get; init; }

    /// <summary>When.</summary>
    [Id(5)] public required DateTimeOffset InvitedAt { get; init; }

    /// <summary>When an unspent code becomes useless.</summary>
    [Id(6)] public required DateTimeOffset ExpiresAt { get; init; }
}
