using System.Net;
using Microsoft.Extensions.Options;
using Scoring.Api.Machine;
using Scoring.Display;

namespace Scoring.Api.Hosting;

/// <summary>Under which names and addresses this machine is reached.</summary>
internal sealed class Addresses(
    StartOptions start, Listeners listeners, INetworkCards cards, NetworkBook book, IOptions<DisplayOptions> display)
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
        if (!RecordPlace.Has(listener))
        {
            // The windows are other processes; only the settings know under which name they are reached.
            return display.Value.PublicAddress?.TrimEnd('/') + path;
        }

        var host = asked.HasValue && !IsLoopback(asked.Host) ? asked.Host : Reachable();
        return $"http://{host}:{listeners.PortOf(listener)}{path}";
    }

    private string Reachable()
    {
        if (IPAddress.IsLoopback(start.Bind))
        {
            return start.Bind.ToString();
        }

        var now = cards.Now();
        return now.Any(card => card.Address == book.Now.Address) ? book.Now.Address!
            : start.Hosts.Count > 0 ? start.Hosts[0]
            : now.Count > 0 ? now[0].Address
            : "localhost";
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
