using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Scoring.Api.Machine;

/// <summary>One way into a network: a card that is up, and the address others see it under.</summary>
/// <param name="Name">As the operating system calls it: <c>WLAN</c>, <c>以太网</c>.</param>
/// <param name="Address">IPv4, as it stands in the addresses of pages.</param>
/// <param name="Kind">wifi, cable or other.</param>
/// <param name="Routed">Has a way out: most often the network everybody is in.</param>
internal sealed record NetworkCard(string Name, string Address, string Kind, bool Routed);

/// <summary>The cards of this machine as they are now.</summary>
internal interface INetworkCards
{
    /// <summary>Those that are up, the likeliest first.</summary>
    IReadOnlyList<NetworkCard> Now();
}

/// <inheritdoc/>
internal sealed class NetworkCards : INetworkCards
{
    public IReadOnlyList<NetworkCard> Now() =>
    [
        .. NetworkInterface.GetAllNetworkInterfaces()
            .Where(card => card.OperationalStatus == OperationalStatus.Up && card.NetworkInterfaceType != NetworkInterfaceType.Loopback)
            .SelectMany(Of)
            .OrderByDescending(card => card.Routed)
            .ThenBy(card => card.Kind == "other"),
    ];

    private static IEnumerable<NetworkCard> Of(NetworkInterface card)
    {
        var properties = card.GetIPProperties();
        var routed = properties.GatewayAddresses.Count > 0;
        return properties.UnicastAddresses
            .Where(address => address.Address.AddressFamily == AddressFamily.InterNetwork)
            .Select(address => new NetworkCard(card.Name, address.Address.ToString(), KindOf(card.NetworkInterfaceType), routed));
    }

    private static string KindOf(NetworkInterfaceType type) => type switch
    {
        NetworkInterfaceType.Wireless80211 => "wifi",
        NetworkInterfaceType.Ethernet or NetworkInterfaceType.GigabitEthernet or NetworkInterfaceType.FastEthernetT => "cable",
        _ => "other",
    };
}
