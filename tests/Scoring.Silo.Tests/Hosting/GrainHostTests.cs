namespace Scoring.Silo.Tests.Hosting;

public sealed class GrainHostTests : IAsyncDisposable
{
    private readonly Stage _stage = new();

    [Fact]
    public async Task Many_first_calls_at_once_find_one_activation()
    {
        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => _stage.Grain().EchoAsync("hi"))));

        Assert.Equal(["up a"], _stage.Signals.Log);
    }

    [Fact]
    public async Task Each_key_has_a_grain_of_its_own()
    {
        await _stage.Grain("a").CountAsync();

        Assert.Equal(3, await _stage.Grain("b").CountAsync());
    }

    [Fact]
    public async Task Turns_of_a_reentrant_grain_never_overlap_on_two_threads()
    {
        await Task.WhenAll(Enumerable.Range(0, 2_000).Select(_ => Task.Run(() => _stage.Reentrant().CountAsync())));

        Assert.Equal(6_003, await _stage.Reentrant().CountAsync());
    }

    [Fact]
    public async Task A_reentrant_grain_takes_the_next_call_while_the_first_awaits()
    {
        var first = _stage.Reentrant().HoldAsync("one");
        await _stage.Signals.Wait("one began");

        Assert.Equal("hi", await _stage.Reentrant().EchoAsync("hi"));
        Assert.False(first.IsCompleted);
        _stage.Signals.Open("one");
        await first;
    }

    [Fact]
    public async Task A_plain_grain_ends_one_call_before_it_begins_the_next()
    {
        var first = _stage.Grain().HoldAsync("one");
        var second = _stage.Grain().HoldAsync("two");
        _stage.Signals.Open("two");
        await _stage.Signals.Wait("one began");
        _stage.Signals.Open("one");
        await Task.WhenAll(first, second);

        Assert.Equal(["up a", "in one", "out one", "in two", "out two"], _stage.Signals.Log);
    }

    [Fact]
    public async Task A_failure_reaches_its_caller_and_the_grain_goes_on()
    {
        var refused = await Assert.ThrowsAsync<InvalidDataException>(() => _stage.Grain().FailAsync());

        Assert.Equal("No.", refused.Message);
        Assert.Equal("hi", await _stage.Grain().EchoAsync("hi"));
        Assert.Equal(["up a"], _stage.Signals.Log);
    }

    [Fact]
    public async Task A_one_way_call_returns_at_once_and_hides_its_failure()
    {
        var first = _stage.Grain().HoldAsync("one");
        var told = _stage.Grain().TellAsync("told");

        Assert.True(told.IsCompletedSuccessfully);
        _stage.Signals.Open("one");
        await first;
        await _stage.Signals.Wait("told");
        Assert.Equal("hi", await _stage.Grain().EchoAsync("hi"));
    }

    [Fact]
    public async Task Nothing_ambient_flows_from_caller_to_grain_or_from_call_to_call()
    {
        Trial.Ambient.Value = "the caller's";

        Assert.Null(await _stage.Grain().AmbientAsync());
        var calls = Enumerable.Range(0, 50).Select(_ => _stage.Reentrant().AmbientAsync());
        Assert.All(await Task.WhenAll(calls), Assert.Null);
        Assert.Equal("the caller's", Trial.Ambient.Value);
    }

    [Fact]
    public async Task A_call_without_answer_times_out_as_not_confirmed()
    {
        var held = _stage.Grain().HoldAsync("one");
        var behind = _stage.Grain().HoldAsync("two");
        await _stage.Signals.Wait("one began");

        _stage.Time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(held.IsCompleted);
        _stage.Time.Advance(TimeSpan.FromSeconds(2));
        Assert.Contains("Not confirmed", (await Assert.ThrowsAsync<TimeoutException>(() => held)).Message);
        await Assert.ThrowsAsync<TimeoutException>(() => behind);

        // The held call ends late; the one behind it had timed out before it began, so it never runs.
        _stage.Signals.Open("one");
        Assert.Equal("hi", await _stage.Grain().EchoAsync("hi"));
        Assert.Equal(["up a", "in one", "out one"], _stage.Signals.Log);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();
}
