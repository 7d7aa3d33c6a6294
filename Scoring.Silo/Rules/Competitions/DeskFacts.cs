using Scoring.Rules.Figures;

namespace Scoring.Rules.Competitions;

/// <summary>A judge who came in after the stations were arranged.</summary>
internal sealed record JudgeEntered(Judge Judge) : Fact;

/// <summary>A substitute takes the judge's seat for the sheets he has not submitted.</summary>
internal sealed record JudgeReplaced(string Station, string Judge, string Substitute, string Reason) : Fact;

/// <summary>One judge's sheet goes back to him: it counts for nothing until it comes again as its next version.</summary>
internal sealed record SheetReturned(string Contestant, string Stage, string Sheet, string Judge, string Reason) : Fact
{
    /// <summary>The reason where nobody decided it: a release left aspects of the first seats to this judge.</summary>
    public const string SeatMoved = "seat";
}

/// <summary>The panel's sheets count for nothing and the contestant does it again, in a later heat where one is named.</summary>
internal sealed record SheetVoided(string Contestant, string Stage, string Sheet, string? Heat, string Reason) : Fact
{
    /// <summary>Where he sat before, when the same entry moved him; null in entries before this was recorded.</summary>
    public Seat? From { get; init; }
}

/// <summary>补时: lengthens the limit that judges see; the recorded time and the figures stay as they are.</summary>
internal sealed record CompensationGiven(string Contestant, string Stage, string Sheet, int Seconds, string Reason) : Fact;

internal sealed record LotRecorded(string Contestant, int Lot, string Reason) : Fact;

/// <summary>How a contestant's sheet ended, whatever its judges say.</summary>
internal sealed record OutcomeRuled(string Contestant, string Stage, string Sheet, Outcome Outcome, string Reason) : Fact;

/// <summary>The counter-ruling: an earlier one stands no more, and both stay on record.</summary>
internal sealed record RulingAnnulled(string Ruling, string Reason) : Fact
{
    /// <summary>Why an annulled re-test leaves the contestant where it put him: <see cref="MovedSince"/> or <see cref="SeatTaken"/>.</summary>
    public string? Stays { get; init; }

    public const string MovedSince = "moved";

    public const string SeatTaken = "taken";
}
