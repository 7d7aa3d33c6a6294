using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Scoring.Hosting;

// Believes what a proxy says of the caller, of the proxies that the setting Proxies names and of nobody else: limits count by address, and
// whoever could make one up would not be counted. Compiled into each program with doors, like CallerAddress.cs.
internal static class Proxies
{
    public static void UseProxies(this IApplicationBuilder app, IConfiguration settings)
    {
        if (settings["Proxies"] is not { Length: > 0 } named)
        {
            return;
        }

        // Several in a row are followed back to the first that is none of them.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var one in named.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            options.KnownIPNetworks.Add(NetworkOf(one));
        }

        app.UseForwardedHeaders(options);
    }

    private static IPNetwork NetworkOf(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw new InvalidOperationException($"Proxies: “{text}” 不是地址，请写 10.0.0.5 或 10.1.0.0/16。 “{text}” is no address: write 10.0.0.5 or 10.1.0.0/16.");
}
