using System.Collections.Immutable;
using Scoring.Api.Doors;
using Scoring.Contracts;

namespace Scoring.Api.Organizer;

/// <summary>Heats and benches of a skill are to be drawn. Without a seed the server takes one; it is answered and recorded.</summary>
internal sealed record DrawRequest(
    string Op, ImmutableArray<string> Benches, bool KeepApart = false, string? Seed = null, string? Reason = null) : IWrite;

/// <summary>Heats and benches are to be drawn and kept closed; the server takes the seed and tells it to nobody.</summary>
internal sealed record SealingRequest(string Op, ImmutableArray<string> Benches, bool KeepApart = false, string? Reason = null) : IWrite;

/// <summary>The closed draw is to be shown.</summary>
internal sealed record DrawOpeningRequest(string Op) : IWrite;

/// <summary>Lots are to be drawn for those named, or for the whole skill.</summary>
internal sealed record LotsRequest(
    string Op, ImmutableArray<string>? Contestants = null, string? Seed = null, string? Reason = null) : IWrite;

/// <summary>The receipt of a draw and the seed it was drawn from.</summary>
internal sealed record DrawReceipt(string Op, long Seq, long Epoch, string Hash, DateTimeOffset At, string Seed);

/// <summary>With whom a contestant changes heat and bench.</summary>
internal sealed record SwapRequest(string Op, string Other, string Reason) : IWrite;

/// <summary>A free place: without a heat the last one, without a bench the first free one.</summary>
internal sealed record SeatRequest(string Op, string Reason, string? Heat = null, string? Bench = null) : IWrite;

/// <summary>What the check-in found: present, late, absent; unknown takes an answer back.</summary>
internal sealed record AttendanceRequest(string Op, ImmutableArray<string> Contestants, string Attendance, string? Reason = null) : IWrite;

/// <summary>A change of the roster that was looked at and approved.</summary>
internal sealed record AmendmentRequest(
    string Op,
    ImmutableArray<ContestantEntry>? Added = null,
    ImmutableArray<ContestantEntry>? Changed = null,
    ImmutableArray<string>? Withdrawn = null,
    string? Reason = null) : IWrite;

/// <summary>Who a contestant is: another person (<c>substitute</c>), or the same one written rightly.</summary>
internal sealed record PersonRequest(
    string Op,
    bool Substitute,
    string Name,
    string Reason,
    string Organisation = "",
    string? Number = null,
    string? Members = null,
    string? Coach = null,
    string? Level = null) : IWrite;
