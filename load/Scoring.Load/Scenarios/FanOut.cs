using System.Diagnostics;
using Scoring.Load.Bots;
using Scoring.Load.Lines;
using Scoring.Load.Measuring;
using Scoring.Load.Results;
using Scoring.Load.Staging;
using Scoring.Load.Wire;

namespace Scoring.Load.Scenarios;

/// <summary>
/// How many steps a second reach a thousand watchers, each on all boards of a contest; then the same bytes by a bare broadcast, as fast as it goes
/// and at the pace of the ticks.
/// </summary>
internal static class FanOut
{
    private const string Competition = "fan-out";
    private const int Ticks = 10, Sheets = 10, Panel = 2;

    public static IReadOnlyDictionary<string, int> Defaults { get; } = new Dictionary<string, int>
    {
        ["watchers"] = 1000,
        ["boards"] = 10,
        ["rate"] = 200,
        ["seconds"] = 20,
        ["warm-up"] = 8,
    };

    public static async Task<Result> PlayAsync(Options options, Action<string> tell)
    {
        var result = new Result("fan-out", $"{options.Text} (rate: sheets/s, so that every board moves at each of its ten ticks a second)");
        var (ours, steps) = await OursAsync(result, options, tell);
        var (bare, paced) = await BareAsync(options, steps, tell);
        var ratio = ours.Line.PerSecond / bare.PerSecond;
        result.Table(
            ["", "deliveries a second", "our ratio to it", "server's processor for one", "processor"],
            Row("**steps to watchers**", ours.Line, ours.Line),
            Row("bare SignalR broadcast of the same bytes, as fast as it goes", ours.Line, bare),
            Row($"the same at the pace of the ticks, {options["boards"]} steps to everybody {Ticks} times a second", ours.Line, paced));
        result.Say($"{Say.Count(steps.Average(step => step.Length))} bytes a step in the mean; offered were {Say.Count(options["watchers"] * options["boards"] * Ticks)} deliveries a second (ten ticks). "
            + "A watcher that is behind gets one step for all versions it lacks: that is one delivery. Without a pace the bare broadcast packs many steps into one write, which a board that moves ten times a second cannot.");
        result.Table(Say.LatencyHeading, Say.Latency("age of a board's newest entry at a watcher", ours.Age));
        result.Budgets.Add(new($"deliveries a second to {options["watchers"]} watchers", "≥ 0.90 × a bare broadcast of the same bytes", Say.Ratio(ratio), ratio >= 0.9));
        result.Charts.Add(Drawing.Bars("fan-out", "Deliveries a second", ("steps to watchers", ours.Line.PerSecond), ("bare broadcast", bare.PerSecond), ("at the pace of the ticks", paced.PerSecond)));
        return result;
    }

    // A sheet marked a second time moves no board: each is to be there once, and some to spare.
    private static int FieldOf(Options options)
    {
        var sent = options["rate"] * (options["warm-up"] + options["seconds"] + 1);
        return (int)Math.Ceiling(1.1 * sent / (options["boards"] * Sheets * Panel));
    }

    private static string[] Row(string what, Line ours, Line line) =>
        [what, Say.Count(line.PerSecond), Say.Ratio(ours.PerSecond / line.PerSecond), $"{line.Share.Server / line.Share.Elapsed * 1e6 / line.PerSecond:0.0} µs", line.Share.Text];

    private static async Task<((Line Line, Recorder Age) Ours, IReadOnlyList<string> Steps)> OursAsync(
        Result result, Options options, Action<string> tell)
    {
        var contest = Contest.Of(options["boards"] * FieldOf(options), options["boards"], 1, Sheets, Panel);
        await using var venue = await Venue.OpenAsync(Venue.WideDoors, [Competition], (organizer, id) => organizer.HoldAsync(id, contest), tell);
        venue.TakeTablets(new TabletFigures(venue.Clock));
        var (watchers, keepers) = (new WindowFigures(venue.Clock, TimeProvider.System), new WindowFigures(venue.Clock, TimeProvider.System));
        await using var crowd = new Crowd(venue.Server, watchers, keepers);
        var boards = Enumerable.Range(1, options["boards"]).Select(i => $"{Competition}/skill{i}/total").ToArray();
        await crowd.SeatScreensAsync(1, _ => boards);
        await crowd.SeatScreensAsync(options["watchers"] - 1, _ => boards, keepsBoards: false);
        var recorded = crowd.Screens[0].Recorded;

        var (warmUp, length) = (TimeSpan.FromSeconds(options["warm-up"]), TimeSpan.FromSeconds(options["seconds"]));
        var marking = venue.MarkAsync(
            options["rate"], warmUp + length + TimeSpan.FromSeconds(1), sent => tell($"{sent} sheets sent, {Say.Count(watchers.Deliveries)} deliveries"));
        await Task.Delay(warmUp);
        var line = await MeasureAsync(venue.Server.Process, watchers, length);
        await marking;
        await crowd.CheckAsync(result, venue, Competition, "skill1");
        await venue.CheckRecordAsync(result);
        return ((line, watchers.Age), recorded);
    }

    private static async Task<(Line Bare, Line Paced)> BareAsync(Options options, IReadOnlyList<string> steps, Action<string> tell)
    {
        await using var reference = await Reference.StartAsync();
        var figures = new WindowFigures(new Clock(), TimeProvider.System);
        var windows = Enumerable.Range(0, options["watchers"]).Select(_ => new Window(figures, [steps[0][10..steps[0].IndexOf('"', 10)]], false)).ToArray();
        await Parallel.ForEachAsync(windows.Select((window, i) => (window, i)), async (one, cancel) =>
            await one.window.OpenAsync(reference.Hub, Addresses.Source(one.i), cancel));
        var ofOneBoard = steps.Where(step => step.StartsWith(steps[0][..steps[0].IndexOf(',', 10)], StringComparison.Ordinal)).ToArray();
        var lines = new List<Line>();
        foreach (var perSecond in (int[])[1000, Ticks])
        {
            tell($"bare broadcast of the same bytes, {perSecond} times a second");
            var sending = reference.BroadcastAsync(ofOneBoard, perSecond, options["warm-up"] + options["seconds"] + 2, options["boards"]);
            await Task.Delay(TimeSpan.FromSeconds(options["warm-up"]));
            lines.Add(await MeasureAsync(reference.Process, figures, TimeSpan.FromSeconds(options["seconds"])));
            await sending;
            tell($"bare broadcast: {Say.Count(lines[^1].PerSecond)} deliveries a second");
        }

        await Task.WhenAll(windows.Select(window => window.CloseAsync()));
        return (lines[0], lines[1]);
    }

    private static async Task<Line> MeasureAsync(Process server, WindowFigures figures, TimeSpan length)
    {
        var (meter, begun) = (new UsageMeter(server), figures.Deliveries);
        await Task.Delay(length);
        var (share, done) = (meter.Stop(), figures.Deliveries);
        return new((done - begun) / share.Elapsed.TotalSeconds, share);
    }

    private sealed record Line(double PerSecond, UsageShare Share);
}
