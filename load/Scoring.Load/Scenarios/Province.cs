using Scoring.Load.Bots;
using Scoring.Load.Measuring;
using Scoring.Load.Results;
using Scoring.Load.Staging;

namespace Scoring.Load.Scenarios;

/// <summary>A province on one day: a thousand competitions of the programme hubei-baiqianwan at once, each with a ledger and boards of its own.</summary>
internal static class Province
{
    private const string Templates = "Scoring.Api/Templates/hubei-baiqianwan";

    public static IReadOnlyDictionary<string, int> Defaults { get; } = new Dictionary<string, int>
    {
        ["competitions"] = 1000,
        ["rate"] = 3000,
        ["seconds"] = 20,
        ["screens"] = 100,
        ["added"] = 4,
    };

    public static async Task<Result> PlayAsync(Options options, Action<string> tell)
    {
        var result = new Result("province", $"{options.Text} (added: milliseconds added to each sync in the second pass; a screen on each of the first competitions)");
        var (plain, plainShare) = await PassAsync(result, options, 0, tell);
        var (slow, slowShare) = await PassAsync(result, options, options["added"], tell);
        result.Table(
            Say.LatencyHeading,
            Say.Latency("a receipt", plain.Latency),
            Say.Latency($"a receipt, {options["added"]} ms added to each sync", slow.Latency));
        result.Say($"Processor: {plainShare.Text}; with the slower sync: {slowShare.Text}.");
        foreach (var (what, latency) in (IEnumerable<(string, Recorder)>)[("", plain.Latency), ($", {options["added"]} ms added to each sync", slow.Latency)])
        {
            var p99 = latency.At(0.99);
            result.Budgets.Add(new(
                $"{options["rate"]} sheets/s over {options["competitions"]} competitions, receipt p99{what}", "< 50 ms", $"{Say.Ms(p99)} ms", p99 < TimeSpan.FromMilliseconds(50)));
        }

        result.Charts.Add(Drawing.Percentiles("province", "Province: receipts from the intended send", ("plain", plain.Latency), ("slower sync", slow.Latency)));
        return result;
    }

    private static async Task<(TabletFigures Figures, UsageShare Share)> PassAsync(Result result, Options options, int added, Action<string> tell)
    {
        var contests = Directory.GetDirectories(Templates).Order().Select(Contest.Read).ToArray();
        var settings = new Dictionary<string, string>(Venue.WideDoors) { ["Storage__AddedToSyncMilliseconds"] = $"{added}" };
        var names = Enumerable.Range(0, options["competitions"]).Select(i => $"hubei-{i}").ToArray();
        await using var venue = await Venue.OpenAsync(
            settings, names, (organizer, id) => organizer.HoldAsync(id, contests[int.Parse(id[6..]) % contests.Length]), tell);
        var (warm, figures) = (new TabletFigures(venue.Clock), new TabletFigures(venue.Clock));
        venue.TakeTablets(warm);
        var windows = new WindowFigures(venue.Clock, TimeProvider.System);
        await using var crowd = new Crowd(venue.Server, windows, windows);
        var skills = contests.Select(contest => (string)contest.Scheme["skills"]![0]!["id"]!).ToArray();
        await crowd.SeatScreensAsync(Math.Min(options["screens"], names.Length), i => [$"{names[i]}/{skills[i % skills.Length]}/total"]);

        var running = venue.StartTablets();
        await venue.SendAsync(options["rate"] / 3d, TimeSpan.FromSeconds(10), sent => tell($"warming up: {sent} sent, {warm.Acknowledged} acknowledged"));
        venue.Tablets.ForEach(tablet => tablet.Figures = figures);
        var meter = new UsageMeter(venue.Server.Process);
        await venue.SendAsync(options["rate"], TimeSpan.FromSeconds(options["seconds"]), sent => tell($"+{added} ms: {sent} sent, {figures.Acknowledged} acknowledged"));
        await venue.EndTabletsAsync(running);
        var share = meter.Stop();
        await crowd.CheckAsync(result, venue, names[0], skills[0]);
        await venue.CheckRecordAsync(result);
        return (figures, share);
    }
}
