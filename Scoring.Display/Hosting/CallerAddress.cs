using System.Net;
using System.Net.Sockets;

namespace Scoring.Hosting;

// Whom a limit counts as one. Compiled into each program with doors, like Telemetry.cs and for the same reason without XML comments.
internal static class CallerAddress
{
    // One home or venue holds a whole /64 of IPv6.
    public static string Of(HttpContext context)
    {
        var ip = context.Connection.RemoteIpAddress ?? IPAddress.None;
        return ip.AddressFamily == AddressFamily.InterNetworkV6 && !ip.IsIPv4MappedToIPv6
            ? Convert.ToHexString(ip.GetAddressBytes().AsSpan(0, 8))
            : ip.MapToIPv4().ToString();
    }
}
