using System.Net;
using Scoring.Api.Tests.Doors;

namespace Scoring.Cluster.Tests.Machines;

/// <summary>One display.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly Caller _caller;

    public Window(string redis, string build, IReadOnlyDictionary<string, string> more)
    {
        Root = new Uri($"http://127.0.0.1:{FreePort.Take()}");
        _caller = new Caller(Root, null);
        Process = Programs.Start(build, "Scoring.Display", new Dictionary<string, string>
        {
            ["Display__Redis"] = redis,
            ["ASPNETCORE_URLS"] = Root.ToString(),
            ["Logging__LogLevel__Default"] = "Warning",
        }.With(more));
    }

    public Uri Root { get; }

    public OwnProcess Process { get; }

    /// <summary>An earlier build may have <c>/health</c> alone.</summary>
    public async Task<bool> IsReadyAsync()
    {
        var answer = await _caller.GetAsync("/health/ready");
        return answer.Status == HttpStatusCode.NotFound
            ? (await _caller.GetAsync("/health")).Status == HttpStatusCode.OK
            : answer.Status == HttpStatusCode.OK;
    }

    public Task UntilReadyAsync() => Eventually.TrueAsync(IsReadyAsync, Eventually.Started, () => Process.Said);

    /// <summary>The board's bytes as the window would show them; empty when it has none.</summary>
    public async Task<string> BoardAsync(string board)
    {
        var answer = await _caller.GetAsync($"/boards/{board}");
        return answer.Status == HttpStatusCode.OK ? answer.Text : "";
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await Process.DisposeAsync();
    }
}
