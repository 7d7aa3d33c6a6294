using System.Diagnostics;
using System.Text.RegularExpressions;
using Scoring.Load.Wire;

namespace Scoring.Load.Staging;

/// <summary>The server under test: a Release build in a process of its own, on free loopback ports, with a temporary data folder that goes with the run.</summary>
internal sealed partial class Server : IAsyncDisposable
{
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly bool _temporary;
    private Process? _process;

    /// <param name="settings">Settings of the server as the environment names them, <c>Doors__DevicePerSecond</c>.</param>
    /// <param name="folder">A data folder that is there already; null: an empty one for this run.</param>
    public Server(IReadOnlyDictionary<string, string>? settings = null, string? folder = null)
    {
        _settings = settings ?? new Dictionary<string, string>();
        (_temporary, Folder) = (folder is null, folder ?? Directory.CreateTempSubdirectory("scoring-load-").FullName);
        (Staff, Public) = (new($"http://127.0.0.1:{Addresses.FreePort()}"), new($"http://127.0.0.1:{Addresses.FreePort()}"));
    }

    public Uri Staff { get; }

    public Uri Public { get; }

    public Uri Hub => new($"ws://{Public.Authority}/live");

    public string Folder { get; }

    /// <summary>The one-time organizer code it printed; empty when there is an organizer.</summary>
    public string Code { get; private set; } = "";

    public Process Process => _process ?? throw new InvalidOperationException("The server was not started.");

    /// <summary>Starts it; returns when it says where it listens, and with an empty folder its one-time code.</summary>
    public async Task StartAsync()
    {
        var fresh = !Directory.Exists(Path.Combine(Folder, "office"));
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[Program, "--data", Folder, "--bind", "127.0.0.1", "--staff-port", $"{Staff.Port}", "--public-port", $"{Public.Port}"])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in _settings)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            Code = OneTimeCode().Match(line) is { Success: true } found ? found.Groups[1].Value : "";
            if (fresh ? Code.Length > 0 : line.Contains($":{Public.Port}/", StringComparison.Ordinal))
            {
                _ = _process.StandardOutput.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException("The server ended before it said where it listens.");
    }

    /// <summary>As when the power goes: nothing is finished, nothing is said.</summary>
    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
            _process = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        if (_temporary)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private static string Program => Path.Combine("artifacts", "Embedded", "bin", "Scoring.Api", "release", "Scoring.Api.dll");

    [GeneratedRegex(@"One-time organizer code: (\S+)")]
    private static partial Regex OneTimeCode();
}
