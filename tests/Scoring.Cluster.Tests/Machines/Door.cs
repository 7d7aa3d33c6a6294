using System.Text.RegularExpressions;
using Scoring.Api.Tests.Doors;

namespace Scoring.Cluster.Tests.Machines;

/// <summary>One API: the staff's door.</summary>
internal sealed partial class Door : IAsyncDisposable
{
    /// <summary>All APIs have the same.</summary>
    public const string InstallationKey = "5c1f5c1f5c1f5c1f5c1f5c1f5c1f5c1f5c1f5c1f5c1f5c1f5c1f5c1f5c1f5c1f";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scoring-api-");

    public Door(string redis, string build, IReadOnlyDictionary<string, string> more)
    {
        var port = FreePort.Take();
        Root = new Uri($"http://127.0.0.1:{port}");
        Process = Programs.Start(
            build,
            "Scoring.Api",
            new Dictionary<string, string>
            {
                ["Cluster__Redis"] = redis,
                ["InstallationKey"] = InstallationKey,
                ["Doors__DevicePerSecond"] = "10000",
                ["Doors__DeviceAtOnce"] = "10000",
                // All judges of a test have one address.
                ["Doors__AddressPerSecond"] = "100000",
                ["Doors__AddressAtOnce"] = "100000",
            }.With(more),
            "--data", _folder.FullName, "--bind", "127.0.0.1", "--staff-port", $"{port}");
    }

    public Uri Root { get; }

    public OwnProcess Process { get; }

    /// <summary>The code that the log offers to the first organizer.</summary>
    public string? Code => OneTimeCode().Match(Process.Said) is { Success: true } found ? found.Groups[1].Value : null;

    public async Task<bool> IsReadyAsync()
    {
        using var caller = new Caller(Root, null);
        return (await caller.GetAsync("/health/ready")).Status == System.Net.HttpStatusCode.OK;
    }

    public Task UntilReadyAsync() => Eventually.TrueAsync(IsReadyAsync, Eventually.Started, () => Process.Said);

    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [GeneratedRegex("One-time organizer code: ([A-Z0-9-]+)")]
    private static partial Regex OneTimeCode();
}
