using Scoring.Api.Hosting;

namespace Scoring.Api.Doors;

/// <summary>Answers only under this machine's own names, and takes writes only from this system's own pages.</summary>
internal sealed class HostAndOrigin(RequestDelegate next, Addresses addresses)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!addresses.Allows(context.Request.Host))
        {
            return RefusedResult.Of(DoorRefusal.HostNotAllowed).ExecuteAsync(context);
        }

        return Failures.IsWrite(context) && !IsOwn(context.Request)
            ? RefusedResult.Of(DoorRefusal.ForeignOrigin).ExecuteAsync(context)
            : next(context);
    }

    /// <summary>Browsers name the origin of every write; without one, and without Sec-Fetch-Site, it is no browser.</summary>
    private static bool IsOwn(HttpRequest request) => request.Headers.Origin.Count > 0
        ? request.Headers.Origin == $"{request.Scheme}://{request.Host}"
        : (string?)request.Headers["Sec-Fetch-Site"] is null or "same-origin";
}
