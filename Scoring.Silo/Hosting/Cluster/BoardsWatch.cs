using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scoring.Boards;
using Scoring.Contracts;
using StackExchange.Redis;

namespace Scoring.Silo.Hosting.Cluster;

/// <summary>
/// Watches a key that only an emptied Redis loses. When it is gone, was made anew by another silo, or Redis was out of reach, every listed
/// competition shows its boards anew; that also wakes those whose silo died.
/// </summary>
internal sealed partial class BoardsWatch(
    IConnectionMultiplexer redis, RedisBoards boards, IGrainFactory grains, TimeProvider time, ILogger<BoardsWatch> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    // Where a silo died under the question, another has the competition by then; a damaged ledger must not be read without a pause.
    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromSeconds(20);

    // Written once by whoever finds it missing; the time of Redis makes it another one each time.
    private const string Plant = """
        local now = redis.call('GET', KEYS[1])
        if not now then
          local t = redis.call('TIME')
          now = t[1] .. '.' .. t[2]
          redis.call('SET', KEYS[1], now)
        end
        return now
        """;

    private readonly ConcurrentQueue<ListedCompetition> _failed = new();
    private long _tried;
    private string? _seen;
    private bool _due = true;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        do
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                _due = true;
                LogNotShown(failure.GetType().Name, failure.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken cancel)
    {
        var sentinel = (string?)await redis.GetDatabase().ScriptEvaluateAsync(Plant, [PublicKeys.Sentinel]);
        if (boards.TakeLost() || sentinel != _seen || _due)
        {
            _due = true;
            _seen = sentinel;
            boards.Forget();
            await ShowAllAsync(cancel);
            _due = false;
        }
        else if (!_failed.IsEmpty && time.GetElapsedTime(_tried) >= BeforeNextTry)
        {
            await ShowAsync([.. _failed], cancel);
        }
    }

    private async Task ShowAllAsync(CancellationToken cancel)
    {
        var office = grains.GetGrain<IOfficeGrain>(IOfficeGrain.Key);
        await office.ShowAnewAsync();
        await ShowAsync(await office.ReadCompetitionsAsync(), cancel);
    }

    private Task ShowAsync(IEnumerable<ListedCompetition> competitions, CancellationToken cancel)
    {
        _failed.Clear();
        _tried = time.GetTimestamp();
        return Parallel.ForEachAsync(competitions, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancel }, ShowAsync);
    }

    private async ValueTask ShowAsync(ListedCompetition listed, CancellationToken cancel)
    {
        try
        {
            await grains.GetGrain<ICompetitionGrain>(listed.Competition).ShowAnewAsync();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // One damaged ledger must not keep the others from their screens.
            _failed.Enqueue(listed);
            LogOneNotShown(listed.Competition, failure.Message);
        }
    }

    [LoggerMessage(3303, LogLevel.Warning, "Public boards could not be shown anew ({Failure}: {Reason}); tried again at once")]
    private partial void LogNotShown(string failure, string reason);

    [LoggerMessage(3304, LogLevel.Error, "Competition {Competition} could not show its boards; it is asked again: {Reason}")]
    private partial void LogOneNotShown(string competition, string reason);
}
