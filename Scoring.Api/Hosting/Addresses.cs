using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Scoring.Api.Hosting;

/// <summary>Under which names and addresses this machine is reached.</summary>
internal sealed class Addresses(StartOptions start, Listeners listeners)
{
    private readonly HashSet<string> _names = new(
        ["localhost", Environment.MachineName, Environment.MachineName + ".local", .. start.Hosts], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a Host header may be answered. A page of another site can only reach us under a name it controls (DNS rebinding);
    /// an address is its own origin, so every address is let in and names only when listed.
    /// </summary>
    public bool Allows(HostString host) =>
        host.HasValue && (IPAddress.TryParse(host.Host.Trim('[', ']'), out _) || _names.Contains(host.Host));

    /// <summary>Where phones reach the public pages; null when only this machine does.</summary>
    public string? ForPhones => IPAddress.IsLoopback(start.Bind) ? null : Url(Listener.Public, default, "");

    /// <summary>
    /// The address to print and to put into QR codes; an organizer at localhost still hands out one that tablets can reach.
    /// </summary>
    public string Url(Listener listener, HostString asked, string path)
    {
        var host = asked.HasValue && !IsLoopback(asked.Host) ? asked.Host : Reachable();
        return $"http://{host}:{listeners.PortOf(listener)}{path}";
    }

    private string Reachable()
    {
        if (IPAddress.IsLoopback(start.Bind))
        {
            return start.Bind.ToString();
        }

        return start.Hosts.Count > 0 ? start.Hosts[0] : OfNetwork()?.ToString() ?? "localhost";
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private static IPAddress? OfNetwork() =>
        NetworkInterface.GetAllNetworkInterfaces()
            .Where(card => card.OperationalStatus == OperationalStatus.Up && card.NetworkInterfaceType != NetworkInterfaceType.Loopback)
            .Select(card => card.GetIPProperties())
            .OrderByDescending(card => card.GatewayAddresses.Count)
            .SelectMany(card => card.UnicastAddresses)
            .Select(address => address.Address)
            .FirstOrDefault(ip => ip.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(ip));
}
