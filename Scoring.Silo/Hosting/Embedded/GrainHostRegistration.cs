using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Scoring.Silo.Hosting.Embedded;

/// <summary>Registers the grains of this assembly, hosted in this process.</summary>
internal static class GrainHostRegistration
{
    public static void AddGrainHost(this IServiceCollection services)
    {
        services.AddSingleton(provider => new GrainHost(
            GrainClass.In(typeof(GrainHostRegistration).Assembly),
            provider,
            new GrainHostOptions(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<GrainHost>>()));
        services.AddSingleton<IGrainFactory>(provider => provider.GetRequiredService<GrainHost>());
        services.AddHostedService<GrainHostLife>();
    }
}
