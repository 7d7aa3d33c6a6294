using System.Net;

namespace Scoring.Cluster.Tests.Machines;

/// <summary>One silo: may be killed, frozen, and started again on the same ports, as its supervisor would.</summary>
internal sealed class Silo(string name, string redis, string database, IReadOnlyDictionary<string, string> more) : IAsyncDisposable
{
    private readonly int _health = FreePort.Take();
    private readonly int _silo = FreePort.Take();
    private readonly int _gateway = FreePort.Take();
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(2) };

    public string Name => name;

    /// <summary>Where the APIs reach it.</summary>
    public int GatewayPort => _gateway;

    /// <summary>Where other silos reach it.</summary>
    public int SiloPort => _silo;

    public OwnProcess Process { get; private set; } = null!;

    /// <summary>Which build is started next.</summary>
    public string Build { get; set; } = Programs.ThisBuild;

    public int Starts { get; private set; }

    public void Start()
    {
        Starts++;
        Process = Programs.Start(Build, "Scoring.Silo", new Dictionary<string, string>
        {
            ["Cluster__Redis"] = redis,
            ["Cluster__SiloPort"] = $"{_silo}",
            ["Cluster__GatewayPort"] = $"{_gateway}",
            ["Cluster__HealthPort"] = $"{_health}",
            ["Database"] = database,
        }.With(more));
    }

    public async Task<bool> IsReadyAsync()
    {
        using var answer = await _http.GetAsync(new Uri($"http://127.0.0.1:{_health}/health/ready"), CancellationToken.None);
        return answer.StatusCode == HttpStatusCode.OK;
    }

    public Task UntilReadyAsync() => Eventually.TrueAsync(IsReadyAsync, Eventually.Started, () => Process.Said);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Process.DisposeAsync();
    }
}
