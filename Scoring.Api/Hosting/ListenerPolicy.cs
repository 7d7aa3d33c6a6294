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
            if (candidates.IsValidCandidate(i) && candidates[i].Endpoint.Metadata.GetMetadata<AcceptedBy>()?.Listener != accepted)
            {
                candidates.SetValidity(i, false);
            }
        }

        return Task.CompletedTask;
    }
}
