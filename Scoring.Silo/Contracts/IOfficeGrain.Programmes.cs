namespace Scoring.Contracts;

public partial interface IOfficeGrain
{
    /// <summary>Writes a programme's first or next version. Refused with every fault and its JSON path, or when the record uses what is no longer there.</summary>
    [Alias("write-programme")] Task<Reply> WriteProgrammeAsync(WriteProgramme request);

    /// <summary>Lets a competition, or one skill of it, count.</summary>
    [Alias("join-programme")] Task<Reply> JoinProgrammeAsync(JoinProgramme request);

    /// <summary>Ends that, for a member that joined.</summary>
    [Alias("leave-programme")] Task<Reply> LeaveProgrammeAsync(LeaveProgramme request);

    /// <summary>Records how many of an organisation had taken part by a day.</summary>
    [Alias("report-participants")] Task<Reply> ReportParticipantsAsync(ReportParticipants request);

    /// <summary>Puts somebody on a tally from a period on.</summary>
    [Alias("join-tally")] Task<Reply> JoinTallyAsync(JoinTally request);

    /// <summary>Takes somebody off a tally from a period on.</summary>
    [Alias("leave-tally")] Task<Reply> LeaveTallyAsync(LeaveTally request);

    /// <summary>Enters points, all or none.</summary>
    [Alias("enter-points")] Task<Reply> EnterPointsAsync(EnterPoints request);

    /// <summary>Takes an entry back.</summary>
    [Alias("take-back-points")] Task<Reply> TakeBackPointsAsync(TakeBackPoints request);

    /// <summary>Closes a period: what comes afterwards is late.</summary>
    [Alias("close-period")] Task<Reply> ClosePeriodAsync(ClosePeriod request);

    /// <summary>Grants a title within its quotas.</summary>
    [Alias("grant-title")] Task<Reply> GrantTitleAsync(GrantTitle request);

    /// <summary>Records an exit.</summary>
    [Alias("end-title")] Task<Reply> EndTitleAsync(EndTitle request);

    /// <summary>Nominates.</summary>
    [Alias("nominate")] Task<Reply> NominateAsync(Nominate request);

    /// <summary>Records one reviewer's word, once.</summary>
    [Alias("review-nomination")] Task<Reply> ReviewNominationAsync(ReviewNomination request);

    /// <summary>Awards (with the title, where the rules name a register: both or neither) or refuses.</summary>
    [Alias("decide-nomination")] Task<Reply> DecideNominationAsync(DecideNomination request);

    /// <summary>The programmes, oldest first.</summary>
    [Alias("programmes")] Task<ImmutableArray<ProgrammeLine>> ReadProgrammesAsync();

    /// <summary>Everything recorded of a programme; without the facts where the asker has as many; null when there is none.</summary>
    [Alias("programme")] Task<ProgrammeRecord?> ReadProgrammeAsync(string programme, int knownEntries);

    /// <summary>The rules in force as they were given, UTF-8 JSON; null when there is no such programme.</summary>
    [Alias("programme-rules")] Task<ImmutableArray<byte>?> ReadProgrammeRulesAsync(string programme);
}
