using System.Diagnostics;

namespace Scoring.Load.Measuring;

/// <summary>The one clock of a run, begun with it.</summary>
internal sealed class Clock
{
    private readonly long _began = Stopwatch.GetTimestamp();

    public TimeSpan Now => Stopwatch.GetElapsedTime(_began);

    public async Task UntilAsync(TimeSpan due, CancellationToken cancel = default)
    {
        while (due - Now is { Ticks: > 0 } left)
        {
            await Task.Delay(left < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : left, cancel);
        }
    }
}
