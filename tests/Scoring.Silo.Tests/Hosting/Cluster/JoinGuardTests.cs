using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;

namespace Scoring.Silo.Tests.Hosting.Cluster;

/// <summary>A silo that hangs while joining must not hang for ever.</summary>
public sealed class JoinGuardTests
{
    private readonly ApplicationLifetime _life = new(NullLogger<ApplicationLifetime>.Instance);
    private readonly FakeTime _time = new();

    [Fact]
    public async Task Who_is_no_member_in_the_time_it_may_take_is_told_to_end()
    {
        var (guard, work) = await StartAsync();
        using var _ = guard;

        await MoveUntilAsync(work);

        Assert.True(_life.ApplicationStopping.IsCancellationRequested);
    }

    [Fact]
    public async Task Who_became_a_member_is_left_alone()
    {
        var (guard, work) = await StartAsync();
        using var _ = guard;

        _life.NotifyStarted();
        await work;
        _time.Advance(JoinGuard.Patience);

        Assert.False(_life.ApplicationStopping.IsCancellationRequested);
    }

    private async Task<(JoinGuard Guard, Task Work)> StartAsync()
    {
        // Its last step ends the process, this one too: that clock stands still.
        var guard = new JoinGuard(_life, new OrderlyEnd(_life, new FakeTime()), _time, NullLogger<JoinGuard>.Instance);
        await guard.StartAsync(TestContext.Current.CancellationToken);
        return (guard, guard.ExecuteTask!);
    }

    // The guard begins to wait on a thread of its own, at a time nobody tells.
    private async Task MoveUntilAsync(Task done)
    {
        while (!done.IsCompleted)
        {
            _time.Advance(JoinGuard.Patience);
            await Task.Yield();
        }

        await done;
    }
}
