using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Scoring.Silo.Tests.Hosting.Embedded;

/// <summary>What runs the grains of a test's host.</summary>
internal static class TestGrains
{
    /// <summary>Nothing more is needed: the record brings the embedded host.</summary>
    public static void AddTestGrains(this HostApplicationBuilder builder) => ArgumentNullException.ThrowIfNull(builder);

    /// <summary>All grains without data folder or stores, and one clock for them and their host.</summary>
    public static void AddTestGrains(this HostApplicationBuilder builder, FakeTime time)
    {
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton(provider => new GrainHost(
            GrainClass.In(typeof(GrainHost).Assembly), provider, new GrainHostOptions(), time, NullLogger<GrainHost>.Instance));
        builder.Services.AddSingleton<IGrainFactory>(provider => provider.GetRequiredService<GrainHost>());
        builder.Services.AddHostedService<Ending>();
    }

    private sealed class Ending(GrainHost host) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => host.StopAsync(cancellationToken);
    }
}
