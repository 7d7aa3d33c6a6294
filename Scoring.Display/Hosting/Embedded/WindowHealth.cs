namespace Scoring.Display.Hosting.Embedded;

/// <summary>Windows by themselves wait for nothing.</summary>
internal static class WindowHealth
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => TypedResults.Ok());
        routes.MapGet("/health/ready", () => TypedResults.Ok());
    }
}
