using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Scoring.Contracts;
using Scoring.Rules;
using Scoring.Rules.Office;
using Scoring.Silo.Ledger;
using Scoring.Silo.People;

namespace Scoring.Silo.Grains;

internal sealed partial class OfficeGrain
{
    private const string FirstActor = "organizer:" + SigningIn.FirstOrganizer;

    private static readonly TimeSpan WhileTheCodeIsOpen = TimeSpan.FromDays(3650);

    private readonly SignInPatience _patience = new();
    private Task<Reply>? _firstSignIn;
    private PeopleBook _book = PeopleBook.Empty;
    // Every API of a cluster offers its own.
    private ImmutableArray<string> _firstCodes = [];

    public Task<bool> OfferFirstCodeAsync(string codeHash)
    {
        if (Durable.Organizer is not null)
        {
            return Task.FromResult(false);
        }

        // The code lives in this activation only, so it stays.
        _firstCodes = _firstCodes.Add(codeHash);
        DelayDeactivation(WhileTheCodeIsOpen);
        return Task.FromResult(true);
    }

    public Task<bool> HasOrganizerAsync() => Task.FromResult(Durable.Organizer is not null);

    public async Task<Reply> SignInFirstAsync(FirstSignIn request)
    {
        // One after the other: the same request twice at once gets one receipt, and two organizers can't both be the first.
        while (_firstSignIn is { IsCompleted: false } before)
        {
            await ((Task)before).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }

        return await (_firstSignIn = Known(request.Op) ? TryAsync(_patience, () => ExecuteFirstAsync(request, null)) : SignInFirstOnceAsync(request));
    }

    public Task<Reply> SignInAsync(SignIn request) => TryAsync(_patience, async () =>
    {
        if (!Known(request.Op))
        {
            if (Durable.Organizer is not { } organizer)
            {
                return Replies.Refuse(Refusal.NoOrganizerYet);
            }

            if (!await Task.Run(() => organizer.PassPhrase.Fits(request.PassPhrase)))
            {
                return Replies.Refuse(Refusal.WrongPassPhrase);
            }
        }

        var session = new SessionStarted(request.Session, SigningIn.FirstOrganizer, request.TokenHash, request.ExpiresAt);
        return await Execute(request.Op, FirstActor, request with { PassPhrase = "" }, now => SigningIn.Again(Decided, session, now));
    });

    public async Task<Reply> SignOutAsync(SignOut request) =>
        await Execute(request.Op, $"session:{request.Session}", request, _ => SigningIn.Out(Decided, request.Session));

    public Task<OrganizerSession?> WhoIsAsync(string tokenHash) => Task.FromResult(
        Durable.SessionOf(tokenHash, time.GetUtcNow()) is { } session ? SessionOf(session) : null);

    private OrganizerSession SessionOf(SessionStarted session)
    {
        var invited = Durable.Officials.TryFind(session.Organizer, out var official) ? official.Invited : null;
        return new OrganizerSession
        {
            Session = session.Session,
            Organizer = session.Organizer,
            Name = NameOf(invited?.Commitment ?? Durable.Organizer?.Commitment) ?? session.Organizer,
            ExpiresAt = session.ExpiresAt,
            Role = invited?.Role ?? Roles.Organizer,
            Competition = invited?.Competition,
        };
    }

    private bool Known(string op) => _chronicle.Knows(op);

    // A try is counted before it is looked at and forgotten when it succeeds. So is one with a known op: its answer tells whether the pass phrase was right.
    private async Task<Reply> TryAsync(SignInPatience patience, Func<Task<Reply>> signIn)
    {
        var now = time.GetUtcNow();
        if (patience.WaitAt(now) is var wait && wait > TimeSpan.Zero)
        {
            var seconds = Math.Ceiling(wait.TotalSeconds);
            return Replies.Refuse(Refusal.WaitBeforeTrying, [new("$", $"{seconds} 秒后再试。 Try again in {seconds} seconds.")]);
        }

        patience.Count(now);
        var reply = await signIn();
        if (reply.Receipt is not null)
        {
            patience.Forget();
        }

        return reply;
    }

    private async Task<Reply> SignInFirstOnceAsync(FirstSignIn request) =>
        SigningIn.Hindrance(Decided, request.Name, request.PassPhrase) is { } hindered
            ? Replies.Refuse(hindered)
            : await TryAsync(_patience, async () => _firstCodes.Any(code => Same(code, request.CodeHash))
                ? await EnterAsync(request)
                : Replies.Refuse(Refusal.WrongFirstCode));

    private async Task<Reply> EnterAsync(FirstSignIn request)
    {
        var salt = salts.Next();
        var proof = await Task.Run(() => PassPhraseProof.Of(request.PassPhrase, salt));
        var person = new PersonRecord("organizer", SigningIn.FirstOrganizer, salts.Next(), request.Name.Trim());

        // The name is on stable storage before the fact that commits to it.
        _book = new PeopleBook { RequestSalt = salts.Next(), People = [person] };
        await people.PutAsync(ILedgers.Office, _book);
        var reply = await ExecuteFirstAsync(request, new OrganizerEntered(SigningIn.FirstOrganizer, Commitment.Of(person), proof));
        if (reply.Receipt is not null)
        {
            _firstCodes = [];
            DelayDeactivation(TimeSpan.Zero);
        }

        return reply;
    }

    // The recorded request hash holds neither name nor pass phrase in a form that can be guessed: the session's hash is made of the pass phrase, with a key.
    private Task<Reply> ExecuteFirstAsync(FirstSignIn request, OrganizerEntered? organizer)
    {
        var session = new SessionStarted(request.Session, SigningIn.FirstOrganizer, request.TokenHash, request.ExpiresAt);
        return Execute(
            request.Op, FirstActor, request with { PassPhrase = "" }, now => SigningIn.First(Decided, organizer!, session, now), _book.RequestSalt);
    }

    private string? NameOf(string? commitment) =>
        _book.People.FirstOrDefault(person => Commitment.Of(person) == commitment)?.Name;

    private static bool Same(string known, string shown) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(known), Encoding.ASCII.GetBytes(shown));
}
