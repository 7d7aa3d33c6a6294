using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Scoring.Api.Doors;
using Scoring.Contracts;

namespace Scoring.Api.Judge;

/// <summary>Whose turn it is on a tablet that a panel shares.</summary>
internal static class SharingRoutes
{
    private const int WrongPin = 291;

    /// <summary>The tries are limited at the door; this makes those who have the ledger pay for theirs.</summary>
    private const int Rounds = 100_000;

    public static void MapSharing(this IEndpointRouteBuilder station)
    {
        station.MapPost("/turn", UnlockAsync);
        station.MapPost("/turn/end", LockAsync);
    }

    /// <summary>A judge of the panel takes the shared tablet with his PIN, 4 to 6 digits; the first one typed becomes his.</summary>
    internal static async Task<Results<Ok<Receipt>, RefusedResult>> UnlockAsync(
        string c, string s, UnlockRequest request, TabletPass pass, Tokens tokens, PinTries tries, IGrainFactory grains)
    {
        if (request.Pin is not { Length: >= 4 and <= 6 } pin || !pin.All(char.IsAsciiDigit))
        {
            return RefusedResult.Of(DoorRefusal.BadPin);
        }

        if (await WhyNotAsync(grains, c, s, pass) is { } refused)
        {
            return RefusedResult.Of(refused);
        }

        var seat = $"{c}/{pass.Device.Device}/{request.Judge}";
        if (!tries.MayTry(seat))
        {
            return RefusedResult.Of(DoorRefusal.TooManyWrongPins);
        }

        var competition = grains.GetGrain<ICompetitionGrain>(c);
        var salt = await competition.ReadPinSaltAsync(pass.Device, request.Judge)
            ?? tokens.Secret("pin", c, pass.Device.Device, request.Judge, request.Op);
        var reply = await competition.UnlockSeatAsync(new UnlockSeat
        {
            Op = request.Op,
            Pass = pass.Device,
            Judge = request.Judge,
            Salt = salt,
            PinHash = await Task.Run(() => HashOf(pin, salt)),
        });
        if (reply.Refused is { Number: WrongPin })
        {
            tries.Count(seat);
        }
        else if (reply.Receipt is not null)
        {
            tries.Forget(seat);
        }

        return Answers.Of(reply);
    }

    /// <summary>The judge leaves the shared tablet: it marks for nobody until somebody unlocks it.</summary>
    internal static async Task<Results<Ok<Receipt>, RefusedResult>> LockAsync(
        string c, string s, LockRequest request, TabletPass pass, IGrainFactory grains) =>
        await WhyNotAsync(grains, c, s, pass) is { } refused
            ? RefusedResult.Of(refused)
            : Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).LockSeatAsync(new LockSeat { Op = request.Op, Pass = pass.Device }));

    private static async Task<DoorRefusal?> WhyNotAsync(IGrainFactory grains, string c, string s, TabletPass pass) =>
        await grains.GetGrain<ICompetitionGrain>(c).ReadDeviceAsync(pass.Device) switch
        {
            null => DoorRefusal.DeviceUnknown,
            { } device => device.Station == s ? null : DoorRefusal.OtherStation,
        };

    private static string HashOf(string pin, string salt) => Convert.ToHexStringLower(
        Rfc2898DeriveBytes.Pbkdf2(pin, Encoding.UTF8.GetBytes(salt), Rounds, HashAlgorithmName.SHA256, 32));
}
