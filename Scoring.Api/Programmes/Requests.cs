using System.Collections.Immutable;
using Scoring.Api.Doors;

namespace Scoring.Api.Programmes;

/// <summary>A new programme: of rules, or of a template that brings some.</summary>
internal sealed record ProgrammeRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>1 to 64 of a-z, 0-9 and -; the id in the rules is the same (with a template it is put there).</summary>
    public required string Id { get; init; }

    /// <summary>A programme (scoring-programme/1), as JSON.</summary>
    public ImmutableArray<byte>? Rules { get; init; }

    /// <summary>A template's id.</summary>
    public string? Template { get; init; }
}

/// <summary>The next version of the rules.</summary>
internal sealed record RulesRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>A programme (scoring-programme/1), as JSON.</summary>
    public required ImmutableArray<byte> Rules { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}

/// <summary>A competition, or one skill of it, that counts from now on.</summary>
internal sealed record MemberRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>The competition.</summary>
    public required string Competition { get; init; }

    /// <summary>One skill; without it all.</summary>
    public string? Skill { get; init; }

    /// <summary>A trade of the programme.</summary>
    public string? Trade { get; init; }

    /// <summary>A city of the programme.</summary>
    public string? City { get; init; }

    /// <summary>As standings group it, such as 2025.</summary>
    public string? Season { get; init; }

    /// <summary>Above 0; 1 if not given.</summary>
    public string? Weight { get; init; }
}

/// <summary>A joined member that counts no more.</summary>
internal sealed record MemberLeavingRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>The competition.</summary>
    public required string Competition { get; init; }

    /// <summary>As it joined.</summary>
    public string? Skill { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}

/// <summary>How many of an organisation had taken part by a day.</summary>
internal sealed record ParticipantsRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>An organisation of the programme.</summary>
    public required string Organisation { get; init; }

    /// <summary>As 2025-07-01.</summary>
    public required string Day { get; init; }

    /// <summary>So far.</summary>
    public required int Participants { get; init; }

    /// <summary>Needed where the day was reported before.</summary>
    public string? Reason { get; init; }
}

/// <summary>Somebody new: the name goes to the people store.</summary>
internal sealed record PersonText(string Kind, string Name, string? Organisation = null);

/// <summary>Why.</summary>
internal sealed record WhyRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
