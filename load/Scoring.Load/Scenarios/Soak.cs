using Scoring.Load.Bots;
using Scoring.Load.Measuring;
using Scoring.Load.Results;
using Scoring.Load.Staging;

namespace Scoring.Load.Scenarios;

/// <summary>A steady half hour: does memory grow by more than the record does, does anything slow down?</summary>
internal static class Soak
{
    private const string Competition = "soak", Board = $"{Competition}/skill1/total";

    public static IReadOnlyDictionary<string, int> Defaults { get; } = new Dictionary<string, int>
    {
        ["minutes"] = 30,
        ["rate"] = 100,
        ["screens"] = 20,
        ["phones"] = 475,
        ["stalled"] = 5,
    };

    public static async Task<Result> PlayAsync(Options options, Action<string> tell)
    {
        var result = new Result("soak", options.Text);
        var contest = Contest.Of(100, 1, 12, 10, 5);
        await using var venue = await Venue.OpenAsync(Venue.WideDoors, [Competition], (organizer, id) => organizer.HoldAsync(id, contest), tell);
        var (first, last) = (new TabletFigures(venue.Clock), new TabletFigures(venue.Clock));
        venue.TakeTablets(first);
        var windows = new WindowFigures(venue.Clock, TimeProvider.System);
        await using var crowd = new Crowd(venue.Server, windows, windows);
        await crowd.SeatScreensAsync(2, _ => [Board]);
        await crowd.SeatScreensAsync(options["screens"] - 2, _ => [Board], keepsBoards: false);
        await crowd.SeatPhonesAsync(options["phones"], Board);
        await crowd.SeatStalledAsync(options["stalled"], Board);

        var memory = new List<(double Minute, double Mb)>();
        var length = TimeSpan.FromMinutes(options["minutes"]);
        var began = venue.Clock.Now;
        void Look(long sent)
        {
            var minute = (venue.Clock.Now - began).TotalMinutes;
            memory.Add((minute, Usage.Of(venue.Server.Process).Memory / 1e6));
            if (minute > length.TotalMinutes / 2 && venue.Tablets[0].Figures == first)
            {
                venue.Tablets.ForEach(tablet => tablet.Figures = last);
            }

            if (memory.Count % 15 == 0)
            {
                tell($"{sent} sent, {first.Acknowledged + last.Acknowledged} acknowledged, server {Say.Count(memory[^1].Mb)} MB");
            }
        }

        var meter = new UsageMeter(venue.Server.Process);
        await venue.MarkAsync(options["rate"], length, Look);
        var share = meter.Stop();
        await crowd.CheckAsync(result, venue, Competition, "skill1");

        double MeanOf(double from, double to) => memory.Where(point => point.Minute >= from * length.TotalMinutes && point.Minute < to * length.TotalMinutes)
            .Select(point => point.Mb).DefaultIfEmpty().Average();
        var (early, late) = (MeanOf(0.25, 0.5), MeanOf(0.75, 1));
        var entries = options["rate"] * length.TotalSeconds / 2;
        result.Table(Say.LatencyHeading, Say.Latency("a receipt, first half", first.Latency), Say.Latency("a receipt, second half", last.Latency), Say.Latency("age of a board's newest entry at a watcher", windows.Age));
        result.Say($"Server's memory: {Say.Count(early)} MB in the mean of the second quarter, {Say.Count(late)} MB of the last: {Say.Count((late - early) * 1e6 / entries)} bytes for each of the "
            + $"{Say.Count(entries)} sheets recorded between (a sheet and its history stay in memory: that much is meant to grow). Processor: {share.Text}.");
        result.Charts.Add(Drawing.Lines("soak", "Soak: server's memory", "minutes", "MB", ("resident", memory)));
        await venue.CheckRecordAsync(result);
        return result;
    }
}
