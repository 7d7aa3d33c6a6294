using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Scoring.Api.Doors;
using Scoring.Contracts;

namespace Scoring.Api.Organizer;

/// <summary>Why somebody stands where he stands, and what another scheme would make of it.</summary>
internal static class ExplainingRoutes
{
    public static void MapExplaining(this RouteGroupBuilder competition)
    {
        competition.MapGet("/contestants/{id}/explanation", ExplainContestantAsync).OpenTo(Door.Reader);
        competition.MapGet("/skills/{s}/explanation", ExplainSkillAsync).OpenTo(Door.Reader);
        competition.MapPost("/trial", TryAsync).WithMetadata(new RequestSizeLimitAttribute(DoorsRegistration.UploadLimit));
    }

    /// <summary>The way from a contestant's marks to place and awards, step by step (docs/explanations.md).</summary>
    internal static async Task<Results<FileContentHttpResult, RefusedResult>> ExplainContestantAsync(string c, string id, IGrainFactory grains) =>
        Answers.Json(await grains.GetGrain<IContestantGrain>($"{c}/{id}").ReadExplanationAsync(), DoorRefusal.NotFound);

    /// <summary>A skill's cuts, scale and award quotas, step by step.</summary>
    internal static async Task<Results<FileContentHttpResult, RefusedResult>> ExplainSkillAsync(string c, string s, IGrainFactory grains) =>
        Answers.Json(await grains.GetGrain<ICompetitionGrain>(c).ReadSkillExplanationAsync(s), DoorRefusal.NotFound);

    /// <summary>Tries another scheme on the marks on record: places, totals and awards before and after. Nothing is written.</summary>
    internal static async Task<Results<FileContentHttpResult, RefusedResult>> TryAsync(string c, TrialRequest request, IGrainFactory grains)
    {
        var reply = await grains.GetGrain<ICompetitionGrain>(c).TrySchemeAsync(request.Scheme);
        return reply.Refused is { } refused ? RefusedResult.Of(refused) : Answers.Json(reply.Result, DoorRefusal.NoSuchCompetition);
    }
}
