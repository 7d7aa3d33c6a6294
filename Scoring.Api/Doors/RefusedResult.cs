using System.Collections.Immutable;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Scoring.Contracts;

namespace Scoring.Api.Doors;

/// <summary>Answers with a problem.</summary>
internal sealed class RefusedResult : IResult, IEndpointMetadataProvider
{
    private readonly Problem _problem;

    private RefusedResult(Problem problem) => _problem = problem;

    public static RefusedResult Of(DoorRefusal refusal, ImmutableArray<Fault>? faults = null) => new(Problem.Of(refusal, faults ?? []));

    public static RefusedResult Of(Refused refused) => new(Problem.Of(refused));

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        foreach (var status in (ReadOnlySpan<int>)[400, 401, 403, 404, 409, 413, 429, 503])
        {
            builder.Metadata.Add(new ProducesResponseTypeMetadata(status, typeof(Problem), ["application/problem+json"]));
        }
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        DoorMeter.Refused(_problem.Number);
        httpContext.Response.StatusCode = _problem.Status;
        return httpContext.Response.WriteAsJsonAsync(_problem, options: null, "application/problem+json");
    }
}
