using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using Scoring.Api.Doors;
using Scoring.Contracts;

namespace Scoring.Api.Paper;

/// <summary>What a recorder enters from paper for a named judge, twice where it matters.</summary>
internal static class PaperRoutes
{
    public static void MapPaper(this RouteGroupBuilder competition)
    {
        var paper = competition.MapGroup("/paper").OpenTo(Door.Recorder);
        paper.MapGet("/{skill}/{stage}/{sheet}", ShowAsync);
        paper.MapPost("/{contestant}/{stage}/{sheet}/{judge}/entry", EnterAsync);
        paper.MapPost("/{contestant}/{stage}/{sheet}/{judge}/second", CheckAsync);
        paper.MapImports();
    }

    /// <summary>How far the paper entry of a sheet is: who entered and who confirmed each judge's sheet; never a mark.</summary>
    internal static async Task<Ok<ImmutableArray<PaperRow>>> ShowAsync(string c, string skill, string stage, string sheet, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<ICompetitionGrain>(c).ReadPaperAsync(skill, stage, sheet));

    /// <summary>Records one judge's sheet from paper as its next version.</summary>
    internal static async Task<Results<Ok<PaperReceipt>, RefusedResult>> EnterAsync(
        string c, string contestant, string stage, string sheet, string judge, PaperSheetRequest request, SignedIn actor, IGrainFactory grains) =>
        Answers.Of(
            await grains.GetGrain<ICompetitionGrain>(c).EnterPaperSheetAsync(new EnterPaperSheet
            {
                Op = request.Op,
                Actor = actor.Actor,
                Contestant = contestant,
                Stage = stage,
                Sheet = sheet,
                Judge = judge,
                ExpectedVersion = request.ExpectedVersion,
                Marks = request.Marks,
                Reason = request.Reason,
            }),
            receipt => new PaperReceipt(receipt.Op, receipt.Seq, receipt.Epoch, receipt.Hash, receipt.At, request.ExpectedVersion + 1));

    /// <summary>Compares a second entry, by another person, with the first: confirms it, or lists what differs.</summary>
    internal static async Task<Results<Ok<PaperReceipt>, RefusedResult>> CheckAsync(
        string c, string contestant, string stage, string sheet, string judge, PaperSheetRequest request, SignedIn actor, IGrainFactory grains) =>
        Answers.Of(
            await grains.GetGrain<ICompetitionGrain>(c).CheckPaperSheetAsync(new CheckPaperSheet
            {
                Op = request.Op,
                Actor = actor.Actor,
                Contestant = contestant,
                Stage = stage,
                Sheet = sheet,
                Judge = judge,
                ExpectedVersion = request.ExpectedVersion,
                Marks = request.Marks,
            }),
            receipt => new PaperReceipt(receipt.Op, receipt.Seq, receipt.Epoch, receipt.Hash, receipt.At, request.ExpectedVersion));
}
