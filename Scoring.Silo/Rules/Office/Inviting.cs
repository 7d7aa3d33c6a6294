using Scoring.Rules.Competitions;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Office;

/// <summary>Decides about officials: whom an organizer lets in, for what, and until when.</summary>
internal static class Inviting
{
    private const int LongestName = 64, ShortestPassPhrase = 8, LongestPassPhrase = 256;

    /// <summary>What keeps an invitation from being made; null when nothing does.</summary>
    public static Refusal? Hindrance(OfficeState state, string competition, string role, string name) => state switch
    {
        _ when !state.Lists(competition) => Refusal.NotListed,
        _ when !Roles.IsInvited(role) => Refusal.UnknownRole,
        _ when name.Trim().Length is 0 or > LongestName => Refusal.BadOrganizerName,
        _ => null,
    };

    public static Decision<OfficeFact> Invite(OfficeState state, OfficialInvited fact, DateTimeOffset now) => fact switch
    {
        _ when !state.Lists(fact.Competition) => Decision<OfficeFact>.Refuse(Refusal.NotListed),
        _ when !Ids.IsRecordId(fact.Invitation) || state.Officials.KnowsInvitation(fact.Invitation) || fact.ExpiresAt <= now =>
            Decision<OfficeFact>.Refuse(Refusal.BadRequest, new PlacedFault("$.invitation", "请给出未用过的编号。 Give an id that was not used before.")),
        _ => Decision<OfficeFact>.Accept(fact with { Official = state.Officials.NextId(fact.Role) }),
    };

    public static Refusal? Hindrance(OfficeState state, string codeHash, string passPhrase, DateTimeOffset now) => state switch
    {
        _ when state.Officials.Spendable(codeHash, now) is null => Refusal.NoSuchInvitation,
        _ when passPhrase.Length is < ShortestPassPhrase or > LongestPassPhrase => Refusal.BadPassPhrase,
        _ => null,
    };

    public static Decision<OfficeFact> Enter(
        OfficeState state, string codeHash, PassPhraseProof passPhrase, Func<string, SessionStarted> session, DateTimeOffset now) =>
        state.Officials.Spendable(codeHash, now) is { Invited.Official: var official }
            ? SigningIn.With(state, session(official), now, new OfficialEntered(official, passPhrase))
            : Decision<OfficeFact>.Refuse(Refusal.NoSuchInvitation);

    public static Decision<OfficeFact> Revoke(OfficeState state, string competition, string id, string reason) => state switch
    {
        _ when !state.Officials.TryFind(id, out var known) || known.Invited.Competition != competition =>
            Decision<OfficeFact>.Refuse(Refusal.UnknownOfficial),
        _ when string.IsNullOrWhiteSpace(reason) => Decision<OfficeFact>.Refuse(Refusal.ReasonNeeded),
        _ when state.Officials.TryFind(id, out var known) && known.Revoked => Decision<OfficeFact>.Refuse(Refusal.NothingChanges),
        _ => Decision<OfficeFact>.Accept(new OfficialRevoked(id, reason.Trim())),
    };
}
