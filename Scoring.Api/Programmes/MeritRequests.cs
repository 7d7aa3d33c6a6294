using Scoring.Api.Doors;

namespace Scoring.Api.Programmes;

/// <summary>A title for a known subject, somebody new, or whom a published result proposes.</summary>
internal sealed record TitleRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>A tier of the register.</summary>
    public required string Tier { get; init; }

    /// <summary>Granted in.</summary>
    public required int Year { get; init; }

    /// <summary>Who is known already.</summary>
    public string? Subject { get; init; }

    /// <summary>Who is new.</summary>
    public PersonText? Person { get; init; }

    /// <summary>The published result that proposes him; his name is taken from there unless a subject is given.</summary>
    public ResultText? Result { get; init; }
}

/// <summary>One contestant's published result.</summary>
internal sealed record ResultText(string Competition, string Skill, string Contestant);

/// <summary>An exit from a register.</summary>
internal sealed record ExitRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>Not before the grant.</summary>
    public required int Year { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}

/// <summary>A nomination; its id is the op.</summary>
internal sealed record NominationRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>Which nominations of the programme.</summary>
    public required string Rules { get; init; }

    /// <summary>A category of these.</summary>
    public required string Category { get; init; }

    /// <summary>Who is known already.</summary>
    public string? Subject { get; init; }

    /// <summary>Who is new.</summary>
    public PersonText? Person { get; init; }

    /// <summary>What for.</summary>
    public required string Citation { get; init; }
}

/// <summary>A reviewer's word.</summary>
internal sealed record ReviewRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>For or against.</summary>
    public required bool Favours { get; init; }

    /// <summary>Needed when against.</summary>
    public string? Remark { get; init; }

    /// <summary>A known reviewer who is not signed in.</summary>
    public string? Subject { get; init; }

    /// <summary>A new reviewer who is not signed in.</summary>
    public PersonText? Person { get; init; }
}

/// <summary>An award of a year.</summary>
internal sealed record AwardRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>Of the award.</summary>
    public required int Year { get; init; }
}
