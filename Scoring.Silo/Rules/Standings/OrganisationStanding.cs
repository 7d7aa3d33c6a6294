namespace Scoring.Rules.Standings;

/// <summary>One line of the organisations' table: points as text, and award ids.</summary>
public sealed record OrganisationStanding(string Organisation, string Points, ImmutableArray<string> Awards);
