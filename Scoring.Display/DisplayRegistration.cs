using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Scoring.Boards;
using Scoring.Display.Live;
using Scoring.Display.Phone;
using Scoring.Display.Screen;

namespace Scoring.Display;

/// <summary>The windows: live boards, big screens, the public pages. They see <see cref="IBoardReader"/> and nothing behind it.</summary>
public static class DisplayRegistration
{
    /// <summary>Adds what the windows need. The host registers the <see cref="IBoardReader"/>.</summary>
    public static IServiceCollection AddDisplay(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<DisplayOptions>().BindConfiguration("Display").ValidateDataAnnotations().ValidateOnStart();
        services.AddRateLimiter(limiter => limiter.AddPolicy<string, PublicLimit>(PublicLimit.Name));
        services.AddOptions<LiveOptions>().BindConfiguration("Display:Live").ValidateDataAnnotations().ValidateOnStart();
        services.AddSignalR().AddHubOptions<LiveHub>(options =>
        {
            options.MaximumReceiveMessageSize = 2 * 1024;
            options.KeepAliveInterval = TimeSpan.FromSeconds(5);
        });
        services.AddSingleton<LiveCalls>();
        services.AddSingleton<LiveReaders>();
        services.AddSingleton<HubLifetimeManager<LiveHub>>(s => s.GetRequiredService<LiveReaders>());
        services.TryAddSingleton<InProcessPresence>();
        services.TryAddSingleton<IPresenceSink>(s => s.GetRequiredService<InProcessPresence>());
        services.TryAddSingleton<IPresenceReader>(s => s.GetRequiredService<InProcessPresence>());
        services.AddSingleton<ScreenSigns>();
        services.AddSingleton<LiveBoards>();
        services.AddHostedService(s => s.GetRequiredService<LiveBoards>());
        services.TryAddSingleton<IPublicAddress, ConfiguredAddress>();
        services.AddSingleton<PackedBytes>();
        services.AddSingleton<PhonePages>();
        return services;
    }

    /// <summary>Maps every public route; nothing here writes. The host uses the rate limiter before them.</summary>
    public static IEndpointRouteBuilder MapDisplay(this IEndpointRouteBuilder routes)
    {
        var limits = routes.ServiceProvider.GetRequiredService<IOptions<LiveOptions>>().Value;
        var limited = routes.MapGroup("").RequireRateLimiting(PublicLimit.Name);
        limited.MapHub<LiveHub>("/live", options =>
        {
            options.Transports = HttpTransportType.WebSockets | HttpTransportType.LongPolling;
            // How much may wait for a slow window, and for how long: then it is let go.
            options.TransportMaxBufferSize = 32 * 1024;
            options.TransportSendTimeout = TimeSpan.FromSeconds(limits.StallSeconds);
            options.ApplicationMaxBufferSize = 4 * 1024;
        });
        routes.MapGet("/health", () => TypedResults.Ok()).ExcludeFromDescription();
        limited.MapBoards();
        limited.MapScreens();
        limited.MapPhones();
        return routes;
    }
}
