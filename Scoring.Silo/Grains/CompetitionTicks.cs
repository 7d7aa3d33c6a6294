using Microsoft.Extensions.Logging;
using Scoring.Boards;
using Scoring.Contracts;
using Scoring.Rules;
using Scoring.Silo.Projecting;

namespace Scoring.Silo.Grains;

/// <summary>
/// Tells the world after facts became durable: at most ten times a second, the next tick after the last one ended, and only when something
/// changed. The picture is taken on the grain's turn; sorting and projecting run off it.
/// </summary>
internal sealed partial class CompetitionTicks(
    string competition,
    IGrainFactory grains,
    IBoardSink boards,
    ChronicledCompetition durable,
    CompetitionPeople people,
    TimeProvider time,
    Func<Stamp> head,
    ILogger logger)
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100), Rest = TimeSpan.FromMilliseconds(25);

    private Task _running = Task.CompletedTask;
    private TaskCompletionSource _hurry = new();
    private TaskCompletionSource _tickEnded = new();
    private long _begun;
    private long _ended;
    private bool _wanted;
    private bool _stopped;
    private Listing? _listed;

    /// <summary>
    /// How long to wait after a tick that took so long: ticks begin ten times a second at most, and a machine that can't keep up with them
    /// still gets a rest in which judges are answered.
    /// </summary>
    public static TimeSpan PauseAfter(TimeSpan tick) => tick < Between - Rest ? Between - tick : Rest;

    /// <summary>Something changed. Must be called on the grain's turn.</summary>
    public void Start()
    {
        _wanted = true;
        if (_running.IsCompleted && !_stopped)
        {
            _running = RunAsync();
        }
    }

    /// <summary>Completes when what is durable now has reached the windows; doesn't wait for the pause between ticks.</summary>
    public async Task NowAsync()
    {
        var enough = _wanted ? _begun + 1 : _begun;
        _hurry.TrySetResult();
        while (_ended < enough && !_stopped)
        {
            await _tickEnded.Task;
        }
    }

    /// <summary>The windows may have lost everything: shows and lists all of it again.</summary>
    public Task AnewAsync()
    {
        _listed = null;
        Start();
        return NowAsync();
    }

    public async Task StopAsync()
    {
        _stopped = true;
        _hurry.TrySetResult();
        await _running;
        _tickEnded.TrySetResult();
    }

    private async Task RunAsync()
    {
        while (_wanted && !_stopped)
        {
            _wanted = false;
            _hurry = new TaskCompletionSource();
            _begun++;
            var began = time.GetTimestamp();
            try
            {
                await TickAsync();
            }
            catch (Exception failure)
            {
                // The windows keep their last good board; the next change tries again.
                LogTickFailed(failure, competition);
            }

            _ended++;
            var signal = _tickEnded;
            _tickEnded = new TaskCompletionSource();
            signal.SetResult();
            await Task.WhenAny(Task.Delay(PauseAfter(time.GetElapsedTime(began)), time), _hurry.Task);
        }
    }

    private async Task TickAsync()
    {
        if (!durable.State.Exists)
        {
            return;
        }

        Hint();
        var picture = CompetitionPicture.Take(competition, durable.State, people.Find, head());
        var listing = await Task.Run(() => OfferAsync(picture));
        if (_listed is null || !Same(_listed, listing))
        {
            await boards.ListAsync(listing, new BoardVersion(head().Epoch, head().Seq));
            _listed = listing;
        }
    }

    // Off the grain's turn: what is followed is projected, written and compared here.
    private async Task<Listing> OfferAsync(CompetitionPicture picture)
    {
        BoardOffer[] offers = [.. BoardProjector.Offers(picture)];
        await boards.OfferAsync(offers);
        RecordMeter.Projected(offers.Length);
        return BoardProjector.List(picture);
    }

    private void Hint()
    {
        foreach (var station in durable.TouchedStations)
        {
            _ = grains.GetGrain<IStationGrain>($"{competition}/{station}").MovedAsync(head().Seq);
        }

        durable.TouchedStations.Clear();
    }

    private static bool Same(Listing left, Listing right) =>
        left.Name == right.Name && left.Boards.SequenceEqual(right.Boards);

    [LoggerMessage(3001, LogLevel.Error, "Boards of {Competition} were not projected; the windows keep the last ones")]
    private partial void LogTickFailed(Exception failure, string competition);
}
