namespace Scoring.Contracts;

/// <summary>
/// One competition's record: the single writer of its ledger. Key: the competition id.
/// Every writing method completes when its entry is on stable storage (or refused, with nothing recorded); repeating an <c>Op</c> changes nothing.
/// Reads show only what is on stable storage.
/// </summary>
[Alias("scoring.competition")]
public partial interface ICompetitionGrain : IGrainWithStringKey
{
    /// <summary>Writes the first entry. Refused when the competition exists or the scheme is bad (each fault with its JSON path).</summary>
    [Alias("create")] Task<Reply> CreateAsync(CreateCompetition request);

    /// <summary>Replaces the scheme as its next version; once a mark exists a reason is required and every recorded mark must fit.</summary>
    [Alias("replace-scheme")] Task<Reply> ReplaceSchemeAsync(ReplaceScheme request);

    /// <summary>Replaces the whole roster; only before opening.</summary>
    [Alias("enter-contestants")] Task<Reply> EnterContestantsAsync(EnterContestants request);

    /// <summary>Replaces stations, judges and panels; only before opening.</summary>
    [Alias("arrange-stations")] Task<Reply> ArrangeStationsAsync(ArrangeStations request);

    /// <summary>Opens for marking. Refused with one fault for each thing that is still missing.</summary>
    [Alias("open")] Task<Reply> OpenAsync(OpenCompetition request);

    /// <summary>Sets what the public may see of a skill. More openness must be confirmed.</summary>
    [Alias("set-visibility")] Task<Reply> SetVisibilityAsync(SetVisibility request);

    /// <summary>Freezes (封榜) or thaws the public boards of a skill.</summary>
    [Alias("set-freeze")] Task<Reply> SetFreezeAsync(SetFreeze request);

    /// <summary>Publishes a skill's standings as its next revision; its sheets are then closed.</summary>
    [Alias("publish")] Task<Reply> PublishAsync(PublishSkill request);

    /// <summary>Opens a published skill for corrections; the next publication is a new revision.</summary>
    [Alias("reopen")] Task<Reply> ReopenAsync(ReopenSkill request);

    /// <summary>Takes points from a stage, part or sheet (negative: a bonus), with a reason.</summary>
    [Alias("enter-penalty")] Task<Reply> EnterPenaltyAsync(EnterPenalty request);

    /// <summary>Sets a contestant entered, absent, withdrawn or disqualified, with a reason.</summary>
    [Alias("change-contestant")] Task<Reply> ChangeContestantAsync(ChangeContestant request);

    /// <summary>Releases a judge: the sheets he has not submitted are no longer waited for.</summary>
    [Alias("release-judge")] Task<Reply> ReleaseJudgeAsync(ReleaseJudge request);

    /// <summary>Replaces a judge: the substitute takes his seat for the sheets he has not submitted; what he submitted stays his.</summary>
    [Alias("replace-judge")] Task<Reply> ReplaceJudgeAsync(ReplaceJudge request);

    /// <summary>Returns one judge's sheet to him: it counts for nothing until it comes again as its next version.</summary>
    [Alias("return-sheet")] Task<Reply> ReturnSheetAsync(ReturnSheet request);

    /// <summary>Voids a sheet for a re-test: every version stays on record and counts for nothing; the panel marks again.</summary>
    [Alias("void-sheet")] Task<Reply> VoidSheetAsync(VoidSheet request);

    /// <summary>Gives a contestant more time (补时) on a sheet with a clock or a limit.</summary>
    [Alias("give-compensation")] Task<Reply> GiveCompensationAsync(GiveCompensation request);

    /// <summary>Records a drawn lot.</summary>
    [Alias("record-lot")] Task<Reply> RecordLotAsync(RecordLot request);

    /// <summary>Rules how a sheet ended; it stands above the judges' own word.</summary>
    [Alias("rule-outcome")] Task<Reply> RuleOutcomeAsync(RuleOutcome request);

    /// <summary>Annuls a ruling by a counter-ruling; refused when something done since rests on it.</summary>
    [Alias("annul-ruling")] Task<Reply> AnnulRulingAsync(AnnulRuling request);

    /// <summary>The log of rulings, oldest first.</summary>
    [Alias("read-rulings")] Task<ImmutableArray<RulingLine>> ReadRulingsAsync();

    /// <summary>Records one judge's sheet as its next version (architecture.md, section 5).</summary>
    [Alias("submit-sheet")] Task<Reply> SubmitSheetAsync(SubmitSheet request);

    /// <summary>Everything the organizer's console shows but the marks; null when the competition does not exist.</summary>
    [Alias("read-overview")] Task<CompetitionOverview?> ReadOverviewAsync();

    /// <summary>Shows every public board again, the windows may have lost them; completes when they have them.</summary>
    [Alias("show-anew")] Task ShowAnewAsync();

    /// <summary>Who still has to mark what: one row per contestant and sheet.</summary>
    [Alias("read-progress")] Task<ImmutableArray<ProgressRow>> ReadProgressAsync();

    /// <summary>A station as its panel may see it; null when there is none.</summary>
    [Alias("read-station")] Task<StationView?> ReadStationAsync(string station);

    /// <summary>All versions of one judge's sheet, oldest first.</summary>
    [Alias("read-sheet")] Task<ImmutableArray<SheetVersion>> ReadSheetAsync(SheetKey sheet);

    /// <summary>The standings of a skill as result JSON (scheme.md, section 6), UTF-8; null when there is no such skill.</summary>
    [Alias("read-standings")] Task<ImmutableArray<byte>?> ReadStandingsAsync(string skill);

    /// <summary>Every skill that was ever published, as in its last published revision; not those the asker has.</summary>
    [Alias("read-published")] Task<ImmutableArray<PublishedResult>> ReadPublishedAsync(ImmutableArray<KnownRevision> known);

    /// <summary>A contestant's card as UTF-8 JSON: marks, figures, place and why, corrections; null when there is none.</summary>
    [Alias("read-card")] Task<ImmutableArray<byte>?> ReadCardAsync(string contestant);

    /// <summary>Why a contestant stands where he stands, as UTF-8 JSON (docs/explanations.md); null when there is none.</summary>
    [Alias("read-explanation")] Task<ImmutableArray<byte>?> ReadExplanationAsync(string contestant);

    /// <summary>A skill's cuts, scale and award quotas, explained as UTF-8 JSON (docs/explanations.md); null when there is no such skill.</summary>
    [Alias("read-skill-explanation")] Task<ImmutableArray<byte>?> ReadSkillExplanationAsync(string skill);

    /// <summary>What another scheme (UTF-8 JSON) would make of the marks on record. Nothing is recorded.</summary>
    [Alias("try-scheme")] Task<TrialReply> TrySchemeAsync(ImmutableArray<byte> scheme);

    /// <summary>The scheme in force, UTF-8 JSON as it was given; null when the competition does not exist.</summary>
    [Alias("read-scheme")] Task<ImmutableArray<byte>?> ReadSchemeAsync();
}
