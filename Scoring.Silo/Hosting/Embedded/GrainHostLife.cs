using Microsoft.Extensions.Hosting;

namespace Scoring.Silo.Hosting.Embedded;

/// <summary>Claims the data folder when the process starts; when it stops, lets every grain end before the folder is given back.</summary>
internal sealed class GrainHostLife(DataFolder folder, GrainHost host) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => host.StopAsync(cancellationToken);
}
