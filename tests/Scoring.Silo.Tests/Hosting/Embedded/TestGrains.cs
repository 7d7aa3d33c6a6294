using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Scoring.Silo.Tests.Hosting.Embedded;

/// <summary>What runs the grains of a test's host.</summary>
internal static class TestGrains
{
    /// <summary>Nothing more is needed: the record brings the embedded host.</summary>
    public static void AddTestGrains(this HostApplicationBuilder builder) => ArgumentNullException.ThrowIfNull(builder);

    /// <summary>The clock of grains and host alike.</summary>
    public static void AddTestClock(this HostApplicationBuilder builder, FakeTime time) => builder.Services.AddSingleton<TimeProvider>(time);
}
