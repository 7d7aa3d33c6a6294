using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using Scoring.Api.Doors;
using Scoring.Boards;
using Scoring.Contracts;

namespace Scoring.Api.Office;

/// <summary>What the screens show.</summary>
internal static class ScreenRoutes
{
    public static void MapScreens(this IEndpointRouteBuilder staff)
    {
        var screens = staff.MapGroup("/api/screens").WithTags("Screens").AddEndpointFilter<OpFilter>().OpenTo(Door.Organizer);
        screens.MapGet("/", ListScreensAsync);
        screens.MapGet("/alive", ShowAliveAsync);
        screens.MapPost("/numbers", ShowNumbersAsync);
        screens.MapPut("/{n:int:min(1)}", SetScreenAsync);
    }

    /// <summary>The registered screens, by number.</summary>
    internal static async Task<Ok<ImmutableArray<ScreenPlan>>> ListScreensAsync(IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IOfficeGrain>(IOfficeGrain.Key).ReadScreensAsync());

    /// <summary>
    /// Which screens are alive: each one's last sign of life within the hour, the board and version it shows, whether that is old; phones as a
    /// number. Screens say it every five seconds over the public listener, so it is a hint and no proof.
    /// </summary>
    internal static async Task<Ok<WindowsCard>> ShowAliveAsync(IPresenceReader presence, TimeProvider time, CancellationToken cancel) =>
        TypedResults.Ok(WindowsCard.Of(await presence.ReadAsync(cancel), time.GetUtcNow()));

    /// <summary>Every screen shows its own number for five seconds, registered or not; one that is reached later does not.</summary>
    internal static async Task<Ok<NumbersAsked>> ShowNumbersAsync(NumbersRequest request, IGrainFactory grains) =>
        TypedResults.Ok(new NumbersAsked(request.Op, await grains.GetGrain<IOfficeGrain>(IOfficeGrain.Key).ShowNumbersAsync()));

    /// <summary>Sets what a screen shows, at once.</summary>
    internal static async Task<Results<Ok<Receipt>, RefusedResult>> SetScreenAsync(
        int n, ScreenRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<IOfficeGrain>(IOfficeGrain.Key).SetScreenAsync(new SetScreen
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Screen = new ScreenPlan
            {
                Number = n,
                Boards = request.Boards,
                SecondsPerBoard = request.SecondsPerBoard,
                Rows = request.Rows,
                Theme = request.Theme,
                Language = request.Language,
            },
        }));
}
