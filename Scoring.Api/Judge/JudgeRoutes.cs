using Microsoft.AspNetCore.Http.HttpResults;
using Scoring.Api.Doors;
using Scoring.Contracts;

namespace Scoring.Api.Judge;

/// <summary>A judge's tablet at its station.</summary>
internal static class JudgeRoutes
{
    /// <summary>DeviceRevoked: to a station, a tablet of another one is as unknown as a revoked one.</summary>
    private const int NotAdmitted = 220;

    public static void MapJudge(this IEndpointRouteBuilder staff)
    {
        var station = staff.MapGroup("/api/competitions/{c}/stations/{s}")
            .WithTags("Judge").AddEndpointFilter<OpFilter>().OpenTo(Door.Judge);
        station.MapGet("/desk", ShowDeskAsync);
        station.MapPost("/beat", BeatAsync);
        station.MapGet("/sheets/{contestant}/{stage}/{sheet}", ShowSheetAsync);
        station.MapPut("/drafts/{contestant}/{stage}/{sheet}", SaveDraftAsync);
        station.MapPost("/sheets/{contestant}/{stage}/{sheet}", SubmitSheetAsync);
        station.MapSharing();
    }

    /// <summary>What this judge has before him: station, panel, sheets by heat and bench, his drafts.</summary>
    internal static async Task<Results<Ok<StationDesk>, RefusedResult>> ShowDeskAsync(
        string c, string s, TabletPass pass, IGrainFactory grains) =>
        await Station(grains, c, s).ReadDeskAsync(pass.Device) is { } desk ? TypedResults.Ok(desk) : await WhyNotAsync(grains, c, s, pass);

    /// <summary>The tablet is alive.</summary>
    internal static async Task<Results<NoContent, RefusedResult>> BeatAsync(
        string c, string s, BeatRequest request, TabletPass pass, IGrainFactory grains) =>
        await Station(grains, c, s).BeatAsync(new DeviceBeat { Pass = pass.Device, Unsent = Math.Max(0, request.Unsent) })
            ? TypedResults.NoContent()
            : await WhyNotAsync(grains, c, s, pass);

    /// <summary>The judge's own sheet: its recorded versions and the draft.</summary>
    internal static async Task<Results<Ok<OwnSheet>, RefusedResult>> ShowSheetAsync(
        string c, string s, string contestant, string stage, string sheet, TabletPass pass, IGrainFactory grains) =>
        await Station(grains, c, s).ReadSheetAsync(pass.Device, contestant, stage, sheet) is { } own
            ? TypedResults.Ok(own)
            : await WhyNotAsync(grains, c, s, pass);

    /// <summary>Keeps a draft; answered when it is on stable storage. A lower revision than the kept one is refused.</summary>
    internal static async Task<Results<Ok<DraftKept>, RefusedResult>> SaveDraftAsync(
        string c, string s, string contestant, string stage, string sheet, DraftRequest request, TabletPass pass, IGrainFactory grains)
    {
        var reply = await Station(grains, c, s).SaveDraftAsync(new SaveDraft
        {
            Pass = pass.Device,
            Contestant = contestant,
            Stage = stage,
            Sheet = sheet,
            Revision = request.Revision,
            Marks = request.Marks,
            Judge = request.Judge,
        });
        return reply.KeptAt is { } at ? TypedResults.Ok(new DraftKept(at))
            : reply.Refused is { Number: NotAdmitted } ? await WhyNotAsync(grains, c, s, pass)
            : RefusedResult.Of(reply.Refused!);
    }

    /// <summary>Submits the sheet as its next version; the receipt says that it is on record.</summary>
    internal static async Task<Results<Ok<SheetReceipt>, RefusedResult>> SubmitSheetAsync(
        string c, string s, string contestant, string stage, string sheet, SheetRequest request, TabletPass pass, IGrainFactory grains) =>
        Answers.Of(
            await Station(grains, c, s).SubmitSheetAsync(new SubmitSheet
            {
                Op = request.Op,
                Pass = pass.Device,
                Contestant = contestant,
                Stage = stage,
                Sheet = sheet,
                ExpectedVersion = request.ExpectedVersion,
                Marks = request.Marks,
                Reason = request.Reason,
                Judge = request.Judge,
            }),
            receipt => new SheetReceipt(receipt.Op, receipt.Seq, receipt.Epoch, receipt.Hash, receipt.At, request.ExpectedVersion + 1));

    private static async Task<RefusedResult> WhyNotAsync(IGrainFactory grains, string c, string s, TabletPass pass) =>
        RefusedResult.Of(await grains.GetGrain<ICompetitionGrain>(c).ReadDeviceAsync(pass.Device) switch
        {
            null or { Revoked: true } => DoorRefusal.DeviceUnknown,
            { } device when device.Station != s => DoorRefusal.OtherStation,
            _ => DoorRefusal.NotFound,
        });

    private static IStationGrain Station(IGrainFactory grains, string c, string s) => grains.GetGrain<IStationGrain>($"{c}/{s}");
}
