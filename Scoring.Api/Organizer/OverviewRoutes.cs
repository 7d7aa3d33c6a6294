using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Scoring.Api.Doors;
using Scoring.Contracts;

namespace Scoring.Api.Organizer;

/// <summary>How far everything is.</summary>
internal static class OverviewRoutes
{
    public static void MapOverview(this RouteGroupBuilder competition)
    {
        competition.MapGet("/", ShowAsync).OpenTo(Door.Official);
        competition.MapGet("/progress", ShowProgressAsync).OpenTo(Door.Official);
        competition.MapGet("/stations/{s}/presence", ShowPresenceAsync).OpenTo(Door.Official);
        competition.MapGet("/sheets/{contestant}/{stage}/{sheet}/{judge}", ShowSheetAsync).OpenTo(Door.Reader);
        competition.MapGet("/contestants/{id}", ShowCardAsync).OpenTo(Door.Reader);
        competition.MapGet("/skills/{s}/standings", ShowStandingsAsync).OpenTo(Door.Reader);
    }

    /// <summary>Everything the console shows but the marks, with the last sign of life of every tablet as <c>presence</c>.</summary>
    internal static async Task<Results<Ok<JsonObject>, RefusedResult>> ShowAsync(string c, IGrainFactory grains, IOptions<JsonOptions> json)
    {
        if (await grains.GetGrain<ICompetitionGrain>(c).ReadOverviewAsync() is not { } overview)
        {
            return RefusedResult.Of(DoorRefusal.NoSuchCompetition);
        }

        var stations = overview.Stations.Select(station => grains.GetGrain<IStationGrain>($"{c}/{station.Id}"));
        var presence = await Task.WhenAll(stations.Select(station => station.ReadPresenceAsync()));
        var answer = JsonSerializer.SerializeToNode(overview, json.Value.SerializerOptions)!.AsObject();
        answer["presence"] = JsonSerializer.SerializeToNode(presence.SelectMany(devices => devices), json.Value.SerializerOptions);
        return TypedResults.Ok(answer);
    }

    /// <summary>Who still has to mark what: one row for each contestant and sheet.</summary>
    internal static async Task<Results<Ok<ImmutableArray<ProgressRow>>, RefusedResult>> ShowProgressAsync(string c, IGrainFactory grains)
    {
        var competition = grains.GetGrain<ICompetitionGrain>(c);
        return await competition.ReadOverviewAsync() is null
            ? RefusedResult.Of(DoorRefusal.NoSuchCompetition)
            : TypedResults.Ok(await competition.ReadProgressAsync());
    }

    /// <summary>The tablets of a station with their last sign of life.</summary>
    internal static async Task<Results<Ok<ImmutableArray<DevicePresence>>, RefusedResult>> ShowPresenceAsync(
        string c, string s, IGrainFactory grains) =>
        await grains.GetGrain<ICompetitionGrain>(c).ReadStationAsync(s) is null
            ? RefusedResult.Of(DoorRefusal.NotFound)
            : TypedResults.Ok(await grains.GetGrain<IStationGrain>($"{c}/{s}").ReadPresenceAsync());

    /// <summary>All versions of one judge's sheet, oldest first.</summary>
    internal static async Task<Ok<ImmutableArray<SheetVersion>>> ShowSheetAsync(
        string c, string contestant, string stage, string sheet, string judge, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<ICompetitionGrain>(c).ReadSheetAsync(
            new SheetKey { Contestant = contestant, Stage = stage, Sheet = sheet, Judge = judge }));

    /// <summary>A contestant's card: marks, figures, place and why, corrections.</summary>
    internal static async Task<Results<FileContentHttpResult, RefusedResult>> ShowCardAsync(string c, string id, IGrainFactory grains) =>
        Answers.Json(await grains.GetGrain<IContestantGrain>($"{c}/{id}").ReadCardAsync(), DoorRefusal.NotFound);

    /// <summary>The standings of a skill as result JSON.</summary>
    internal static async Task<Results<FileContentHttpResult, RefusedResult>> ShowStandingsAsync(
        string c, string s, IGrainFactory grains) =>
        Answers.Json(await grains.GetGrain<ICompetitionGrain>(c).ReadStandingsAsync(s), DoorRefusal.NotFound);
}
