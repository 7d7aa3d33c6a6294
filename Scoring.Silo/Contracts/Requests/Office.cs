namespace Scoring.Contracts;

/// <summary>The first organizer.</summary>
[GenerateSerializer, Immutable, Alias("scoring.first-sign-in")]
public sealed record FirstSignIn
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>SHA-256 of the one-time code, lower-case hex.</summary>
    [Id(1)] public required string CodeHash { get; init; }

    /// <summary>How he is called in the ledger and on the console.</summary>
    [Id(2)] public required string Name { get; init; }

    /// <summary>At least 8 characters.</summary>
    [Id(3)] public required string PassPhrase { get; init; }

    /// <summary>The session's id, made by the caller.</summary>
    [Id(4)] public required string Session { get; init; }

    /// <summary>SHA-256 of the session's secret.</summary>
    [Id(5)] public required string TokenHash { get; init; }

    /// <summary>The session's end.</summary>
    [Id(6)] public required DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>An organizer comes back.</summary>
[GenerateSerializer, Immutable, Alias("scoring.sign-in")]
public sealed record SignIn
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>His pass phrase.</summary>
    [Id(1)] public required string PassPhrase { get; init; }

    /// <summary>The session's id, made by the caller.</summary>
    [Id(2)] public required string Session { get; init; }

    /// <summary>SHA-256 of the session's secret.</summary>
    [Id(3)] public required string TokenHash { get; init; }

    /// <summary>The session's end.</summary>
    [Id(4)] public required DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>A session ends.</summary>
[GenerateSerializer, Immutable, Alias("scoring.sign-out")]
public sealed record SignOut
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Which.</summary>
    [Id(1)] public required string Session { get; init; }
}

/// <summary>A live session.</summary>
[GenerateSerializer, Immutable, Alias("scoring.organizer-session")]
public sealed record OrganizerSession
{
    /// <summary>Its id.</summary>
    [Id(0)] public required string Session { get; init; }

    /// <summary>The organizer's or official's id.</summary>
    [Id(1)] public required string Organizer { get; init; }

    /// <summary>His name.</summary>
    [Id(2)] public required string Name { get; init; }

    /// <summary>Its end.</summary>
    [Id(3)] public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>organizer, chief-judge, recorder or supervisor.</summary>
    [Id(4)] public string Role { get; init; } = "organizer";

    /// <summary>An official's competition; null: every one.</summary>
    [Id(5)] public string? Competition { get; init; }
}

/// <summary>A competition for the catalogue.</summary>
[GenerateSerializer, Immutable, Alias("scoring.list-competition")]
public sealed record ListCompetition
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Its id.</summary>
    [Id(2)] public required string Competition { get; init; }

    /// <summary>Name in Chinese.</summary>
    [Id(3)] public string? NameZh { get; init; }

    /// <summary>Name in English.</summary>
    [Id(4)] public string? NameEn { get; init; }
}

/// <summary>A line of the catalogue.</summary>
[GenerateSerializer, Immutable, Alias("scoring.listed-competition")]
public sealed record ListedCompetition
{
    /// <summary>Its id.</summary>
    [Id(0)] public required string Competition { get; init; }

    /// <summary>Name in Chinese.</summary>
    [Id(1)] public string? NameZh { get; init; }

    /// <summary>Name in English.</summary>
    [Id(2)] public string? NameEn { get; init; }

    /// <summary>When it was listed.</summary>
    [Id(3)] public required DateTimeOffset At { get; init; }
}

/// <summary>An 8-digit code and its competition.</summary>
[GenerateSerializer, Immutable, Alias("scoring.lend-code")]
public sealed record LendCode
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Keyed hash of the code.</summary>
    [Id(2)] public required string CodeHash { get; init; }

    /// <summary>Its competition.</summary>
    [Id(3)] public required string Competition { get; init; }

    /// <summary>Useless from then on.</summary>
    [Id(4)] public required DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>What a screen shows.</summary>
[GenerateSerializer, Immutable, Alias("scoring.set-screen")]
public sealed record SetScreen
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>organizer:o1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The whole plan.</summary>
    [Id(2)] public required ScreenPlan Screen { get; init; }
}

/// <summary>A registered screen.</summary>
[GenerateSerializer, Immutable, Alias("scoring.screen-plan")]
public sealed record ScreenPlan
{
    /// <summary>Its number, from 1: the address is /s/{number}.</summary>
    [Id(0)] public required int Number { get; init; }

    /// <summary>Board ids shown in turn; empty: every total board of the newest open competition.</summary>
    [Id(1)] public required ImmutableArray<string> Boards { get; init; }

    /// <summary>How long each stays.</summary>
    [Id(2)] public int SecondsPerBoard { get; init; } = 24;

    /// <summary>Rows a page: 7, 10 or 14.</summary>
    [Id(3)] public int Rows { get; init; } = 10;

    /// <summary>dark or light.</summary>
    [Id(4)] public string Theme { get; init; } = "dark";

    /// <summary>zh or en.</summary>
    [Id(5)] public string Language { get; init; } = "zh";
}
