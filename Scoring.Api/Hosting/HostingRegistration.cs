using Microsoft.AspNetCore.Server.Kestrel.Core;
using Scoring.Api.Office;

namespace Scoring.Api.Hosting;

/// <summary>What the process itself needs.</summary>
internal static class HostingRegistration
{
    public static void AddHosting(this IServiceCollection services, StartOptions start)
    {
        services.AddSingleton(start);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Running>();
        services.AddSingleton<Listeners>();
        services.AddSingleton<Addresses>();
        services.AddMachine();
        services.AddSingleton<MatcherPolicy, ListenerPolicy>();
        services.AddOptions<KestrelServerOptions>().Configure<Listeners>((kestrel, listeners) => listeners.Bind(kestrel, start));
        services.AddSingleton<OneTimeCode>();
        services.AddHostedService<Announcer>();
    }
}
