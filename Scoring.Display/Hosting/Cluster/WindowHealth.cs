namespace Scoring.Display.Hosting.Cluster;

/// <summary>What a supervisor and the proxy before the windows ask.</summary>
internal static class WindowHealth
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => TypedResults.Ok());
        routes.MapGet("/health/ready", Ready);
    }

    // One that has never read has nothing to show; one that has keeps its boards even while Redis is away.
    private static IResult Ready(RedisBoardReader boards) =>
        boards.HasRead ? TypedResults.Ok() : TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
}
