using Microsoft.AspNetCore.Routing.Matching;

namespace Scoring.Api.Hosting;

/// <summary>Leaves of all matching routes those of the listener that accepted the connection; the others do not exist there.</summary>
internal sealed class ListenerPolicy : MatcherPolicy, IEndpointSelectorPolicy
{
    public override int Order => -1000;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => true;

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        var accepted = httpContext.Features.Get<AcceptedBy>()?.Listener;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i) && !IsAt(accepted, candidates[i].Endpoint))
            {
                candidates.SetValidity(i, false);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>
    /// What is no route of ours is the framework's "wrong method" or "wrong content": said to the staff, while outside nothing is there.
    /// </summary>
    private static bool IsAt(Listener? accepted, Endpoint endpoint) => endpoint is RouteEndpoint
        ? endpoint.Metadata.GetMetadata<AcceptedBy>()?.Listener == accepted
        : accepted == Listener.Staff;
}
