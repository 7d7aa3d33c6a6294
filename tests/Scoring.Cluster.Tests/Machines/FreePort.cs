using System.Net;
using System.Net.Sockets;

namespace Scoring.Cluster.Tests.Machines;

internal static class FreePort
{
    public static int Take()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }
}
