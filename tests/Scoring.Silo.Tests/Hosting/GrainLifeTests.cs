using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Scoring.Silo.Tests.Hosting;

public sealed class GrainLifeTests : IAsyncDisposable
{
    private readonly Stage _stage = new();

    [Fact]
    public async Task A_failed_activation_is_tried_again_by_the_next_call()
    {
        _stage.Signals.FailingActivations = 1;

        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => _stage.Grain().EchoAsync("hi"));
        Assert.Equal("The store is away.", failure.Message);
        Assert.Equal("hi", await _stage.Grain().EchoAsync("hi"));
        Assert.Equal(["up a", "up a"], _stage.Signals.Log);
    }

    [Fact]
    public async Task A_grain_that_leaves_ends_its_running_calls_first_and_later_calls_get_a_new_activation()
    {
        var running = _stage.Reentrant().HoldAsync("one");
        await _stage.Signals.Wait("one began");
        await _stage.Reentrant().LeaveAsync();
        var later = _stage.Reentrant().CountAsync();
        Assert.False(later.IsCompleted);
        _stage.Signals.Open("one");
        await running;

        Assert.Equal(3, await later);
        Assert.Equal(["up a", "in one", "out one", "down a ApplicationRequested", "up a"], _stage.Signals.Log);
    }

    [Fact]
    public async Task Leaving_again_and_again_loses_no_call()
    {
        var calls = Enumerable.Range(0, 2_000).Select(i => Task.Run(
            async () => i % 10 == 0 ? (await Left()) : await _stage.Reentrant().EchoAsync("hi")));

        Assert.All(await Task.WhenAll(calls), answer => Assert.Equal("hi", answer));

        async Task<string> Left()
        {
            await _stage.Reentrant().LeaveAsync();
            return "hi";
        }
    }

    [Fact]
    public async Task A_grain_nobody_calls_is_let_go_and_comes_back_when_called()
    {
        await _stage.Grain().CountAsync();
        _stage.Time.Advance(TimeSpan.FromMinutes(14));
        await _stage.Grain("b").EchoAsync("hi");
        _stage.Time.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(3, await _stage.Grain().CountAsync());
        Assert.Equal(["up a", "up b", "down a ActivationIdle", "up a"], _stage.Signals.Log);
    }

    [Fact]
    public async Task A_timer_ticks_on_the_grains_turn_and_outlives_its_own_failure()
    {
        await _stage.Grain().StartTimerAsync();

        _stage.Time.Advance(TimeSpan.FromSeconds(1));
        await _stage.Signals.Wait("tick 1");
        await _stage.Grain().CountAsync();
        _stage.Time.Advance(TimeSpan.FromSeconds(5));
        await _stage.Signals.Wait("tick 2");
    }

    [Fact]
    public async Task Stopping_ends_every_grain_and_refuses_new_ones()
    {
        await Task.WhenAll(_stage.Grain("a").EchoAsync("hi"), _stage.Grain("b").EchoAsync("hi"));

        await _stage.Host.StopAsync(CancellationToken.None);

        Assert.Equal(["down a ShuttingDown", "down b ShuttingDown"], _stage.Signals.Log.Where(l => l.StartsWith("down", StringComparison.Ordinal)).Order());
        await Assert.ThrowsAsync<TimeoutException>(() => _stage.Grain("c").EchoAsync("hi"));
    }

    [Fact]
    public async Task A_second_process_may_not_use_the_same_data_folder()
    {
        var folder = Directory.CreateTempSubdirectory("scoring-lock-");
        using (var first = Built(folder))
        {
            await first.StartAsync();
            using var second = Built(folder);
            var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => second.StartAsync());
            Assert.Contains("in use by another process", refused.Message);
            await first.StopAsync();
        }

        using var third = Built(folder);
        await third.StartAsync();
        await third.StopAsync();
        folder.Delete(recursive: true);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private static IHost Built(DirectoryInfo folder)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        builder.Services.AddScoringSilo(new SiloOptions { DataFolder = folder.FullName });
        return builder.Build();
    }
}
