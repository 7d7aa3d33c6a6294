using System.Net;
using Scoring.Load.Bots;
using Scoring.Load.Lines;
using Scoring.Load.Measuring;
using Scoring.Load.Results;
using Scoring.Load.Staging;
using Scoring.Load.Wire;

namespace Scoring.Load.Scenarios;

/// <summary>
/// As many durable sheets as one competition takes. There is no rate to be open to: every tablet posts its next sheet when it has a receipt.
/// Then the same at a part of what was found, open loop, for the latencies.
/// </summary>
internal static class Ingest
{
    private const string Competition = "ingest";

    public static IReadOnlyDictionary<string, int> Defaults { get; } = new Dictionary<string, int>
    {
        ["seconds"] = 15,
        ["warm-up"] = 10,
        ["contestants"] = 100,
        ["stations"] = 48,
        ["sheets"] = 5,
        ["panel"] = 5,
        ["part"] = 60,
    };

    public static async Task<Result> PlayAsync(Options options, Action<string> tell)
    {
        var result = new Result("ingest", $"{options.Text} (part: % of the most, for the open loop); limiter asked but set out of reach");
        var contest = Contest.Of(options["contestants"], 1, options["stations"], options["sheets"], options["panel"]);
        var (length, warmUp) = (TimeSpan.FromSeconds(options["seconds"]), TimeSpan.FromSeconds(options["warm-up"]));
        var clients = options["stations"] * options["panel"];
        await using var reference = await Reference.StartAsync();
        var before = await PostsAsync(reference, clients, "empty", warmUp, length, tell);
        var receiptBefore = await PostsAsync(reference, clients, "receipt", warmUp, length, tell);

        await using var venue = await Venue.OpenAsync(Venue.WideDoors, [Competition], (organizer, id) => organizer.HoldAsync(id, contest), tell);
        var figures = new TabletFigures(venue.Clock);
        venue.TakeTablets(figures);
        var ours = await SaturateAsync(venue, warmUp, length, tell);
        var receiptAfter = await PostsAsync(reference, clients, "receipt", TimeSpan.Zero, length, tell);
        var calm = await CalmAsync(venue, ours.PerSecond * options["part"] / 100, length, tell);

        var check = await venue.CheckRecordAsync(result);
        var bytes = (int)(new FileInfo(Path.Combine(venue.Server.Folder, "competitions", Competition, "ledger.jsonl")).Length / check.Entries);
        var batch = Math.Max(1, (int)Math.Round((double)check.Entries / check.Batches));
        tell("bare fdatasync, then Redis");
        var (alone, together) = (SyncLine.Measure(venue.Server.Folder, bytes, 1, length / 3), SyncLine.Measure(venue.Server.Folder, bytes, batch, length / 3));
        var redis = await RedisLine.MeasureAsync(clients, 30_000);
        var receipt = (receiptBefore.PerSecond + receiptAfter.PerSecond) / 2;

        string[] Row(string what, double? perSecond, string note) =>
            [what, perSecond is { } found ? Say.Count(found) : "–", perSecond is { } line ? Say.Ratio(ours.PerSecond / line) : "–", note];
        result.Table(
            ["", "a second", "our ratio to it", "processor"],
            Row("**durable sheets, one competition**", ours.PerSecond, ours.Share.Text),
            Row("POST with body, cookie, limiter, receipt-sized answer (mean of before and after)", receipt, receiptAfter.Share.Text),
            Row("empty POST", before.PerSecond, before.Share.Text),
            Row($"fdatasync, {bytes} bytes each", alone?.PerSecond, ""),
            Row($"fdatasync, {batch} records of {bytes} bytes each", together?.PerSecond, ""),
            Row($"Redis ZADD, appendfsync always, {clients} clients", redis, redis is null ? RedisLine.Missing : "redis-benchmark"));
        result.Table(
            Say.LatencyHeading,
            Say.Latency($"a receipt at {Say.Count(ours.PerSecond * options["part"] / 100)} sheets/s, open loop", calm.Latency),
            Say.Latency("a receipt at the most, closed loop", ours.Latency),
            Say.Latency("one bare fdatasync", alone?.Syncs ?? new Recorder()));
        var ratio = ours.PerSecond / receipt;
        result.Budgets.Add(new("durable sheets a second, generator included", "≥ 0.60 × the same POST without grain and ledger", Say.Ratio(ratio), ratio >= 0.6));
        result.Charts.Add(Drawing.Bars(
            "ingest", "A second, on the same two cores", ("durable sheets", ours.PerSecond), ("same POST, no grain", receipt), ("empty POST", before.PerSecond),
            ("Redis ZADD, fsync", redis ?? 0), ("fdatasync alone", alone?.PerSecond ?? 0)));
        return result;
    }

    private static async Task<(double PerSecond, Recorder Latency, UsageShare Share)> SaturateAsync(Venue venue, TimeSpan warmUp, TimeSpan length, Action<string> tell)
    {
        var end = venue.Clock.Now + warmUp + length;
        var tablets = venue.Tablets.Select((tablet, seat) => KeepPostingAsync(venue, tablet, seat, end)).ToArray();
        tell("durable sheets, as many as it takes");
        await Task.Delay(warmUp);
        var (meter, begun) = (new UsageMeter(venue.Server.Process), venue.Tablets.Sum(tablet => tablet.Receipts.Count));
        await Task.Delay(length);
        var (share, done) = (meter.Stop(), venue.Tablets.Sum(tablet => tablet.Receipts.Count));
        await Task.WhenAll(tablets);
        tell($"{Say.Count((done - begun) / share.Elapsed.TotalSeconds)} sheets/s");
        return ((done - begun) / share.Elapsed.TotalSeconds, venue.Tablets[0].Figures.Latency, share);
    }

    private static async Task KeepPostingAsync(Venue venue, Tablet tablet, int seat, TimeSpan end)
    {
        while (venue.Clock.Now < end)
        {
            await tablet.PostAsync(venue.Sheaf.NextOf(seat), venue.Clock.Now);
        }
    }

    private static async Task<TabletFigures> CalmAsync(Venue venue, double perSecond, TimeSpan length, Action<string> tell)
    {
        var figures = new TabletFigures(venue.Clock);
        venue.Tablets.ForEach(tablet => tablet.Figures = figures);
        await venue.MarkAsync(perSecond, length, sent => tell($"open loop: {sent} sent, {figures.Acknowledged} acknowledged"));
        return figures;
    }

    /// <summary>The same bodies to the reference server, from as many lines.</summary>
    private static async Task<(double PerSecond, UsageShare Share)> PostsAsync(
        Reference reference, int clients, string what, TimeSpan warmUp, TimeSpan length, Action<string> tell)
    {
        var clock = new Clock();
        var (end, counts) = (clock.Now + warmUp + length, new long[clients * 16]);
        var lines = Enumerable.Range(0, clients).Select(i => PostAsync(i)).ToArray();
        await Task.Delay(warmUp);
        var (meter, begun) = (new UsageMeter(reference.Process), counts.Sum());
        await Task.Delay(length);
        var (share, done) = (meter.Stop(), counts.Sum());
        await Task.WhenAll(lines);
        tell($"{what} POST: {Say.Count((done - begun) / share.Elapsed.TotalSeconds)} a second");
        return ((done - begun) / share.Elapsed.TotalSeconds, share);

        async Task PostAsync(int client)
        {
            var seat = new Seat("load", "st1-1", $"j1-1-{client}", $"load.st1-1.d-{client:00000000}.{new string('s', 43)}");
            using var line = new HttpLine(new IPEndPoint(IPAddress.Loopback, reference.Site.Port), Addresses.Source(client));
            for (var number = 0; clock.Now < end; number++)
            {
                var request = what == "empty"
                    ? HttpLine.Request("POST", "/empty", reference.Site.Authority, null, [])
                    : SheetPost.At(reference.Site.Authority, $"/sheets/c0001/final/w1-{number}", seat.Pass, """{"a1":"7.5","a2":"8","a3":"6.5","a4":"10"}""", $"s{client}-{number}", 0).Request;
                var answer = await line.SendAsync(request, CancellationToken.None);
                counts[client * 16] += answer.Status == 200 ? 1 : throw new InvalidOperationException($"{what}: {answer.Status}");
            }
        }
    }
}
