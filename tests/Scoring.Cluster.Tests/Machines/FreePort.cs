using System.Net;
using System.Net.Sockets;

namespace Scoring.Cluster.Tests.Machines;

/// <summary>
/// Ports of the loopback for servers that end and come back on the same one. They lie below those the system gives to outgoing connections,
/// of which one could otherwise sit on it meanwhile.
/// </summary>
internal static class FreePort
{
    private const int First = 20_000;
    private const int Last = 32_000;

    private static int _next = Random.Shared.Next(First, Last);

    public static int Take()
    {
        while (true)
        {
            var port = First + (Interlocked.Increment(ref _next) % (Last - First));
            try
            {
                using var free = new TcpListener(IPAddress.Loopback, port);
                free.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody else's; the next one.
            }
        }
    }
}
