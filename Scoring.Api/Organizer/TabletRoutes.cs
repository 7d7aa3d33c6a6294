using Microsoft.AspNetCore.Http.HttpResults;
using QRCoder;
using Scoring.Api.Doors;
using Scoring.Api.Hosting;
using Scoring.Contracts;

namespace Scoring.Api.Organizer;

/// <summary>Which tablets may mark.</summary>
internal static class TabletRoutes
{
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    /// <summary>A card lies printed in a drawer until its day.</summary>
    private static readonly TimeSpan CardLasts = TimeSpan.FromDays(60);

    public static void MapTablets(this RouteGroupBuilder competition)
    {
        competition.MapPost("/enrolments", IssueEnrolmentAsync);
        competition.MapPut("/enrolments/opening", SetEnrolmentAsync);
        competition.MapPost("/enrolments/revocation", RevokeAllAsync);
        competition.MapPost("/enrolments/{e}/revocation", RevokeEnrolmentAsync);
        competition.MapPost("/devices/{d}/revocation", RevokeDeviceAsync);
        competition.MapPost("/devices/{d}/pins/{j}/clearing", ClearPinAsync);
    }

    /// <summary>
    /// Lets one tablet be enrolled at one station, once, by QR code or 8 digits: for a judge, or without one for its panel to share, by number where the panel has several.
    /// It works for a day; a card to be printed works in the next 60 days, while enrolment is open.
    /// </summary>
    internal static async Task<Results<Ok<EnrolmentReceipt>, RefusedResult>> IssueEnrolmentAsync(
        string c, EnrolmentRequest request, SignedIn organizer, Tokens tokens,
        TimeProvider time, Addresses addresses, IGrainFactory grains, HttpContext context)
    {
        var token = $"{c}.{tokens.Secret("enrolment", c, request.Op, organizer.Actor)}";
        var code = tokens.Code(c, request.Op, organizer.Actor);
        var until = Expiry.After(time, request.Card ? CardLasts : Lasts);
        var issue = new IssueEnrolment
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Enrolment = tokens.Id("e-", c, request.Op, organizer.Actor),
            Station = request.Station,
            Judge = request.Judge,
            TokenHash = Tokens.Hash(token),
            CodeHash = tokens.CodeHash(code),
            ExpiresAt = until,
            Card = request.Card,
            OpensAt = request.OpensAt?.ToUniversalTime(),
            Number = request.Number,
        };
        var reply = await grains.GetGrain<ICompetitionGrain>(c).IssueEnrolmentAsync(issue);
        var refused = reply.Refused ?? (await grains.GetGrain<IOfficeGrain>(IOfficeGrain.Key).LendCodeAsync(new LendCode
        {
            Op = Tokens.StepOf($"{c}.{request.Op}", "code"),
            Actor = organizer.Actor,
            CodeHash = issue.CodeHash,
            Competition = c,
            ExpiresAt = until,
        })).Refused;
        return refused is null
            ? TypedResults.Ok(SlipOf(reply.Receipt!, issue, code, Url($"/e/{token}"), Url("/check")))
            : RefusedResult.Of(refused);

        string Url(string path) => addresses.Url(Listener.Staff, context.Request.Host, path);
    }

    /// <summary>Brings printed cards to life, or makes them dead again: of one station, or of all.</summary>
    internal static async Task<Results<Ok<Receipt>, RefusedResult>> SetEnrolmentAsync(
        string c, EnrolmentOpeningRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).SetEnrolmentAsync(
            new SetEnrolment { Op = request.Op, Actor = organizer.Actor, Station = request.Station, Open = request.Open }));

    /// <summary>Makes every unspent code and card worthless.</summary>
    internal static Task<Results<Ok<Receipt>, RefusedResult>> RevokeAllAsync(
        string c, ReasonRequest request, SignedIn organizer, IGrainFactory grains) => RevokeCardAsync(c, null, request, organizer, grains);

    /// <summary>Makes an unspent code or card worthless.</summary>
    internal static Task<Results<Ok<Receipt>, RefusedResult>> RevokeEnrolmentAsync(
        string c, string e, ReasonRequest request, SignedIn organizer, IGrainFactory grains) =>
        RevokeCardAsync(c, e, request, organizer, grains);

    /// <summary>A judge forgot his PIN on a shared tablet: he chooses another at his next turn.</summary>
    internal static async Task<Results<Ok<Receipt>, RefusedResult>> ClearPinAsync(
        string c, string d, string j, ReasonRequest request, SignedIn organizer, PinTries tries, IGrainFactory grains)
    {
        tries.Forget($"{c}/{d}/{j}");
        return Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).ClearPinAsync(
            new ClearPin { Op = request.Op, Actor = organizer.Actor, Device = d, Judge = j, Reason = request.Reason }));
    }

    /// <summary>Revokes a tablet at once: its next request is refused.</summary>
    internal static async Task<Results<Ok<Receipt>, RefusedResult>> RevokeDeviceAsync(
        string c, string d, ReasonRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).RevokeDeviceAsync(
            new RevokeDevice { Op = request.Op, Actor = organizer.Actor, Device = d, Reason = request.Reason }));

    private static async Task<Results<Ok<Receipt>, RefusedResult>> RevokeCardAsync(
        string c, string? enrolment, ReasonRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).RevokeEnrolmentAsync(
            new RevokeEnrolment { Op = request.Op, Actor = organizer.Actor, Enrolment = enrolment, Reason = request.Reason }));

    private static EnrolmentReceipt SlipOf(Receipt receipt, IssueEnrolment issue, string code, string url, string checkUrl)
    {
        using var maker = new QRCodeGenerator();
        using var data = maker.CreateQrCode(url, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(data);
        return new EnrolmentReceipt
        {
            Op = receipt.Op,
            Seq = receipt.Seq,
            Epoch = receipt.Epoch,
            Hash = receipt.Hash,
            At = receipt.At,
            Enrolment = issue.Enrolment,
            Code = $"{code[..4]} {code[4..]}",
            Url = url,
            CheckUrl = checkUrl,
            QrSvg = svg.GetGraphic(8, "#000", "#fff", sizingMode: SvgQRCode.SizingMode.ViewBoxAttribute),
            ExpiresAt = issue.ExpiresAt,
        };
    }
}
