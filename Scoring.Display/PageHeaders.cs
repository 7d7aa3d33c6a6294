namespace Scoring.Display;

/// <summary>What a browser may do with our pages: run our own files and talk to this host, nothing else.</summary>
internal static class PageHeaders
{
    public static void Add(HttpContext context, string? styleHash = null)
    {
        // Safari 14 does not take 'self' to mean the sockets of the same host.
        var host = context.Request.Host.Value;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; style-src 'self'{(styleHash is null ? "" : $" '{styleHash}'")}; img-src 'self' data:; "
            + $"connect-src 'self' ws://{host} wss://{host}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
