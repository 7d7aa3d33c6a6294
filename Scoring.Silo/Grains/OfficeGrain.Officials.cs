using System.Collections.Immutable;
using Scoring.Contracts;
using Scoring.Rules;
using Scoring.Rules.Office;
using Scoring.Silo.Ledger;
using Scoring.Silo.People;

namespace Scoring.Silo.Grains;

/// <summary>Chief judges, recorders and supervisors come in by invitation.</summary>
internal sealed partial class OfficeGrain
{
    private readonly Dictionary<string, SignInPatience> _patienceWith = new(StringComparer.Ordinal);
    private Task _keeping = Task.CompletedTask;

    public async Task<Reply> InviteOfficialAsync(InviteOfficial request)
    {
        var person = new PersonRecord("official", request.Invitation, salts.Next(), request.Name.Trim());
        if (!Known(request.Op))
        {
            if (Inviting.Hindrance(Decided, request.Competition, request.Role, request.Name) is { } hindered)
            {
                return Replies.Refuse(hindered);
            }

            await (_keeping = KeepAsync(_keeping, person));
        }

        var fact = new OfficialInvited(
            "", request.Invitation, request.Competition, request.Role, Commitment.Of(person), request.CodeHash, request.ExpiresAt);
        return await Execute(request.Op, request.Actor, request, now => Inviting.Invite(Decided, fact, now), _book.RequestSalt);
    }

    public async Task<Reply> EnterOfficialAsync(EnterOfficial request)
    {
        PassPhraseProof? proof = null;
        if (!Known(request.Op))
        {
            if (Inviting.Hindrance(Decided, request.CodeHash, request.PassPhrase, time.GetUtcNow()) is { } hindered)
            {
                return Replies.Refuse(hindered);
            }

            var salt = salts.Next();
            proof = await Task.Run(() => PassPhraseProof.Of(request.PassPhrase, salt));
        }

        return await Execute(request.Op, $"invitation:{request.CodeHash[..16]}", request with { PassPhrase = "" }, now =>
            Inviting.Enter(Decided, request.CodeHash, proof!, official => new SessionStarted(request.Session, official, request.TokenHash, request.ExpiresAt), now));
    }

    public Task<Reply> SignInOfficialAsync(OfficialSignIn request)
    {
        if (!_patienceWith.TryGetValue(request.Official, out var patience) && Durable.Officials.TryFind(request.Official, out _))
        {
            _patienceWith.Add(request.Official, patience = new SignInPatience());
        }

        return TryAsync(patience ?? new SignInPatience(), async () =>
        {
            if (!Known(request.Op)
                && !(Durable.Officials.TryFind(request.Official, out var official)
                    && official is { Revoked: false, PassPhrase: { } proof }
                    && await Task.Run(() => proof.Fits(request.PassPhrase))))
            {
                return Replies.Refuse(Refusal.WrongPassPhrase);
            }

            var session = new SessionStarted(request.Session, request.Official, request.TokenHash, request.ExpiresAt);
            return await Execute(
                request.Op, $"official:{request.Official}", request with { PassPhrase = "" }, now => SigningIn.Again(Decided, session, now));
        });
    }

    public async Task<Reply> RevokeOfficialAsync(RevokeOfficial request) => await Execute(request.Op, request.Actor, request, _ =>
        Inviting.Revoke(Decided, request.Competition, request.Official, request.Reason));

    public Task<ImmutableArray<OfficialCard>> ReadOfficialsAsync(string competition) => Task.FromResult<ImmutableArray<OfficialCard>>(
        [.. Durable.Officials.All.Where(official => official.Invited.Competition == competition).Select(CardOf)]);

    private OfficialCard CardOf(Official official) => new()
    {
        Official = official.Invited.Official,
        Invitation = official.Invited.Invitation,
        Role = official.Invited.Role,
        Name = NameOf(official.Invited.Commitment) ?? official.Invited.Official,
        State = official.Revoked ? "revoked" : official.PassPhrase is null ? "invited" : "entered",
        InvitedAt = official.At,
        ExpiresAt = official.Invited.ExpiresAt,
    };

    // One write after the other, each with everybody of before.
    private async Task KeepAsync(Task before, PersonRecord person)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        var book = _book with { People = _book.People.Add(person) };
        await people.PutAsync(ILedgers.Office, book);
        _book = book;
    }
}
