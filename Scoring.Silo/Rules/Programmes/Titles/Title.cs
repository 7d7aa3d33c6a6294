namespace Scoring.Rules.Programmes.Titles;

/// <summary>A title on record.</summary>
/// <param name="Id">Given by the office.</param>
/// <param name="Register">Where it stands.</param>
/// <param name="Tier">Of the register.</param>
/// <param name="Subject">Who holds it.</param>
/// <param name="Year">Granted in.</param>
/// <param name="Until">The last year it is valid, or null for ever.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="Left">The year of the exit and why, or null.</param>
internal sealed record Title(string Id, string Register, string Tier, string Subject, int Year, int? Until, TitleSource Source, TitleExit? Left)
{
    /// <summary>Whether its place is taken in a year: from the year of the grant, to the last valid one, and no longer from the year of an exit.</summary>
    public bool HeldIn(int year) => Year <= year && (Until is null || year <= Until) && (Left is null || year < Left.Year);
}

/// <summary>By hand (all null), from a nomination, or from a published result.</summary>
internal sealed record TitleSource(string? Nomination = null, string? Competition = null, string? Skill = null, string? Contestant = null);

/// <summary>Left the register before its end.</summary>
internal sealed record TitleExit(int Year, string Reason);
