using Scoring.Load.Bots;
using Scoring.Load.Measuring;
using Scoring.Load.Results;
using Scoring.Load.Staging;

namespace Scoring.Load.Scenarios;

/// <summary>The largest single evening: ten thousand watch one contest that takes a thousand sheets a second; one in a hundred has stopped reading.</summary>
internal static class OneBig
{
    private const string Competition = "one-big", Board = $"{Competition}/skill1/total";

    public static IReadOnlyDictionary<string, int> Defaults { get; } = new Dictionary<string, int>
    {
        ["watchers"] = 10_000,
        ["screens"] = 100,
        ["stalled"] = 100,
        ["rate"] = 1000,
        ["warm-up"] = 10,
        ["seconds"] = 45,
        ["contestants"] = 100,
    };

    public static async Task<Result> PlayAsync(Options options, Action<string> tell)
    {
        var result = new Result(
            "one-big",
            $"{options.Text} (watchers: screens told of every step, stalled readers, and for the rest phones told twice a second; 12 stations of 10 sheets, panels of 5)");
        var contest = Contest.Of(options["contestants"], 1, 12, 10, 5);
        await using var venue = await Venue.OpenAsync(Venue.WideDoors, [Competition], (organizer, id) => organizer.HoldAsync(id, contest), tell);
        var (warm, tablets) = (new TabletFigures(venue.Clock), new TabletFigures(venue.Clock));
        venue.TakeTablets(warm);
        var (screens, phones) = (new WindowFigures(venue.Clock, TimeProvider.System), new WindowFigures(venue.Clock, TimeProvider.System));
        await using var crowd = new Crowd(venue.Server, screens, phones);
        var empty = Usage.Of(venue.Server.Process).Memory;
        var keepers = Math.Min(5, options["screens"]);
        await crowd.SeatScreensAsync(keepers, _ => [Board]);
        await crowd.SeatScreensAsync(options["screens"] - keepers, _ => [Board], keepsBoards: false);
        await crowd.SeatPhonesAsync(options["watchers"] - options["screens"] - options["stalled"], Board);
        await crowd.SeatStalledAsync(options["stalled"], Board);
        var seated = Usage.Of(venue.Server.Process).Memory;
        tell($"{options["watchers"]} watchers seated; server {Say.Mb(seated)}");

        var running = venue.StartTablets();
        await venue.SendAsync(options["rate"] / 3d, TimeSpan.FromSeconds(options["warm-up"]), sent => tell($"warming up: {sent} sent, {warm.Acknowledged} acknowledged"));
        venue.Tablets.ForEach(tablet => tablet.Figures = tablets);
        screens.BeginAnew();
        phones.BeginAnew();
        var (begun, delivered) = (venue.Clock.Now, screens.Deliveries + phones.Deliveries);
        var memory = new List<(double Second, double Mb)>();
        var meter = new UsageMeter(venue.Server.Process);
        await venue.SendAsync(options["rate"], TimeSpan.FromSeconds(options["seconds"]), sent =>
        {
            memory.Add((memory.Count + 1, Usage.Of(venue.Server.Process).Memory / 1e6));
            tell($"{sent} sent, {tablets.Acknowledged} acknowledged, {Say.Count(screens.Deliveries + phones.Deliveries)} deliveries, server {Say.Count(memory[^1].Mb)} MB");
        });
        await venue.EndTabletsAsync(running);
        var share = meter.Stop();
        delivered = screens.Deliveries + phones.Deliveries - delivered;
        await crowd.CheckAsync(result, venue, Competition, "skill1");
        var most = Usage.Of(venue.Server.Process).MostMemory;
        var delays = crowd.DelaysOf(venue.Tablets.SelectMany(tablet => tablet.Receipts).Where(receipt => receipt.Due >= begun), Board);
        var steps = crowd.Screens[0].Recorded;

        result.Say($"{Say.Count(tablets.Acknowledged)} sheets acknowledged in {Say.Seconds(share.Elapsed)}; {Say.Count(delivered)} deliveries, "
            + $"{Say.Count(delivered / share.Elapsed.TotalSeconds)} a second; {Say.Count(steps.Average(step => step.Length))} bytes a step in the mean, "
            + $"{Say.Count(steps.Max(step => step.Length))} at most. A step leads a watcher from the version it has to the newest, whatever lies between, and is one delivery. Processor: {share.Text}.");
        result.Table(
            Say.LatencyHeading,
            Say.Latency("a receipt", tablets.Latency),
            Say.Latency($"a sheet on a screen, from when it was meant to be sent ({keepers} screens looked at every sheet)", delays),
            Say.Latency("age of a board's newest entry at a screen", screens.Age),
            Say.Latency("the same at a phone, which is told twice a second", phones.Age));
        result.Say($"Server's memory: {Say.Mb(empty)} open, {Say.Mb(seated)} with everybody seated, {Say.Mb(most)} at most.");
        result.Budgets.Add(new("board delay at a screen, p99", "< 500 ms", $"{Say.Ms(delays.At(0.99))} ms", delays.At(0.99) < TimeSpan.FromMilliseconds(500)));
        result.Budgets.Add(new("reading watchers lost", "none", Say.Count(screens.Lost + phones.Lost), screens.Lost + phones.Lost == 0));
        var half = memory.Count / 2;
        var (early, late) = (memory.Take(half).Select(point => point.Mb).DefaultIfEmpty().Max(), memory.Skip(half).Select(point => point.Mb).DefaultIfEmpty().Max());
        result.Budgets.Add(new("memory bounded: most of the second half against the first", "≤ 1.25", Say.Ratio(late / Math.Max(1, early)), late <= 1.25 * early));
        result.Charts.Add(Drawing.Percentiles("one-big", "One big contest: from the intended send", ("receipt", tablets.Latency), ("on a screen", delays)));
        result.Charts.Add(Drawing.Lines("one-big-memory", "Server's memory", "seconds", "MB", ("resident", memory)));
        await venue.CheckRecordAsync(result);
        return result;
    }
}
