using Scoring.Api.Hosting;

namespace Scoring.Api.Demo;

/// <summary>Puts the player into the process when it was asked for.</summary>
internal static class DemoRegistration
{
    public static void AddDemo(this IServiceCollection services, StartOptions start)
    {
        if (start.Demo is not null)
        {
            services.AddHostedService<DemoPlayer>();
        }
    }
}
