using System.Collections.Immutable;

namespace Scoring.Silo.People;

/// <summary>All people of one competition.</summary>
internal sealed record PeopleBook
{
    /// <summary>Nobody yet.</summary>
    public static readonly PeopleBook Empty = new();

    /// <summary>
    /// Goes into the request hashes of this competition, so that a recorded <c>req</c> gives no name away; empty until chosen.
    /// </summary>
    public string RequestSalt { get; init; } = "";

    /// <summary>Everybody.</summary>
    public ImmutableArray<PersonRecord> People { get; init; } = [];
}

/// <summary>
/// One person, team or work; <c>Kind</c> is <c>contestant</c> or <c>judge</c>. The salt is random, at least 128 bits as text.
/// </summary>
internal sealed record PersonRecord(
    string Kind,
    string Id,
    string Salt,
    string Name,
    string? Organisation = null,
    string? Number = null,
    string? Members = null,
    string? Coach = null,
    string? Level = null);
