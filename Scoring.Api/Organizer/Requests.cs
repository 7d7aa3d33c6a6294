using System.Collections.Immutable;
using Scoring.Api.Doors;
using Scoring.Contracts;

namespace Scoring.Api.Organizer;

/// <summary>A name in Chinese, English or both.</summary>
internal sealed record NameText(string? Zh = null, string? En = null);

/// <summary>A new competition: of a template or of a scheme.</summary>
internal sealed record CreateRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>1 to 64 of a-z, 0-9 and -; part of every address of the competition.</summary>
    public required string Id { get; init; }

    /// <summary>At least one of the two.</summary>
    public required NameText Name { get; init; }

    /// <summary>A template's id.</summary>
    public string? Template { get; init; }

    /// <summary>A scheme (scoring-scheme/1), as JSON.</summary>
    public ImmutableArray<byte>? Scheme { get; init; }

    /// <summary>True: with the template's invented roster, stations and judges too.</summary>
    public bool WithSample { get; init; }
}

/// <summary>The next version of the rules; a reason is needed once a mark exists.</summary>
internal sealed record SchemeRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>A scheme (scoring-scheme/1), as JSON.</summary>
    public required ImmutableArray<byte> Scheme { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}

/// <summary>Another scheme (scoring-scheme/1), as JSON, to be tried on the marks on record; nothing is written, so it has no op.</summary>
internal sealed record TrialRequest(ImmutableArray<byte> Scheme);

/// <summary>The whole roster.</summary>
internal sealed record RosterRequest(string Op, ImmutableArray<ContestantEntry> Contestants) : IWrite;

/// <summary>All stations with their panels, and all judges.</summary>
internal sealed record StationsRequest(string Op, ImmutableArray<StationText> Stations, ImmutableArray<JudgeEntry> Judges) : IWrite;

/// <summary>A station; its sheets as skill/stage/sheet, its panel by seat.</summary>
internal sealed record StationText(string Id, NameText Name, ImmutableArray<string> Sheets, ImmutableArray<string> Panel);

/// <summary>A write with nothing to say but its op.</summary>
internal sealed record PlainRequest(string Op) : IWrite;

/// <summary>A write that needs its reason on record.</summary>
internal sealed record ReasonRequest(string Op, string Reason) : IWrite;

/// <summary>One tablet for one judge at one station; without a judge for its panel to share, by number where the panel has several.</summary>
internal sealed record EnrolmentRequest(
    string Op, string Station, string? Judge = null, bool Card = false, DateTimeOffset? OpensAt = null, int? Number = null) : IWrite;

/// <summary>Whether printed cards are alive: of a station, or of all.</summary>
internal sealed record EnrolmentOpeningRequest(string Op, bool Open, string? Station = null) : IWrite;

/// <summary>What the public may see: progress, benches, names or marks; more than before must be confirmed.</summary>
internal sealed record VisibilityRequest(string Op, string Level, int? Top = null, bool Confirmed = false) : IWrite;

/// <summary>封榜, or not.</summary>
internal sealed record FreezeRequest(string Op, bool Frozen) : IWrite;

/// <summary>Publication; contestants who lack marks get no place when they are accepted.</summary>
internal sealed record PublicationRequest(string Op, bool AcceptIncomplete = false) : IWrite;

/// <summary>A contestant's state: entered, absent, withdrawn, disqualified.</summary>
internal sealed record StateRequest(string Op, string State, string Reason) : IWrite;

/// <summary>Points taken, or given when negative, from a stage, a part or a sheet.</summary>
internal sealed record PenaltyRequest(
    string Op, string Stage, string Points, string Reason, string? Part = null, string? Sheet = null) : IWrite;
