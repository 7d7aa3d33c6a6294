namespace Scoring.Rules.Office;

/// <summary>
/// An official may come in with a one-use code, for one competition and one role; the name stands in the people store.
/// </summary>
internal sealed record OfficialInvited(
    string Official, string Invitation, string Competition, string Role, string Commitment, string CodeHash, DateTimeOffset ExpiresAt) : OfficeFact;

/// <summary>The code was spent, and the official chose a pass phrase.</summary>
internal sealed record OfficialEntered(string Official, PassPhraseProof PassPhrase) : OfficeFact;

/// <summary>The official may do nothing any more; sessions and an unspent code end with it.</summary>
internal sealed record OfficialRevoked(string Official, string Reason) : OfficeFact;

/// <summary>What an official may do (the doors say it route by route).</summary>
internal static class Roles
{
    public const string Organizer = "organizer", ChiefJudge = "chief-judge", Recorder = "recorder", Supervisor = "supervisor";

    /// <summary>Of those who are invited.</summary>
    public static bool IsInvited(string role) => role is ChiefJudge or Recorder or Supervisor;
}
