using System.Collections.Immutable;
using Scoring.Api.Doors;

namespace Scoring.Api.Programmes;

/// <summary>Somebody joins a tally: a known subject, or somebody new whose id is the op.</summary>
internal sealed record JoiningRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>Who is known already.</summary>
    public string? Subject { get; init; }

    /// <summary>Who is new.</summary>
    public PersonText? Person { get; init; }

    /// <summary>As 2025, 2025-07, 2025-W07; empty without periods.</summary>
    public required string Period { get; init; }
}

/// <summary>Somebody leaves a tally.</summary>
internal sealed record LeavingRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>The first period without him.</summary>
    public required string Period { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}

/// <summary>Points, all or none.</summary>
internal sealed record PointsRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>1 to 1,000.</summary>
    public required ImmutableArray<PointsLine> Entries { get; init; }

    /// <summary>Needed for a closed period.</summary>
    public string? Reason { get; init; }
}

/// <summary>Points of one subject, module and period, as a decimal text.</summary>
internal sealed record PointsLine(string Subject, string Module, string Points, string Period = "");

/// <summary>A period ends.</summary>
internal sealed record ClosingRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>Which.</summary>
    public required string Period { get; init; }
}
