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

    public static void MapTablets(this RouteGroupBuilder competition)
    {
        competition.MapPost("/enrolments", IssueEnrolmentAsync);
        competition.MapPost("/devices/{d}/revocation", RevokeDeviceAsync);
    }

    /// <summary>Lets one tablet be enrolled for one judge at one station, once, for a day: by QR code or 8 digits.</summary>
    internal static async Task<Results<Ok<EnrolmentReceipt>, RefusedResult>> IssueEnrolmentAsync(
        string c, EnrolmentRequest request, SignedIn organizer, Tokens tokens,
        TimeProvider time, Addresses addresses, IGrainFactory grains, HttpContext context)
    {
        var token = $"{c}.{tokens.Secret("enrolment", c, request.Op, organizer.Actor)}";
        var code = tokens.Code(c, request.Op, organizer.Actor);
        var until = Expiry.After(time, Lasts);
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
            ? TypedResults.Ok(SlipOf(reply.Receipt!, issue, code, addresses.Url(Listener.Staff, context.Request.Host, $"/e/{token}")))
            : RefusedResult.Of(refused);
    }

    /// <summary>Revokes a tablet at once: its next request is refused.</summary>
    internal static async Task<Results<Ok<Receipt>, RefusedResult>> RevokeDeviceAsync(
        string c, string d, ReasonRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).RevokeDeviceAsync(
            new RevokeDevice { Op = request.Op, Actor = organizer.Actor, Device = d, Reason = request.Reason }));

    private static EnrolmentReceipt SlipOf(Receipt receipt, IssueEnrolment issue, string code, string url)
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
            QrSvg = svg.GetGraphic(8, "#000", "#fff", sizingMode: SvgQRCode.SizingMode.ViewBoxAttribute),
            ExpiresAt = issue.ExpiresAt,
        };
    }
}
