using Microsoft.Extensions.DependencyInjection;

namespace Scoring.Silo.Hosting.Cluster;

/// <summary>The place of the embedded grain host.</summary>
internal static class GrainHostRegistration
{
    /// <summary>Nothing to do: whoever builds the host calls <c>UseOrleans</c>, which finds the grains of this assembly.</summary>
    public static void AddGrainHost(this IServiceCollection services) => ArgumentNullException.ThrowIfNull(services);
}
