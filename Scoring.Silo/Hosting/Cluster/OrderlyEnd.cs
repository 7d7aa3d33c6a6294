using Microsoft.Extensions.Hosting;

namespace Scoring.Silo.Hosting.Cluster;

/// <summary>Ends this process for its supervisor to start it again.</summary>
internal sealed class OrderlyEnd(IHostApplicationLifetime life, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10), Longest = TimeSpan.FromMinutes(1);

    /// <summary>What was acknowledged is on stable storage; what is under way may still finish, but nobody waits for it longer than 10 s.</summary>
    public async Task BeginAsync()
    {
        Environment.ExitCode = 1;
        life.StopApplication();
        await Task.Delay(Patience, time);
        Environment.Exit(1);
    }

    /// <summary>
    /// However it came to an end: a silo that leaves a table of members which is not there asks for it again and again, and as long as it
    /// lives it holds its competitions.
    /// </summary>
    public async Task AtTheLatestAsync()
    {
        await Task.Delay(Longest, time);
        Environment.Exit(1);
    }
}
