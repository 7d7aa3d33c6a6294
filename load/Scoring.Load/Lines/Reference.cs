using System.Diagnostics;
using Scoring.Load.Wire;

namespace Scoring.Load.Lines;

/// <summary>The reference server as a child of the run, with the garbage collector the real one has.</summary>
internal sealed class Reference : IAsyncDisposable
{
    private Reference(Process process, int port) => (Process, Site) = (process, new($"http://127.0.0.1:{port}"));

    public Process Process { get; }

    public Uri Site { get; }

    public Uri Hub => new($"ws://{Site.Authority}/live");

    public static async Task<Reference> StartAsync()
    {
        var port = Addresses.FreePort();
        var start = new ProcessStartInfo("dotnet", [typeof(Reference).Assembly.Location, "reference", $"{port}"])
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_gcServer"] = "0", ["DOTNET_TieredPGO"] = "0" },
        };
        var process = Process.Start(start)!;
        return await process.StandardOutput.ReadLineAsync() is null
            ? throw new InvalidOperationException("The reference server did not start.")
            : new Reference(process, port);
    }

    /// <summary>Has recorded steps sent to everybody; answers how many messages were sent.</summary>
    public async Task<long> BroadcastAsync(IEnumerable<string> steps, double perSecond, int seconds, int together)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
        using var body = new StringContent(string.Join('\n', steps));
        using var answer = await http.PostAsync(new Uri(Site, $"/broadcast?perSecond={perSecond}&seconds={seconds}&together={together}"), body);
        answer.EnsureSuccessStatusCode();
        return long.Parse(await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Process.Kill();
        await Process.WaitForExitAsync();
        Process.Dispose();
    }
}
