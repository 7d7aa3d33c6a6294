using System.Net;
using System.Net.Sockets;

namespace Scoring.Load.Wire;

/// <summary>Where bots call from and what they call. Loopback is a whole network: with several of its addresses the ports don't run out.</summary>
internal static class Addresses
{
    /// <summary>A source address for the n-th bot; a thousand share one.</summary>
    public static IPAddress Source(int number) => new([127, 0, (byte)(1 + (number / 1000 / 250)), (byte)(1 + (number / 1000 % 250))]);

    /// <summary>A free port; somebody else may be quicker, then the server says so.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
