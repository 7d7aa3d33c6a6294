using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Scoring.Api.Doors;

namespace Scoring.Api.Tests.Doors;

/// <summary>One method of a route with its places filled in: the small competition, its station bench, contestant 001.</summary>
internal sealed record TriedRoute(string Method, string Pattern, Door? Door, bool IsFile)
{
    public string Name => $"{Method} {Pattern}";

    public string Path => Pattern
        .Replace("{c}", "fitting-2026", StringComparison.Ordinal)
        .Replace("stations/{s}", "stations/bench", StringComparison.Ordinal)
        .Replace("skills/{s}", "skills/fitting", StringComparison.Ordinal)
        .Replace("{contestant}/{stage}/{sheet}", "001/final/s1", StringComparison.Ordinal)
        .Replace("{n:int:min(1)}", "1", StringComparison.Ordinal)
        .Replace("{screen:int:min(1)}", "1", StringComparison.Ordinal)
        .Replace("{number:int}", "1", StringComparison.Ordinal)
        .Replace("{", "", StringComparison.Ordinal)
        .Replace("?}", "", StringComparison.Ordinal)
        .Replace("}", "", StringComparison.Ordinal);

    public static IEnumerable<TriedRoute> Of(RouteEndpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"])
        .Where(method => method != "HEAD")
        .Select(method => new TriedRoute(
            method,
            "/" + endpoint.RoutePattern.RawText!.TrimStart('/'),
            endpoint.Metadata.GetMetadata<DoorSign>()?.Door,
            endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null));

    public Task<Answer> TryAsync(Caller caller) => Method == "GET"
        ? caller.GetAsync(Path)
        : caller.SendAsync(Caller.Write(new HttpMethod(Method), Path, new { op = "tried" }));
}
