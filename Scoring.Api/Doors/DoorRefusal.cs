namespace Scoring.Api.Doors;

/// <summary>
/// Why a request was turned away before the record was asked. Numbers are public and never reused; 1 to 99 are the doors'.
/// </summary>
internal enum DoorRefusal
{
    /// <summary>The Host header names no address of this machine.</summary>
    HostNotAllowed = 1,

    /// <summary>A page of another origin tried to write.</summary>
    ForeignOrigin = 2,

    /// <summary>The body is over the limit.</summary>
    BodyTooLarge = 3,

    /// <summary>Too many requests from this device or address.</summary>
    TooManyRequests = 4,

    /// <summary>There is no such address.</summary>
    NoSuchRoute = 5,

    /// <summary>The address doesn't take this method.</summary>
    MethodNotAllowed = 6,

    /// <summary>The body is of a type this address doesn't take.</summary>
    UnsupportedContent = 7,

    /// <summary>The request can't be read; each place is listed.</summary>
    BadRequest = 8,

    /// <summary>The op is not 1 to 64 letters, digits, - or _.</summary>
    BadOp = 9,

    /// <summary>It is not known whether the command was recorded.</summary>
    NotConfirmed = 10,

    /// <summary>The server failed while answering.</summary>
    ServerFailed = 11,

    /// <summary>No organizer is signed in.</summary>
    NoSession = 20,

    /// <summary>The organizer's session is unknown, ended or expired.</summary>
    SessionEnded = 21,

    /// <summary>A judge's tablet asked for what only organizers may do.</summary>
    OrganizersOnly = 22,

    /// <summary>The tablet is not enrolled.</summary>
    NoDevice = 23,

    /// <summary>An organizer asked for what only an enrolled tablet may do.</summary>
    JudgesOnly = 24,

    /// <summary>The tablet belongs to another competition.</summary>
    OtherCompetition = 25,

    /// <summary>The tablet belongs to another station.</summary>
    OtherStation = 26,

    /// <summary>The tablet's pass is unknown or was revoked.</summary>
    DeviceUnknown = 27,

    /// <summary>The enrolment is unknown, spent or expired.</summary>
    NoSuchEnrolment = 28,

    /// <summary>Too many wrong codes or pass phrases from this address.</summary>
    TooManyWrongGuesses = 29,

    /// <summary>There is no such template.</summary>
    NoSuchTemplate = 30,

    /// <summary>Neither template nor scheme was given, or both.</summary>
    TemplateOrScheme = 31,

    /// <summary>The id of a new competition is not usable.</summary>
    BadCompetitionId = 32,

    /// <summary>The roster file has faults; each is listed with file:line:column.</summary>
    BadRosterFile = 33,

    /// <summary>There is no such competition.</summary>
    NoSuchCompetition = 34,

    /// <summary>There is no such skill, contestant, sheet, station or screen.</summary>
    NotFound = 35,

    /// <summary>A scheme to be tried or written has faults; each is listed with its JSON path.</summary>
    BadScheme = 40,

    /// <summary>A workbook is no marking scheme; each fault is listed with its sheet and cell.</summary>
    BadSchemeWorkbook = 41,

    /// <summary>What was asked of a try-out can't be; each place is listed.</summary>
    BadTryout = 42,

    /// <summary>The template is a programme; a competition is made from one of those it lists.</summary>
    TemplateIsProgramme = 50,

    /// <summary>The roster can be taken once what is listed was looked at: equal names, identity cards left out.</summary>
    RosterToConfirm = 55,

    /// <summary>A number of an identity card stands in the request; it is never kept.</summary>
    IdCardNumber = 56,

    /// <summary>This computer has no network with that address.</summary>
    NoSuchNetwork = 60,

    /// <summary>The public address is no http or https address.</summary>
    BadPublicAddress = 61,

    /// <summary>An official asked for what his role may not do.</summary>
    OtherRole = 45,

    /// <summary>The official belongs to another competition.</summary>
    OtherCompetitionsOfficial = 46,

    /// <summary>The second folder can't be used; the reason stands beside it.</summary>
    BadSecondFolder = 62,

    /// <summary>The copy can't be taken over; each reason stands with its place.</summary>
    NotRestored = 63,

    /// <summary>A copy is taken over only before the first sign-in, with the code printed at this start.</summary>
    CodeNeeded = 64,

    /// <summary>The file of marks has faults; each is listed with its place.</summary>
    BadMarksFile = 47,

    /// <summary>The file is not the one that was looked at before.</summary>
    OtherFile = 48,

    /// <summary>A PIN is 4 to 6 digits.</summary>
    BadPin = 70,

    /// <summary>The PIN was wrong too often on this tablet.</summary>
    TooManyWrongPins = 71,

    /// <summary>There are more marks than a workbook can hold.</summary>
    TooManyForWorkbook = 65,
}
