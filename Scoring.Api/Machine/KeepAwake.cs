using System.Runtime.InteropServices;

namespace Scoring.Api.Machine;

/// <summary>
/// On Windows the computer stays awake while we run. The wish belongs to the thread that made it and ends with it, hence a thread of our own.
/// </summary>
internal sealed class KeepAwake : IHostedService
{
    private const uint Continuous = 0x8000_0000;
    private const uint SystemRequired = 0x0000_0001;

    private readonly TaskCompletionSource _over = new();

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
        {
            new Thread(Hold) { IsBackground = true, Name = "keep-awake" }.Start();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _over.TrySetResult();
        return Task.CompletedTask;
    }

    private void Hold()
    {
        _ = SetThreadExecutionState(Continuous | SystemRequired);
        _over.Task.Wait();
        _ = SetThreadExecutionState(Continuous);
    }

    [DllImport("kernel32.dll", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern uint SetThreadExecutionState(uint state);
}
