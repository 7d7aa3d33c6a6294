using System.Text.Json.Serialization;
using Scoring.Rules.Office;

namespace Scoring.Rules.Programmes.Recording;

/// <summary>What happened in a programme, in the office's ledger. People are ids; who they are stands in the people store.</summary>
internal abstract record ProgrammeFact(string Programme) : OfficeFact;

/// <summary>The rules, as given, as their next version.</summary>
internal sealed record ProgrammeWritten(string Programme, string Text, string? Reason) : ProgrammeFact(Programme);

/// <summary>A competition, or a skill of it, counts from now on.</summary>
internal sealed record MemberJoined(string Programme, string Competition, string? Skill, string? Trade, string? City, string? Season) : ProgrammeFact(Programme)
{
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public required decimal Weight { get; init; }
}

/// <summary>A joined member counts no more.</summary>
internal sealed record MemberLeft(string Programme, string Competition, string? Skill, string Reason) : ProgrammeFact(Programme);

/// <summary>So many of an organisation's staff had taken part by a day.</summary>
internal sealed record ParticipantsReported(string Programme, string Organisation, string Day, int Participants, string? Reason) : ProgrammeFact(Programme);

/// <summary>A person, group or work of the programme.</summary>
internal sealed record SubjectEntered(string Programme, string Subject, string Kind, string? Organisation, string Commitment) : ProgrammeFact(Programme);

/// <summary>A subject belongs to a tally from a period on.</summary>
internal sealed record TallyJoined(string Programme, string Tally, string Subject, string Period) : ProgrammeFact(Programme);

/// <summary>A subject no longer belongs to a tally, from a period on.</summary>
internal sealed record TallyLeft(string Programme, string Tally, string Subject, string Period, string Reason) : ProgrammeFact(Programme);

/// <summary>Points of one subject, module and period. Late: the period was closed already.</summary>
internal sealed record PointsEntered(
    string Programme, string Tally, string Entry, string Subject, string Module, string Period, bool Late, string? Reason) : ProgrammeFact(Programme)
{
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public required decimal Points { get; init; }
}

/// <summary>An entry counts no more.</summary>
internal sealed record PointsTakenBack(string Programme, string Tally, string Entry, string Reason) : ProgrammeFact(Programme);

internal sealed record PeriodClosed(string Programme, string Tally, string Period) : ProgrammeFact(Programme);

/// <summary>A title, by hand, from a nomination or from a published result.</summary>
internal sealed record TitleGranted(string Programme, string Title, string Register, string Tier, string Subject, int Year, int? Until) : ProgrammeFact(Programme)
{
    public string? Nomination { get; init; }

    public string? Competition { get; init; }

    public string? Skill { get; init; }

    public string? Contestant { get; init; }
}

/// <summary>An exit.</summary>
internal sealed record TitleEnded(string Programme, string Title, int Year, string Reason) : ProgrammeFact(Programme);

/// <summary>The citation may name people, so it stands in the people store.</summary>
internal sealed record Nominated(string Programme, string Nomination, string Rules, string Category, string Subject, string Citation) : ProgrammeFact(Programme);

/// <summary>A word for or against: of the actor, or of a reviewer for whom he entered it.</summary>
internal sealed record NominationReviewed(string Programme, string Nomination, bool Favours, string? Remark, string? Reviewer) : ProgrammeFact(Programme);

/// <summary>Awarded, with the number of its certificate.</summary>
internal sealed record NominationAwarded(string Programme, string Nomination, int Year, string Certificate) : ProgrammeFact(Programme);

internal sealed record NominationRefused(string Programme, string Nomination, string Reason) : ProgrammeFact(Programme);
