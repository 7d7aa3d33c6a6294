using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Scoring.Cluster.Tests.Machines;

namespace Scoring.Silo.Tests.Hosting.Cluster;

/// <summary>What runs the grains of a test's host.</summary>
internal static class TestGrains
{
    /// <summary>A cluster of one silo, in this process, on free ports of the loopback.</summary>
    public static void AddTestGrains(this HostApplicationBuilder builder) =>
        builder.UseOrleans(silo => silo.UseLocalhostClustering(FreePort.Take(), FreePort.Take(), serviceId: "test", clusterId: "test"));

    /// <summary>The same, where grains read an hour of the test's. A silo's own timers must go on, or it would never become a member.</summary>
    public static void AddTestGrains(this HostApplicationBuilder builder, FakeTime time)
    {
        builder.Services.AddSingleton<TimeProvider>(new StandingHour(time));
        builder.AddTestGrains();
    }

    private sealed class StandingHour(FakeTime time) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => time.GetUtcNow();
    }
}
