namespace Scoring.Rules;

/// <summary>Why the record turned a well-formed command down. Numbers are public and never reused; 1 to 99 belong to the doors (Scoring.Api), 100 to 199 to the office.</summary>
public enum Refusal
{
    /// <summary>An organizer exists already; the one-time code is of no use any more.</summary>
    OrganizerExists = 100,

    /// <summary>This is not the one-time code that was printed at this start.</summary>
    WrongFirstCode = 101,

    /// <summary>No organizer exists yet; the first one comes with the one-time code.</summary>
    NoOrganizerYet = 102,

    /// <summary>An organizer's name has 1 to 64 characters.</summary>
    BadOrganizerName = 103,

    /// <summary>A pass phrase has 8 to 256 characters.</summary>
    BadPassPhrase = 104,

    /// <summary>The pass phrase is wrong.</summary>
    WrongPassPhrase = 105,

    /// <summary>Too many wrong tries; the time to wait is given.</summary>
    WaitBeforeTrying = 106,

    /// <summary>The session has ended already.</summary>
    SessionOver = 107,

    /// <summary>The competition is in the catalogue already.</summary>
    AlreadyListed = 110,

    /// <summary>The competition is not in the catalogue.</summary>
    NotListed = 111,

    /// <summary>Another competition has this code; a new one is needed.</summary>
    CodeTaken = 112,

    /// <summary>The screen's plan has values that can't be shown; each is listed.</summary>
    BadScreen = 120,

    /// <summary>The programme has faults; each is listed with its JSON path.</summary>
    BadProgramme = 121,

    /// <summary>There is no such programme.</summary>
    NoSuchProgramme = 122,

    /// <summary>The programme exists already.</summary>
    ProgrammeExists = 123,

    /// <summary>The record refers to what the new programme lacks; each is listed.</summary>
    ProgrammeInUse = 124,

    /// <summary>Another member counts this result already.</summary>
    MemberCounted = 125,

    /// <summary>The programme has no such member, organisation, tally, register, tier, nomination, entry or person; each is listed.</summary>
    NotInProgramme = 126,

    /// <summary>An entry is out of range, or not of its period; each is listed.</summary>
    BadEntry = 127,

    /// <summary>The period is closed; a late entry or correction needs a reason.</summary>
    PeriodIsClosed = 128,

    /// <summary>A name is missing or too long, or of another kind than this list is of; each is listed.</summary>
    BadSubject = 129,

    /// <summary>The tier or category has no free place.</summary>
    QuotaFilled = 130,

    /// <summary>The tier or category has no free place in this year.</summary>
    YearQuotaFilled = 131,

    /// <summary>He holds this title already.</summary>
    TitleHeld = 132,

    /// <summary>This reviewer has given his review already.</summary>
    ReviewedAlready = 133,

    /// <summary>Too few reviews favour it, or as many are against.</summary>
    ReviewsLacking = 134,

    /// <summary>The nomination is awarded or refused already.</summary>
    NominationDecided = 135,

    /// <summary>The invitation's code is unknown, spent, revoked or expired.</summary>
    NoSuchInvitation = 150,

    /// <summary>There is no such official of this competition.</summary>
    UnknownOfficial = 151,

    /// <summary>The role is not chief-judge, recorder or supervisor.</summary>
    UnknownRole = 152,

    /// <summary>There is no such competition.</summary>
    NoSuchCompetition = 201,

    /// <summary>The competition exists already.</summary>
    CompetitionExists = 202,

    /// <summary>This op was used for another request or by somebody else.</summary>
    OpReused = 203,

    /// <summary>Too many commands are waiting; send again a little later.</summary>
    Busy = 204,

    /// <summary>The scheme has faults; each is listed with its JSON path.</summary>
    BadScheme = 210,

    /// <summary>The roster has faults; each is listed.</summary>
    BadRoster = 211,

    /// <summary>Stations or panels have faults; each is listed.</summary>
    BadStations = 212,

    /// <summary>The competition is open; this can be changed only before.</summary>
    AlreadyOpen = 213,

    /// <summary>Something is still missing before it can open; each is listed.</summary>
    NotReady = 214,

    /// <summary>The competition is not open yet.</summary>
    NotOpen = 215,

    /// <summary>A reason is needed.</summary>
    ReasonNeeded = 216,

    /// <summary>More would become visible; confirm it.</summary>
    ConfirmationNeeded = 217,

    /// <summary>It is in that state already.</summary>
    NothingChanges = 218,

    /// <summary>The request names no known value; each is listed.</summary>
    BadRequest = 219,

    /// <summary>The device is unknown or was revoked.</summary>
    DeviceRevoked = 220,

    /// <summary>The enrolment is unknown, spent or expired.</summary>
    EnrolmentSpent = 221,

    /// <summary>The sheet is not marked at this device's station.</summary>
    WrongStation = 222,

    /// <summary>There is no such skill, stage, part, sheet, contestant, station, judge or device.</summary>
    NotFound = 223,

    /// <summary>The judge sits on no such panel, or was released from it.</summary>
    NotOnPanel = 224,

    /// <summary>The sheet has another version than expected; read it again.</summary>
    VersionMismatch = 230,

    /// <summary>A mark is missing, unknown, out of range or not of the aspect's kind; each is listed.</summary>
    BadMark = 231,

    /// <summary>The contestant is absent, withdrawn or disqualified.</summary>
    ContestantNotEntered = 232,

    /// <summary>The skill is published; have it reopened first.</summary>
    SkillPublished = 233,

    /// <summary>Contestants still lack marks; accept that, or wait.</summary>
    Incomplete = 234,

    /// <summary>The contestant did not get past the cut before this stage (scheme.md, section 7: such marks are an error).</summary>
    DidNotAdvance = 235,

    /// <summary>Somebody of the skill has marks: benches are drawn before, and changed one by one afterwards.</summary>
    DrawAfterMarks = 240,

    /// <summary>The contestant has marks: nobody else can take the place any more.</summary>
    SubstituteAfterMarks = 241,

    /// <summary>Another contestant has this heat and bench.</summary>
    SeatTaken = 242,

    /// <summary>There is no free bench in this heat.</summary>
    NoFreeBench = 243,

    /// <summary>The two contestants contest different skills.</summary>
    OtherSkill = 244,

    /// <summary>The change of the roster has faults; each is listed.</summary>
    BadRosterChange = 245,

    /// <summary>The chief judge entered a lot for one of them, which goes before a drawn one.</summary>
    LotRuled = 246,

    /// <summary>No draw of this skill is closed, or its seed was destroyed.</summary>
    NothingSealed = 247,

    /// <summary>Others take part than when the draw was closed.</summary>
    SealedForOthers = 248,

    /// <summary>Another holder of the seat has marked this sheet, or the panel did without this judge.</summary>
    SeatMarked = 260,

    /// <summary>The chief judge ruled that the sheet was not attempted.</summary>
    SheetClosed = 261,

    /// <summary>The substitute is no judge of this competition, or a new judge's id is taken or unusable.</summary>
    UnknownSubstitute = 262,

    /// <summary>The substitute has or had a seat at this station already.</summary>
    SubstituteSeated = 263,

    /// <summary>There is no submitted sheet to return or void.</summary>
    NotSubmitted = 264,

    /// <summary>A ruled outcome stands on the sheet; annul it first.</summary>
    OutcomeStands = 265,

    /// <summary>The sheet is neither timed nor limited.</summary>
    NotTimed = 266,

    /// <summary>Something was done since that rests on the ruling.</summary>
    RulingOvertaken = 267,

    /// <summary>A counter-ruling is not annulled; rule anew.</summary>
    RuleAnew = 268,

    /// <summary>The sheet was handed in by the judge himself: there is no paper to compare.</summary>
    NotFromPaper = 270,

    /// <summary>The second entry is another person's.</summary>
    SamePerson = 271,

    /// <summary>The second entry differs from the first; each aspect is listed.</summary>
    EntriesDiffer = 272,

    /// <summary>Lines of the file can't be recorded; each is listed.</summary>
    BadImport = 273,

    /// <summary>The printed card is not alive yet: enrolment is not open at its station.</summary>
    EnrolmentNotOpen = 290,

    /// <summary>The PIN is not this judge's on this tablet.</summary>
    WrongPin = 291,

    /// <summary>The tablet is not unlocked for the judge it marks for.</summary>
    NotUnlocked = 292,

    /// <summary>The tablet belongs to one judge and needs no PIN.</summary>
    NotShared = 293,
}
