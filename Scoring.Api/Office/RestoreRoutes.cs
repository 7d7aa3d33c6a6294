using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Scoring.Api.Doors;
using Scoring.Api.Hosting;
using Scoring.Api.Machine;
using Scoring.Contracts;

namespace Scoring.Api.Office;

/// <summary>The laptop died: its copy becomes the record of this one, for whoever holds the code printed at this start.</summary>
internal static class RestoreRoutes
{
    public static void MapRestoring(this IEndpointRouteBuilder staff)
    {
        var office = staff.MapGroup("/api/office").WithTags("Office").AddEndpointFilter<OpFilter>().OpenTo(Door.Anyone);
        office.MapPost("/copies", FindAsync);
        office.MapPost("/restoration", RestoreAsync);
    }

    /// <summary>Copies of a record found on this computer's drives; only before the first sign-in.</summary>
    internal static async Task<Results<Ok<ImmutableArray<FoundCopy>>, RefusedResult>> FindAsync(
        CopiesRequest request, OneTimeCode code, WrongGuesses guesses, StartOptions start, IGrainFactory grains, HttpContext context) =>
        await RefusalAsync(request.Code, code, guesses, grains, context) is { } refused ? refused : TypedResults.Ok(Copies.Find(start.DataFolder));

    /// <summary>Checks every entry of a copy and takes it over; the process begins anew with it, and its pass phrases hold.</summary>
    internal static async Task<Results<Ok<RestorationView>, RefusedResult>> RestoreAsync(
        RestorationRequest request, OneTimeCode code, WrongGuesses guesses, CopyTaker taker, IGrainFactory grains, HttpContext context)
    {
        if (await RefusalAsync(request.Code, code, guesses, grains, context) is { } refused)
        {
            return refused;
        }

        var faults = taker.Take(request.Folder);
        return faults.IsEmpty ? TypedResults.Ok(new RestorationView(request.Folder)) : RefusedResult.Of(DoorRefusal.NotRestored, faults);
    }

    private static async Task<RefusedResult?> RefusalAsync(
        string typed, OneTimeCode code, WrongGuesses guesses, IGrainFactory grains, HttpContext context)
    {
        if (!guesses.MayGuess(context))
        {
            return RefusedResult.Of(DoorRefusal.TooManyWrongGuesses);
        }

        if (await grains.GetGrain<IOfficeGrain>(IOfficeGrain.Key).HasOrganizerAsync() || !IsIt(typed, code))
        {
            guesses.Count(context);
            return RefusedResult.Of(DoorRefusal.CodeNeeded);
        }

        return null;
    }

    private static bool IsIt(string typed, OneTimeCode code) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(OneTimeCode.Normal(typed)), Encoding.UTF8.GetBytes(OneTimeCode.Normal(code.Text)));
}

/// <summary>Asks which copies there are.</summary>
internal sealed record CopiesRequest(string Op, string Code) : IWrite;

/// <summary>Asks to take a copy over.</summary>
internal sealed record RestorationRequest(string Op, string Code, string Folder) : IWrite;

/// <summary>The copy that is being taken over; the process begins anew within seconds.</summary>
internal sealed record RestorationView(string Folder);
