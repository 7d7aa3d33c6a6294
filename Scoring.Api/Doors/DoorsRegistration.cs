using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Scoring.Api.Doors;

/// <summary>What stands before every route, in the order a request meets it.</summary>
internal static class DoorsRegistration
{
    /// <summary>Of a usual request; rosters and schemes say otherwise themselves.</summary>
    public const int BodyLimit = 64 * 1024;

    /// <summary>Of a roster or scheme.</summary>
    public const int UploadLimit = 4 * 1024 * 1024;

    public static void AddDoors(this IServiceCollection services)
    {
        services.AddOptions<DoorOptions>().BindConfiguration("Doors").ValidateDataAnnotations().ValidateOnStart();
        services.ConfigureHttpJsonOptions(options => DoorJson.Configure(options.SerializerOptions));
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddSingleton<IConfigureOptions<RateLimiterOptions>, Limits>();
        services.AddRateLimiter(_ => { });
        services.AddSingleton<WrongGuesses>();
        services.AddSingleton<PinTries>();
        services.AddSingleton<Tokens>();
    }

    public static void UseDoors(this IApplicationBuilder app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<Failures>();
        app.UseMiddleware<HostAndOrigin>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseMiddleware<DoorKeeper>();
        app.UseMiddleware<BodyLimit>();
    }
}
