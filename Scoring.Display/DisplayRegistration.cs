using Scoring.Boards;

namespace Scoring.Display;

/// <summary>The windows: live boards, big screens, the public pages. They see <see cref="IBoardReader"/> and nothing behind it.</summary>
public static class DisplayRegistration
{
    /// <summary>Adds what the windows need. The host registers the <see cref="IBoardReader"/>.</summary>
    public static IServiceCollection AddDisplay(this IServiceCollection services) => services;

    /// <summary>Maps every public route; nothing here writes.</summary>
    public static IEndpointRouteBuilder MapDisplay(this IEndpointRouteBuilder routes) => routes;
}
