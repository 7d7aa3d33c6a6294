using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Scoring.Load;

/// <summary>A server of our own on loopback with a temporary folder; it ends with the run.</summary>
internal sealed partial class Server : IAsyncDisposable
{
    private const int StaffPort = 5391, PublicPort = 5390;

    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private Server(Process process, DirectoryInfo folder, string code) => (_process, _folder, Code) = (process, folder, code);

    public static Uri Staff { get; } = new($"http://127.0.0.1:{StaffPort}");

    public static Uri Public { get; } = new($"http://127.0.0.1:{PublicPort}");

    /// <summary>The one-time organizer code it printed.</summary>
    public string Code { get; }

    /// <summary>Processor time it has used.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<Server> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("scoring-load-");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        string[] arguments =
        [
            Path.Combine("artifacts", "Embedded", "bin", "Scoring.Api", "release", "Scoring.Api.dll"),
            "--data", folder.FullName, "--staff-port", $"{StaffPort}", "--public-port", $"{PublicPort}",
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (OneTimeCode().Match(line) is { Success: true } found)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new Server(process, folder, found.Groups[1].Value);
            }
        }

        throw new InvalidOperationException("The server ended before it printed the one-time code.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    [GeneratedRegex(@"One-time organizer code: (\S+)")]
    private static partial Regex OneTimeCode();
}
