namespace Scoring.Load.Measuring;

/// <summary>
/// An open loop: what is due is sent at its time, however late the answers are. The time it was due is handed on, so that a latency counts
/// from there and not from when somebody got round to it.
/// </summary>
internal static class Arrivals
{
    public static async Task RunAsync(Clock clock, double perSecond, TimeSpan length, Action<long, TimeSpan> send, Action<long>? everySecond = null)
    {
        var start = clock.Now;
        var all = (long)(perSecond * length.TotalSeconds);
        var tell = start + TimeSpan.FromSeconds(1);
        for (var sent = 0L; sent < all;)
        {
            for (var due = DueAt(sent); sent < all && due <= clock.Now; due = DueAt(sent))
            {
                send(sent++, due);
            }

            if (clock.Now >= tell)
            {
                everySecond?.Invoke(sent);
                tell += TimeSpan.FromSeconds(1);
            }

            await clock.UntilAsync(DueAt(sent));
        }

        TimeSpan DueAt(long number) => start + TimeSpan.FromSeconds(number / perSecond);
    }
}
