using System.Globalization;

namespace Scoring.Rules.Office;

/// <summary>Chief judges, recorders and supervisors, each of one competition.</summary>
internal sealed class Officials
{
    private readonly Dictionary<string, Official> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byCode = new(StringComparer.Ordinal);

    /// <summary>In the order of their invitation.</summary>
    public IEnumerable<Official> All => _byId.Values.OrderBy(official => official.At);

    public bool TryFind(string id, out Official official) => _byId.TryGetValue(id, out official!);

    public bool KnowsInvitation(string invitation) => _byId.Values.Any(official => official.Invited.Invitation == invitation);

    /// <summary>The invitation of a code that is neither spent, revoked nor expired.</summary>
    public Official? Spendable(string codeHash, DateTimeOffset now) =>
        _byCode.TryGetValue(codeHash, out var id) && _byId[id] is { PassPhrase: null, Revoked: false } official && now < official.Invited.ExpiresAt
            ? official
            : null;

    /// <summary>Short enough to be said across a table: c1 is the first chief judge of the installation.</summary>
    public string NextId(string role) =>
        role[0] + (_byId.Values.Count(official => official.Invited.Role == role) + 1).ToString(CultureInfo.InvariantCulture);

    public void Apply(OfficialInvited fact, DateTimeOffset at)
    {
        _byId[fact.Official] = new Official(fact, at, PassPhrase: null, Revoked: false);
        _byCode[fact.CodeHash] = fact.Official;
    }

    public void Apply(OfficialEntered fact) => _byId[fact.Official] = _byId[fact.Official] with { PassPhrase = fact.PassPhrase };

    public void Apply(OfficialRevoked fact) => _byId[fact.Official] = _byId[fact.Official] with { Revoked = true };
}

/// <summary>One of them; without a pass phrase the code is not spent yet.</summary>
internal sealed record Official(OfficialInvited Invited, DateTimeOffset At, PassPhraseProof? PassPhrase, bool Revoked);
