using Scoring.Api.Doors;

namespace Scoring.Api.Hosting;

/// <summary>The public listener: the windows, and nothing of the doors.</summary>
internal static class Windows
{
    public static void MapPublic(this IEndpointRouteBuilder app)
    {
        var windows = app.MapGroup("").At(Listener.Public).OpenTo(Door.Anyone);
        windows.MapGet("/health", () => TypedResults.Ok());
    }
}
