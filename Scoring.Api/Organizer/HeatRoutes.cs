using Microsoft.AspNetCore.Http.HttpResults;
using Scoring.Api.Doors;
using Scoring.Contracts;
using Answer = System.Threading.Tasks.Task<Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<Scoring.Contracts.Receipt>, Scoring.Api.Doors.RefusedResult>>;

namespace Scoring.Api.Organizer;

/// <summary>Heats, benches and lots; who came.</summary>
internal static class HeatRoutes
{
    public static void MapHeats(this RouteGroupBuilder competition)
    {
        competition.MapGet("/seating", ShowAsync).OpenTo(Door.Official);
        competition.MapPost("/skills/{s}/draw", DrawAsync);
        competition.MapPost("/skills/{s}/sealed-draw", SealDrawAsync);
        competition.MapPost("/skills/{s}/sealed-draw/opening", OpenDrawAsync);
        competition.MapPost("/skills/{s}/lots", DrawLotsAsync);
        competition.MapPost("/contestants/{id}/swap", SwapAsync).OpenTo(Door.ChiefJudge);
        competition.MapPost("/contestants/{id}/seat", MoveAsync).OpenTo(Door.ChiefJudge);
        competition.MapPost("/attendance", CheckInAsync).OpenTo(Door.ChiefJudge);
    }

    /// <summary>Draws with their seeds, benches, swaps and moves, and the check-in.</summary>
    internal static async Task<Results<Ok<SeatingView>, RefusedResult>> ShowAsync(string c, IGrainFactory grains) =>
        Answers.Found(await grains.GetGrain<ICompetitionGrain>(c).ReadSeatingAsync(), DoorRefusal.NoSuchCompetition);

    /// <summary>Draws heats and benches of a skill; refused once somebody of it has marks.</summary>
    internal static async Task<Results<Ok<DrawReceipt>, RefusedResult>> DrawAsync(
        string c, string s, DrawRequest request, SignedIn organizer, Tokens tokens, IGrainFactory grains)
    {
        var seed = request.Seed?.Trim() ?? SeedOf(tokens, c, s, request.Op, organizer);
        var reply = await grains.GetGrain<ICompetitionGrain>(c).DrawSeatsAsync(new DrawSeats
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Skill = s,
            Seed = seed,
            Benches = request.Benches,
            KeepApart = request.KeepApart,
            Reason = request.Reason,
        });
        return Answers.Of(reply, receipt => ReceiptOf(receipt, seed));
    }

    /// <summary>
    /// Draws heats and benches and keeps them closed until they are shown: the ledger gets a commitment to the seed, nobody gets the seed or a
    /// seat, not even the organizer.
    /// </summary>
    internal static async Answer SealDrawAsync(
        string c, string s, SealingRequest request, SignedIn organizer, Tokens tokens, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).SealDrawAsync(new SealDraw
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Skill = s,
            Seed = SeedOf(tokens, c, s, request.Op, organizer),
            Benches = request.Benches,
            KeepApart = request.KeepApart,
            Reason = request.Reason,
        }));

    /// <summary>Shows the closed draw: seed, salt and seats are recorded; refused when others take part by now, or somebody has marks.</summary>
    internal static async Answer OpenDrawAsync(string c, string s, DrawOpeningRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).OpenDrawAsync(new OpenDraw { Op = request.Op, Actor = organizer.Actor, Skill = s }));

    /// <summary>Draws lots for ties, for the contestants named or for the whole skill.</summary>
    internal static async Task<Results<Ok<DrawReceipt>, RefusedResult>> DrawLotsAsync(
        string c, string s, LotsRequest request, SignedIn organizer, Tokens tokens, IGrainFactory grains)
    {
        var seed = request.Seed?.Trim() ?? SeedOf(tokens, c, s, request.Op, organizer);
        var reply = await grains.GetGrain<ICompetitionGrain>(c).DrawLotsAsync(new DrawLots
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Skill = s,
            Seed = seed,
            Contestants = request.Contestants ?? [],
            Reason = request.Reason,
        });
        return Answers.Of(reply, receipt => ReceiptOf(receipt, seed));
    }

    /// <summary>Two contestants of a skill change heat and bench.</summary>
    internal static async Answer SwapAsync(string c, string id, SwapRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).SwapSeatsAsync(new SwapSeats
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Contestant = id,
            Other = request.Other,
            Reason = request.Reason,
        }));

    /// <summary>Puts a contestant on a free bench: a named one, the first of a heat, or the first of the last heat.</summary>
    internal static async Answer MoveAsync(string c, string id, SeatRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).MoveSeatAsync(new MoveSeat
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Contestant = id,
            Heat = request.Heat,
            Bench = request.Bench,
            Reason = request.Reason,
        }));

    /// <summary>Records who came (签到): present, late or absent; unknown takes an answer back.</summary>
    internal static async Answer CheckInAsync(string c, AttendanceRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).CheckInAsync(new CheckIn
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Contestants = request.Contestants,
            Attendance = request.Attendance,
            Reason = request.Reason,
        }));

    // Nobody can know it before the request, and a repeated request gets the same one; short enough to be read out in the hall.
    private static string SeedOf(Tokens tokens, string c, string s, string op, SignedIn organizer) =>
        tokens.Id("", "seed", c, s, op, organizer.Actor);

    private static DrawReceipt ReceiptOf(Receipt receipt, string seed) =>
        new(receipt.Op, receipt.Seq, receipt.Epoch, receipt.Hash, receipt.At, seed);
}
