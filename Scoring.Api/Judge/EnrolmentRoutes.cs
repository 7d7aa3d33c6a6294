using Microsoft.AspNetCore.Http.HttpResults;
using Scoring.Api.Doors;
using Scoring.Contracts;

namespace Scoring.Api.Judge;

/// <summary>How a tablet becomes a judge's: looking spends nothing, a tap does.</summary>
internal static class EnrolmentRoutes
{
    public static void MapEnrolments(this IEndpointRouteBuilder staff)
    {
        var enrolments = staff.MapGroup("/api/enrolments/{secret}").WithTags("Enrolment").AddEndpointFilter<OpFilter>().OpenTo(Door.Anyone);
        enrolments.MapGet("/", ShowAsync);
        enrolments.MapPost("/spending", SpendAsync);
    }

    /// <summary>What a QR code or 8-digit code is for, without spending it.</summary>
    internal static async Task<Results<Ok<EnrolmentShown>, RefusedResult>> ShowAsync(
        string secret, Tokens tokens, IGrainFactory grains, WrongGuesses guesses, HttpContext context)
    {
        if (!guesses.MayGuess(context))
        {
            return RefusedResult.Of(DoorRefusal.TooManyWrongGuesses);
        }

        if (await FindAsync(secret, tokens, grains) is { } found
            && await grains.GetGrain<ICompetitionGrain>(found.Competition).ReadEnrolmentAsync(found.SecretHash) is { } card)
        {
            return TypedResults.Ok(new EnrolmentShown(found.Competition, card));
        }

        guesses.Count(context);
        return RefusedResult.Of(DoorRefusal.NoSuchEnrolment);
    }

    /// <summary>Spends an enrolment; the answer sets the tablet's cookie.</summary>
    internal static async Task<Results<Ok<Enrolled>, RefusedResult>> SpendAsync(
        string secret, SpendingRequest request, Tokens tokens, TimeProvider time,
        IGrainFactory grains, WrongGuesses guesses, HttpContext context)
    {
        if (!guesses.MayGuess(context))
        {
            return RefusedResult.Of(DoorRefusal.TooManyWrongGuesses);
        }

        if (await FindAsync(secret, tokens, grains) is not { } found)
        {
            guesses.Count(context);
            return RefusedResult.Of(DoorRefusal.NoSuchEnrolment);
        }

        var competition = grains.GetGrain<ICompetitionGrain>(found.Competition);
        var deviceSecret = tokens.Secret("device", found.Competition, found.SecretHash, request.Op);
        var id = tokens.Id("d-", found.Competition, found.SecretHash, request.Op);
        var pass = new DevicePass { Device = id, TokenHash = Tokens.Hash(deviceSecret) };
        var reply = await competition.SpendEnrolmentAsync(
            new SpendEnrolment { Op = request.Op, SecretHash = found.SecretHash, Device = pass.Device, DeviceTokenHash = pass.TokenHash });
        if (reply.Receipt is not { } receipt)
        {
            guesses.Count(context);
            return RefusedResult.Of(reply.Refused!);
        }

        if (await competition.ReadDeviceAsync(pass) is not { } device)
        {
            return RefusedResult.Of(DoorRefusal.DeviceUnknown);
        }

        var shown = $"{found.Competition}.{device.Station}.{pass.Device}.{deviceSecret}";
        Shown.Keep(context, Shown.DeviceCookie, shown, Expiry.After(time, TimeSpan.FromDays(90)));
        return TypedResults.Ok(new Enrolled(
            receipt.Op, receipt.Seq, receipt.Epoch, receipt.Hash, receipt.At,
            found.Competition, device.Station, device.Judge, device.Device));
    }

    /// <summary>
    /// 8 digits, however they are spaced and in whatever width typed, or the token of the QR code, which names its competition.
    /// </summary>
    private static async Task<(string Competition, string SecretHash)?> FindAsync(string secret, Tokens tokens, IGrainFactory grains)
    {
        var digits = string.Concat(secret.Where(char.IsDigit).Select(digit => (char)('0' + (int)char.GetNumericValue(digit))));
        if (digits.Length == 8 && secret.All(letter => char.IsDigit(letter) || char.IsWhiteSpace(letter) || letter == '-'))
        {
            var hash = tokens.CodeHash(digits);
            var office = grains.GetGrain<IOfficeGrain>(IOfficeGrain.Key);
            return await office.FindCodeAsync(hash) is { } competition ? (competition, hash) : null;
        }

        var parts = secret.Split('.');
        return parts.Length == 2 && DoorKeeper.IsId(parts[0]) ? (parts[0], Tokens.Hash(secret)) : null;
    }
}
