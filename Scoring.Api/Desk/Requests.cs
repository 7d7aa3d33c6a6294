using Scoring.Api.Doors;

namespace Scoring.Api.Desk;

/// <summary>Who takes the seat: a judge of the competition, or with a name a new one.</summary>
internal sealed record ReplacementRequest(string Op, string Substitute, string Reason, string? Name = null) : IWrite;

/// <summary>
/// The contestant does the sheet again: in the heat named, and with <c>move</c> on a free bench there (or of the last heat) at once.
/// </summary>
internal sealed record RetestRequest(string Op, string Reason, string? Heat = null, bool Move = false) : IWrite;

/// <summary>补时, in seconds.</summary>
internal sealed record CompensationRequest(string Op, int Seconds, string Reason) : IWrite;

/// <summary>A drawn lot; the lower goes first.</summary>
internal sealed record LotRequest(string Op, int Lot, string Reason) : IWrite;

/// <summary>How a sheet ended: notAttempted or stopped.</summary>
internal sealed record OutcomeRequest(string Op, string Outcome, string Reason) : IWrite;
