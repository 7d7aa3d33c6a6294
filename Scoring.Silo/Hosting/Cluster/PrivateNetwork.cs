using System.Net;

namespace Scoring.Silo.Hosting.Cluster;

/// <summary>Addresses that nobody reaches from outside: loopback, link-local, and those of RFC 1918, 4193 and 6598.</summary>
internal static class PrivateNetwork
{
    private static readonly IPNetwork[] Ranges =
    [
        IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.168.0.0/16"), IPNetwork.Parse("169.254.0.0/16"),
        IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("fc00::/7"), IPNetwork.Parse("fe80::/10"),
    ];

    public static bool Holds(IPAddress address) =>
        IPAddress.IsLoopback(address)
        || Ranges.Any(range => range.BaseAddress.AddressFamily == address.AddressFamily && range.Contains(address));
}
