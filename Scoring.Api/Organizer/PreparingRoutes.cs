using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Scoring.Api.Doors;
using Scoring.Contracts;

namespace Scoring.Api.Organizer;

/// <summary>What must be there before a competition opens: rules, stations, judges.</summary>
internal static class PreparingRoutes
{
    public static void MapPreparing(this RouteGroupBuilder competition)
    {
        competition.MapGet("/scheme", ShowSchemeAsync).OpenTo(Door.Official);
        competition.MapPut("/scheme", ReplaceSchemeAsync).WithMetadata(new RequestSizeLimitAttribute(DoorsRegistration.UploadLimit));
        competition.MapPut("/stations", ArrangeStationsAsync).WithMetadata(new RequestSizeLimitAttribute(DoorsRegistration.UploadLimit));
        competition.MapPost("/opening", OpenAsync);
    }

    /// <summary>The scheme in force, as it was given.</summary>
    internal static async Task<Results<FileContentHttpResult, RefusedResult>> ShowSchemeAsync(string c, IGrainFactory grains) =>
        Answers.Json(await grains.GetGrain<ICompetitionGrain>(c).ReadSchemeAsync(), DoorRefusal.NoSuchCompetition);

    /// <summary>Replaces the scheme as its next version; once a mark exists a reason is needed and every recorded mark must fit.</summary>
    internal static async Task<Results<Ok<Receipt>, RefusedResult>> ReplaceSchemeAsync(
        string c, SchemeRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).ReplaceSchemeAsync(new ReplaceScheme
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Scheme = request.Scheme,
            Reason = request.Reason,
        }));

    /// <summary>Replaces all stations, panels and judges; only before opening.</summary>
    internal static async Task<Results<Ok<Receipt>, RefusedResult>> ArrangeStationsAsync(
        string c, StationsRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).ArrangeStationsAsync(new ArrangeStations
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Stations = [.. request.Stations.Select(PlanOf)],
            Judges = request.Judges,
        }));

    /// <summary>Opens for marking; refused with one fault for each thing that is still missing.</summary>
    internal static async Task<Results<Ok<Receipt>, RefusedResult>> OpenAsync(
        string c, PlainRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).OpenAsync(new OpenCompetition { Op = request.Op, Actor = organizer.Actor }));

    public static StationPlan PlanOf(StationText station) => new()
    {
        Id = station.Id,
        NameZh = station.Name.Zh,
        NameEn = station.Name.En,
        Sheets = station.Sheets,
        Panel = station.Panel,
    };
}
