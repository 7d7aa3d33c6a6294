using System.Collections.Concurrent;
using System.Diagnostics;

namespace Scoring.Cluster.Tests.Machines;

/// <summary>A process of this test and of nobody else: started, listened to, stopped, killed by its own number.</summary>
internal sealed class OwnProcess : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _said = new();
    private readonly Process _process;

    private OwnProcess(Process process) => _process = process;

    public bool HasEnded => _process.HasExited;

    public string Said => string.Join('\n', _said);

    public static OwnProcess Start(string program, string[] arguments, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var own = new OwnProcess(Process.Start(start)!);
        own._process.OutputDataReceived += (_, line) => own.Hear(line.Data);
        own._process.ErrorDataReceived += (_, line) => own.Hear(line.Data);
        own._process.BeginOutputReadLine();
        own._process.BeginErrorReadLine();
        return own;
    }

    /// <summary>As a loss of power.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Stops it where it stands; its connections stay open.</summary>
    public Task FreezeAsync() => SignalAsync("STOP");

    public Task ContinueAsync() => SignalAsync("CONT");

    /// <summary>Asks it to end in order.</summary>
    public async Task EndAsync()
    {
        await SignalAsync("TERM");
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is not null)
        {
            _said.Enqueue(line);
        }
    }

    private async Task SignalAsync(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{_process.Id}"]);
        await kill.WaitForExitAsync();
    }
}
