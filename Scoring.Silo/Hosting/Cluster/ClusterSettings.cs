using System.Net;

namespace Scoring.Silo.Hosting.Cluster;

/// <summary>How a process finds the cluster. Section <c>Cluster</c> of the settings.</summary>
public sealed class ClusterSettings
{
    /// <summary>Processes with the same id are one cluster; two of them may share a Redis.</summary>
    public string Id { get; set; } = "scoring";

    /// <summary>
    /// Redis: <c>host:6379,user=silo,password=…</c>, or <c>file:PATH</c> of a file that holds it. Never logged.
    /// </summary>
    public string Redis { get; set; } = "127.0.0.1:6379";

    /// <summary>A silo's own address: the only one its ports are bound to, and the one it tells the others.</summary>
    public string Address { get; set; } = "127.0.0.1";

    /// <summary>Where silos talk to each other.</summary>
    public int SiloPort { get; set; } = 11111;

    /// <summary>Where the APIs talk to silos.</summary>
    public int GatewayPort { get; set; } = 30000;

    /// <summary>Where a silo says whether it is alive and ready.</summary>
    public int HealthPort { get; set; } = 5090;

    /// <summary>Certificates for both ports; without them they speak plainly and must stay on a private network.</summary>
    public TlsSettings? Tls { get; set; }

    /// <summary>The address as one, checked: bound privately, or encrypted.</summary>
    /// <exception cref="InvalidOperationException">It is no address, stands for all of them, or is public without TLS.</exception>
    public IPAddress BoundAddress()
    {
        if (!IPAddress.TryParse(Address, out var address) || address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
        {
            throw new InvalidOperationException($"Cluster:Address: 请写本机的一个具体地址。 Give one address of this machine, not {Address}.");
        }

        return Tls is not null || PrivateNetwork.Holds(address)
            ? address
            : throw new InvalidOperationException(
                $"Cluster:Address {Address}: 公网地址必须启用 TLS（Cluster:Tls）。 A public address needs TLS (Cluster:Tls).");
    }
}

/// <summary>Certificates of the ports between silos and APIs. Both ends show one.</summary>
public sealed class TlsSettings
{
    /// <summary>This process's certificate, PEM.</summary>
    public required string Certificate { get; set; }

    /// <summary>Its private key, PEM.</summary>
    public required string Key { get; set; }

    /// <summary>The authority that signed the certificates of every process, PEM. Nothing else is trusted.</summary>
    public required string Authority { get; set; }
}
