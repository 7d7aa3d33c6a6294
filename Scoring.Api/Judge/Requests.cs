using System.Collections.Immutable;
using Scoring.Api.Doors;
using Scoring.Contracts;

namespace Scoring.Api.Judge;

/// <summary>A tap on the enrolment page.</summary>
internal sealed record SpendingRequest(string Op) : IWrite;

/// <summary>What an enrolment is for.</summary>
internal sealed record EnrolmentShown(string Competition, EnrolmentCard Enrolment);

/// <summary>The tablet is enrolled; its pass is in the cookie.</summary>
internal sealed record Enrolled(
    string Op, long Seq, long Epoch, string Hash, DateTimeOffset At, string Competition, string Station, string Judge, string Device);

/// <summary>A sign of life, with the number of sheets the tablet has no receipt for.</summary>
internal sealed record BeatRequest(int Unsent);

/// <summary>One judge's sheet; marks by aspect, as text.</summary>
internal sealed record SheetRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>The last version this tablet knows; 0 for none.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>One for each aspect this seat marks; <c>@time</c> and <c>@outcome</c> too.</summary>
    public required ImmutableArray<Mark> Marks { get; init; }

    /// <summary>Needed from version 2 on.</summary>
    public string? Reason { get; init; }

    /// <summary>For whom this tablet marks; a shared one has to say it.</summary>
    public string? Judge { get; init; }
}

/// <summary>That a sheet is on record, as which version.</summary>
internal sealed record SheetReceipt(string Op, long Seq, long Epoch, string Hash, DateTimeOffset At, int Version);

/// <summary>A sheet under way; values may be unfinished.</summary>
internal sealed record DraftRequest(long Revision, ImmutableArray<Mark> Marks, string? Judge = null);

/// <summary>A judge takes the shared tablet; on his first turn the PIN becomes his.</summary>
internal sealed record UnlockRequest(string Op, string Judge, string Pin) : IWrite;

/// <summary>The judge leaves the shared tablet.</summary>
internal sealed record LockRequest(string Op) : IWrite;

/// <summary>That a draft is on stable storage.</summary>
internal sealed record DraftKept(DateTimeOffset KeptAt);
