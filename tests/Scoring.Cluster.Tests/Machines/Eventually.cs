using System.Diagnostics;

namespace Scoring.Cluster.Tests.Machines;

/// <summary>What happens in other processes can only be asked for again and again, up to a limit that is part of the promise.</summary>
internal static class Eventually
{
    /// <summary>No promise: how long a process may take to come up on a busy machine.</summary>
    public static readonly TimeSpan Started = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    /// <summary>Answers how long it took.</summary>
    public static async Task<TimeSpan> TrueAsync(Func<Task<bool>> question, TimeSpan within, Func<string> otherwise)
    {
        var clock = Stopwatch.StartNew();
        while (!await AnswerAsync(question))
        {
            Assert.True(clock.Elapsed < within, $"Not within {within.TotalSeconds} s: {otherwise()}");
            await Task.Delay(Between, TestContext.Current.CancellationToken);
        }

        return clock.Elapsed;
    }

    // A process that is not there yet answers nothing.
    private static async Task<bool> AnswerAsync(Func<Task<bool>> question)
    {
        try
        {
            return await question();
        }
        catch (Exception silent) when (silent is HttpRequestException or IOException or TaskCanceledException)
        {
            return false;
        }
    }
}
