using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;

namespace Scoring.Silo.Tests.Hosting.Cluster;

/// <summary>What runs the grains of a test's host.</summary>
internal static class TestGrains
{
    /// <summary>A cluster of one silo, in this process, on free ports of the loopback.</summary>
    public static void AddTestGrains(this HostApplicationBuilder builder) =>
        builder.UseOrleans(silo => silo.UseLocalhostClustering(FreePort(), FreePort(), serviceId: "test", clusterId: "test"));

    private static int FreePort()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }
}
