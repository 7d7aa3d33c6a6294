using Microsoft.AspNetCore.Http.HttpResults;
using Scoring.Api.Doors;
using Scoring.Api.Hosting;
using Scoring.Contracts;

namespace Scoring.Api.Office;

/// <summary>Organizers come and go.</summary>
internal static class SessionRoutes
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    public static void MapSessions(this IEndpointRouteBuilder staff)
    {
        var office = staff.MapGroup("/api/office").WithTags("Office").AddEndpointFilter<OpFilter>().OpenTo(Door.Anyone);
        office.MapPost("/first-sign-in", SignInFirstAsync);
        office.MapPost("/sign-in", SignInAsync);
        office.MapPost("/entering", EnterAsync);
        office.MapPost("/sign-out", SignOutAsync);
        office.MapGet("/me", ShowMeAsync);
    }

    /// <summary>The first organizer signs in with the one-time code and sets a pass phrase.</summary>
    internal static Task<Results<Ok<Receipt>, RefusedResult>> SignInFirstAsync(
        FirstSignInRequest request, Tokens tokens, TimeProvider time, IGrainFactory grains, WrongGuesses guesses, HttpContext context) =>
        KnockAsync(context, guesses, tokens.Secret("session", request.Op, request.Code, request.PassPhrase), time, (secret, until) =>
            Office(grains).SignInFirstAsync(new FirstSignIn
            {
                Op = request.Op,
                CodeHash = Tokens.Hash(OneTimeCode.Normal(request.Code)),
                Name = request.Name,
                PassPhrase = request.PassPhrase,
                Session = tokens.Id("s-", secret),
                TokenHash = Tokens.Hash(secret),
                ExpiresAt = until,
            }));

    /// <summary>An organizer signs in with his pass phrase, an official with his id too; the answer sets the session's cookie.</summary>
    internal static Task<Results<Ok<Receipt>, RefusedResult>> SignInAsync(
        SignInRequest request, Tokens tokens, TimeProvider time, IGrainFactory grains, WrongGuesses guesses, HttpContext context) =>
        KnockAsync(context, guesses, tokens.Secret("session", request.Op, request.Official ?? "", request.PassPhrase), time, (secret, until) =>
            request.Official is { } official ? Office(grains).SignInOfficialAsync(new OfficialSignIn
            {
                Op = request.Op,
                Official = official.Trim().ToLowerInvariant(),
                PassPhrase = request.PassPhrase,
                Session = tokens.Id("s-", secret),
                TokenHash = Tokens.Hash(secret),
                ExpiresAt = until,
            }) : Office(grains).SignInAsync(new SignIn
            {
                Op = request.Op,
                PassPhrase = request.PassPhrase,
                Session = tokens.Id("s-", secret),
                TokenHash = Tokens.Hash(secret),
                ExpiresAt = until,
            }));

    /// <summary>An invited official spends his one-use code and sets a pass phrase; the answer sets the session's cookie.</summary>
    internal static Task<Results<Ok<Receipt>, RefusedResult>> EnterAsync(
        EnteringRequest request, Tokens tokens, TimeProvider time, IGrainFactory grains, WrongGuesses guesses, HttpContext context) =>
        KnockAsync(context, guesses, tokens.Secret("session", request.Op, request.Code, request.PassPhrase), time, (secret, until) =>
            Office(grains).EnterOfficialAsync(new EnterOfficial
            {
                Op = request.Op,
                CodeHash = Tokens.Hash(OneTimeCode.Normal(request.Code)),
                PassPhrase = request.PassPhrase,
                Session = tokens.Id("s-", secret),
                TokenHash = Tokens.Hash(secret),
                ExpiresAt = until,
            }));

    /// <summary>Ends the session at once, on every device that shows it.</summary>
    internal static async Task<Results<Ok<Receipt>, RefusedResult>> SignOutAsync(
        SignOutRequest request, IGrainFactory grains, HttpContext context)
    {
        if (await SessionAsync(grains, context) is not { } session)
        {
            return RefusedResult.Of(DoorRefusal.NoSession);
        }

        context.Response.Cookies.Delete(Shown.OrganizerCookie);
        return Answers.Of(await Office(grains).SignOutAsync(new SignOut { Op = request.Op, Session = session.Session }));
    }

    /// <summary>Who is signed in here, whether this is the first start, and where the public's pages are.</summary>
    internal static async Task<Ok<Me>> ShowMeAsync(Addresses addresses, IGrainFactory grains, HttpContext context)
    {
        var session = await SessionAsync(grains, context);
        return TypedResults.Ok(new Me(
            session is not null,
            session?.Name,
            session is null && !await Office(grains).HasOrganizerAsync(),
            addresses.Url(Listener.Public, context.Request.Host, ""),
            session?.Role,
            session?.Competition,
            session?.Organizer));
    }

    private static async Task<Results<Ok<Receipt>, RefusedResult>> KnockAsync(
        HttpContext context, WrongGuesses guesses, string secret, TimeProvider time, Func<string, DateTimeOffset, Task<Reply>> signIn)
    {
        if (!guesses.MayGuess(context))
        {
            return RefusedResult.Of(DoorRefusal.TooManyWrongGuesses);
        }

        var until = Expiry.After(time, Lasts);
        var reply = await signIn(secret, until);
        if (reply.Receipt is null)
        {
            guesses.Count(context);
            return Answers.Of(reply);
        }

        Shown.Keep(context, Shown.OrganizerCookie, secret, until);
        return Answers.Of(reply);
    }

    private static async Task<OrganizerSession?> SessionAsync(IGrainFactory grains, HttpContext context) =>
        Shown.Organizer(context) is { Length: > 0 } token ? await Office(grains).WhoIsAsync(Tokens.Hash(token)) : null;

    private static IOfficeGrain Office(IGrainFactory grains) => grains.GetGrain<IOfficeGrain>(IOfficeGrain.Key);
}
