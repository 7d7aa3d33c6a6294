using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using Scoring.Api.Doors;
using Scoring.Api.Organizer;
using Scoring.Contracts;
using Answer = System.Threading.Tasks.Task<Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<Scoring.Contracts.Receipt>, Scoring.Api.Doors.RefusedResult>>;

namespace Scoring.Api.Desk;

/// <summary>The chief judge's rulings on sheets and seats; those on contestants stand with the organizer's decisions.</summary>
internal static class DeskRoutes
{
    public static void MapDesk(this RouteGroupBuilder competition)
    {
        var rulings = competition.MapGroup("").OpenTo(Door.ChiefJudge);
        rulings.MapPost("/stations/{s}/judges/{j}/replacement", ReplaceJudgeAsync);
        rulings.MapPost("/sheets/{contestant}/{stage}/{sheet}/{judge}/return", ReturnSheetAsync);
        rulings.MapPost("/sheets/{contestant}/{stage}/{sheet}/retest", VoidSheetAsync);
        rulings.MapPost("/sheets/{contestant}/{stage}/{sheet}/compensation", GiveCompensationAsync);
        rulings.MapPost("/sheets/{contestant}/{stage}/{sheet}/outcome", RuleOutcomeAsync);
        rulings.MapPost("/contestants/{id}/lot", RecordLotAsync);
        rulings.MapPost("/rulings/{id}/annulment", AnnulAsync);
        competition.MapGet("/rulings", ShowRulingsAsync).OpenTo(Door.Reader);
    }

    /// <summary>A substitute takes a judge's seat for the sheets he has not submitted; with a name it is a new judge.</summary>
    internal static async Answer ReplaceJudgeAsync(
        string c, string s, string j, ReplacementRequest request, SignedIn actor, IGrainFactory grains) =>
        Answers.Of(await Competition(grains, c).ReplaceJudgeAsync(new ReplaceJudge
        {
            Op = request.Op,
            Actor = actor.Actor,
            Station = s,
            Judge = j,
            Substitute = request.Substitute,
            Name = request.Name,
            Reason = request.Reason,
        }));

    /// <summary>Returns one judge's sheet to him; it counts for nothing until it comes again.</summary>
    internal static async Answer ReturnSheetAsync(
        string c, string contestant, string stage, string sheet, string judge, ReasonRequest request, SignedIn actor, IGrainFactory grains) =>
        Answers.Of(await Competition(grains, c).ReturnSheetAsync(new ReturnSheet
        {
            Op = request.Op,
            Actor = actor.Actor,
            Contestant = contestant,
            Stage = stage,
            Sheet = sheet,
            Judge = judge,
            Reason = request.Reason,
        }));

    /// <summary>Voids a sheet for a re-test: its versions stay on record and count for nothing.</summary>
    internal static async Answer VoidSheetAsync(
        string c, string contestant, string stage, string sheet, RetestRequest request, SignedIn actor, IGrainFactory grains) =>
        Answers.Of(await Competition(grains, c).VoidSheetAsync(new VoidSheet
        {
            Op = request.Op,
            Actor = actor.Actor,
            Contestant = contestant,
            Stage = stage,
            Sheet = sheet,
            Heat = request.Heat,
            Move = request.Move,
            Reason = request.Reason,
        }));

    /// <summary>Gives a contestant more time (补时); the recorded time and the figures stay as they are.</summary>
    internal static async Answer GiveCompensationAsync(
        string c, string contestant, string stage, string sheet, CompensationRequest request, SignedIn actor, IGrainFactory grains) =>
        Answers.Of(await Competition(grains, c).GiveCompensationAsync(new GiveCompensation
        {
            Op = request.Op,
            Actor = actor.Actor,
            Contestant = contestant,
            Stage = stage,
            Sheet = sheet,
            Seconds = request.Seconds,
            Reason = request.Reason,
        }));

    /// <summary>Rules that a sheet was not attempted or was stopped.</summary>
    internal static async Answer RuleOutcomeAsync(
        string c, string contestant, string stage, string sheet, OutcomeRequest request, SignedIn actor, IGrainFactory grains) =>
        Answers.Of(await Competition(grains, c).RuleOutcomeAsync(new RuleOutcome
        {
            Op = request.Op,
            Actor = actor.Actor,
            Contestant = contestant,
            Stage = stage,
            Sheet = sheet,
            Outcome = request.Outcome,
            Reason = request.Reason,
        }));

    /// <summary>Records a drawn lot.</summary>
    internal static async Answer RecordLotAsync(string c, string id, LotRequest request, SignedIn actor, IGrainFactory grains) =>
        Answers.Of(await Competition(grains, c).RecordLotAsync(
            new RecordLot { Op = request.Op, Actor = actor.Actor, Contestant = id, Lot = request.Lot, Reason = request.Reason }));

    /// <summary>Annuls a ruling by a counter-ruling; both stay on record.</summary>
    internal static async Answer AnnulAsync(string c, string id, ReasonRequest request, SignedIn actor, IGrainFactory grains) =>
        Answers.Of(await Competition(grains, c).AnnulRulingAsync(
            new AnnulRuling { Op = request.Op, Actor = actor.Actor, Ruling = id, Reason = request.Reason }));

    /// <summary>The log of rulings, oldest first: who, when, what, why.</summary>
    internal static async Task<Ok<ImmutableArray<RulingLine>>> ShowRulingsAsync(string c, IGrainFactory grains) =>
        TypedResults.Ok(await Competition(grains, c).ReadRulingsAsync());

    private static ICompetitionGrain Competition(IGrainFactory grains, string c) => grains.GetGrain<ICompetitionGrain>(c);
}
