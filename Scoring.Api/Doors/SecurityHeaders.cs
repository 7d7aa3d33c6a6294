using Scoring.Api.Hosting;

namespace Scoring.Api.Doors;

/// <summary>What browsers may do with our pages: run our own files and nothing else.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;

        // Older Safari doesn't count web sockets of the same host as 'self'. The host was not checked yet, so it is quoted only when it is plain.
        var socket = context.Request.Host.Value is { } host && host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or ':' or '-') ? $" ws://{host}" : "";
        headers.ContentSecurityPolicy = $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'{socket}; "
            + "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        if (context.Features.Get<AcceptedBy>()?.Listener == Listener.Staff && context.Request.Path.StartsWithSegments("/api"))
        {
            headers.CacheControl = "no-store";
        }

        return next(context);
    }
}
