using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Scoring.Api.Tests.Doors;

/// <summary>
/// The built program as a process of its own, on a data folder that outlives it. It tells its addresses and the code by what it prints.
/// </summary>
internal sealed partial class ChildApp : IAsyncDisposable
{
    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ChildApp(Process process) => _process = process;

    public Uri Staff { get; private set; } = null!;

    public string? OneTimeCode { get; private set; }

    public static Task<ChildApp> StartAsync(string dataFolder, bool awaitCode = false) =>
        StartAsync(new ProcessStartInfo("dotnet") { ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Scoring.Api.dll") } }, dataFolder, awaitCode);

    /// <summary>A folder as organizers get it, with a runtime of its own.</summary>
    public static Task<ChildApp> StartPublishedAsync(string folder, string dataFolder) =>
        StartAsync(new ProcessStartInfo(Path.Combine(folder, "Scoring.Api")) { Environment = { ["DOTNET_ROOT"] = "/nowhere" } }, dataFolder, awaitCode: true);

    private static async Task<ChildApp> StartAsync(ProcessStartInfo start, string dataFolder, bool awaitCode)
    {
        string[] arguments = ["--data", dataFolder, "--bind", "127.0.0.1", "--public-port", "0", "--staff-port", "0"];
        Array.ForEach(arguments, start.ArgumentList.Add);
        start.RedirectStandardOutput = true;
        start.Environment["Doors__DevicePerSecond"] = "100000";
        start.Environment["Doors__DeviceAtOnce"] = "100000";
        var app = new ChildApp(Process.Start(start)!);
        await app.ReadAsync(awaitCode);
        return app;
    }

    /// <summary>SIGKILL: no farewell, no flush.</summary>
    public void Kill() => _process.Kill();

    public Task GoneAsync() => _process.WaitForExitAsync();

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        await GoneAsync();
        _process.Dispose();
    }

    private async Task ReadAsync(bool awaitCode)
    {
        var printed = new List<string>();
        while (Staff is null || (awaitCode && OneTimeCode is null))
        {
            var line = await _process.StandardOutput.ReadLineAsync()
                ?? throw new InvalidOperationException($"It ended: {string.Join('\n', printed)}");
            printed.Add(line);
            if (Organizer().Match(line) is { Success: true } address)
            {
                Staff = new Uri(address.Groups[1].Value);
            }
            else if (Code().Match(line) is { Success: true } code)
            {
                OneTimeCode = code.Groups[1].Value;
            }
        }

        _ = KeepReadingAsync();
    }

    /// <summary>Where it is reached after it began anew by itself.</summary>
    public Task<Uri> NextAddressAsync() => _next.Task;

    private async Task KeepReadingAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Organizer().Match(line) is { Success: true } address)
            {
                _next.TrySetResult(new Uri(address.Groups[1].Value));
            }
        }
    }

    [GeneratedRegex(@"(http://\S+)/organizer/")]
    private static partial Regex Organizer();

    [GeneratedRegex(@"organizer code: (\S+)")]
    private static partial Regex Code();
}
