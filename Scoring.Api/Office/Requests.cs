using System.Collections.Immutable;
using Scoring.Api.Doors;

namespace Scoring.Api.Office;

/// <summary>The first organizer, with the one-time code printed at the start.</summary>
internal sealed record FirstSignInRequest(string Op, string Code, string Name, string PassPhrase) : IWrite;

/// <summary>An organizer comes back; an official says his id too, such as c1.</summary>
internal sealed record SignInRequest(string Op, string PassPhrase, string? Official = null) : IWrite;

/// <summary>An official spends the code of his invitation and sets a pass phrase.</summary>
internal sealed record EnteringRequest(string Op, string Code, string PassPhrase) : IWrite;

/// <summary>The session ends.</summary>
internal sealed record SignOutRequest(string Op) : IWrite;

/// <summary>
/// Who is signed in here: id, role (organizer, chief-judge, recorder, supervisor) and an official's competition; and the address of the
/// public's pages as other machines reach it.
/// </summary>
internal sealed record Me(
    bool SignedIn, string? Name, bool FirstStart, string PublicAddress, string? Role = null, string? Competition = null, string? Id = null);

/// <summary>Every screen is to show its number.</summary>
internal sealed record NumbersRequest(string Op) : IWrite;

/// <summary>What a screen is to show.</summary>
internal sealed record ScreenRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>Board ids shown in turn; empty: every total board of the newest open competition.</summary>
    public required ImmutableArray<string> Boards { get; init; }

    /// <summary>How long each stays.</summary>
    public int SecondsPerBoard { get; init; } = 24;

    /// <summary>Rows a page: 7, 10 or 14.</summary>
    public int Rows { get; init; } = 10;

    /// <summary>dark or light.</summary>
    public string Theme { get; init; } = "dark";

    /// <summary>zh or en.</summary>
    public string Language { get; init; } = "zh";
}
