using Scoring.Contracts;

namespace Scoring.Api.Doors;

/// <summary>The organizer or official who asks; of a live session.</summary>
internal sealed record SignedIn(OrganizerSession Session)
{
    public string Actor => $"{Session.Role}:{Session.Organizer}";

    public static ValueTask<SignedIn?> BindAsync(HttpContext context) => ValueTask.FromResult(context.Features.Get<SignedIn>());
}

/// <summary>
/// What an enrolled tablet shows: <c>{competition}.{station}.{device}.{secret}</c>. Its claims are checked by the grains.
/// </summary>
internal sealed record TabletPass(string Competition, string Station, DevicePass Device)
{
    public static ValueTask<TabletPass?> BindAsync(HttpContext context) => ValueTask.FromResult(context.Features.Get<TabletPass>());

    /// <summary>What the request shows, read once: several look at it, and it takes a hash.</summary>
    public static TabletPass? ShownBy(HttpContext context, string shown)
    {
        if (context.Features.Get<ReadPass>() is not { } read || read.Shown != shown)
        {
            context.Features.Set(read = new ReadPass(shown, Parse(shown)));
        }

        return read.Pass;
    }

    public static TabletPass? Parse(string shown)
    {
        var parts = shown.Split('.');
        return parts.Length == 4 && parts.All(part => part.Length is > 0 and <= 128)
            ? new(parts[0], parts[1], new DevicePass { Device = parts[2], TokenHash = Tokens.Hash(parts[3]) })
            : null;
    }

    private sealed record ReadPass(string Shown, TabletPass? Pass);
}

/// <summary>The two cookies; a script may show the same value as a bearer token instead.</summary>
internal static class Shown
{
    public const string OrganizerCookie = "scoring-organizer";
    public const string DeviceCookie = "scoring-device";

    public static string? Organizer(HttpContext context) => Bearer(context) is { } shown
        ? shown.Contains('.', StringComparison.Ordinal) ? null : shown
        : context.Request.Cookies[OrganizerCookie];

    public static string? Device(HttpContext context) => Bearer(context) is { } shown
        ? shown.Contains('.', StringComparison.Ordinal) ? shown : null
        : context.Request.Cookies[DeviceCookie];

    public static void Keep(HttpContext context, string cookie, string value, DateTimeOffset? until) =>
        context.Response.Cookies.Append(cookie, value, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            Path = "/",
            Expires = until,
        });

    private static string? Bearer(HttpContext context) =>
        (string?)context.Request.Headers.Authorization is { } header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? header["Bearer ".Length..].Trim()
            : null;
}
