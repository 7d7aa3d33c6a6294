using Scoring.Rules.Competitions;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Office;

/// <summary>Decides who may come in. Whether a code or a pass phrase is right was found out before: that takes time, deciding doesn't.</summary>
internal static class SigningIn
{
    public const string FirstOrganizer = "o1";

    private const int ShortestPassPhrase = 8, LongestPassPhrase = 256, LongestName = 64;

    /// <summary>What keeps a first sign-in from being tried at all; null when nothing does.</summary>
    public static Refusal? Hindrance(OfficeState state, string name, string passPhrase) => (name.Trim().Length, passPhrase.Length) switch
    {
        _ when state.Organizer is not null => Refusal.OrganizerExists,
        (0 or > LongestName, _) => Refusal.BadOrganizerName,
        (_, < ShortestPassPhrase or > LongestPassPhrase) => Refusal.BadPassPhrase,
        _ => null,
    };

    public static Decision<OfficeFact> First(OfficeState state, OrganizerEntered organizer, SessionStarted session, DateTimeOffset now)
    {
        if (state.Organizer is not null)
        {
            return Decision<OfficeFact>.Refuse(Refusal.OrganizerExists);
        }

        return SessionFault(state, session, now) is { } fault
            ? Decision<OfficeFact>.Refuse(Refusal.BadRequest, fault)
            : Decision<OfficeFact>.Accept(organizer, session);
    }

    public static Decision<OfficeFact> Again(OfficeState state, SessionStarted session, DateTimeOffset now) =>
        SessionFault(state, session, now) is { } fault
            ? Decision<OfficeFact>.Refuse(Refusal.BadRequest, fault)
            : Decision<OfficeFact>.Accept(session);

    /// <summary>A session with what goes before it.</summary>
    public static Decision<OfficeFact> With(OfficeState state, SessionStarted session, DateTimeOffset now, OfficeFact before) =>
        SessionFault(state, session, now) is { } fault
            ? Decision<OfficeFact>.Refuse(Refusal.BadRequest, fault)
            : Decision<OfficeFact>.Accept(before, session);

    public static Decision<OfficeFact> Out(OfficeState state, string session) => state.IsLive(session)
        ? Decision<OfficeFact>.Accept(new SessionEnded(session))
        : Decision<OfficeFact>.Refuse(Refusal.SessionOver);

    private static PlacedFault? SessionFault(OfficeState state, SessionStarted session, DateTimeOffset now) => session switch
    {
        _ when !Ids.IsRecordId(session.Session) || state.KnowsSession(session.Session) =>
            new("$.session", "请给出未用过的编号。 Give an id that was not used before."),
        _ when session.TokenHash.Length != 64 || state.SessionOf(session.TokenHash, now) is not null =>
            new("$.tokenHash", "请给出新密钥的 SHA-256。 Give the SHA-256 of a fresh secret."),
        _ when session.ExpiresAt <= now => new("$.expiresAt", "须晚于现在。 It must be later than now."),
        _ => null,
    };
}
