using Scoring.Load.Bots;
using Scoring.Load.Measuring;
using Scoring.Load.Results;
using Scoring.Load.Staging;

namespace Scoring.Load.Scenarios;

/// <summary>A hall: the judges of one competition mark everybody while screens and phones watch, on wifi that loses some, with tablets that fall asleep.</summary>
internal static class Hall
{
    private const string Competition = "hall", Skill = "icv";

    public static IReadOnlyDictionary<string, int> Defaults { get; } = new Dictionary<string, int>
    {
        ["rate"] = 30,
        ["lost"] = 5,
        ["screens"] = 20,
        ["phones"] = 500,
        ["asleep"] = 3,
    };

    public static async Task<Result> PlayAsync(Options options, Action<string> tell)
    {
        var result = new Result("hall", $"template changchun-icv, {options.Text} (rate: sheets/s intended; lost: % of requests, half of them on the way back)");
        await using var venue = await Venue.OpenAsync(
            new Dictionary<string, string>(), [Competition], (organizer, id) => organizer.HoldAsync(id, "changchun-icv"), tell);
        var tablets = new TabletFigures(venue.Clock);
        venue.TakeTablets(tablets, options["lost"]);
        venue.Sheaf.Drafts = true;
        var (screens, phones) = (new WindowFigures(venue.Clock, TimeProvider.System), new WindowFigures(venue.Clock, TimeProvider.System));
        await using var crowd = new Crowd(venue.Server, screens, phones);
        await crowd.SeatScreensAsync(options["screens"], _ => [$"{Competition}/{Skill}/total"]);
        await crowd.SeatPhonesAsync(options["phones"], $"{Competition}/{Skill}/total");

        var length = TimeSpan.FromSeconds(venue.Sheaf.Count / (double)options["rate"]);
        var (asleepFrom, asleepUntil) = (venue.Clock.Now + (length * 0.3), venue.Clock.Now + (length * 0.5));
        var meter = new UsageMeter(venue.Server.Process);
        await venue.MarkAsync(
            options["rate"],
            length,
            sent => tell($"{sent} of {venue.Sheaf.Count} sheets sent, {tablets.Acknowledged} acknowledged, {tablets.Repeats} repeats"),
            (seat, due) => seat < options["asleep"] && due > asleepFrom && due < asleepUntil ? asleepUntil : due);
        var share = meter.Stop();
        await crowd.CheckAsync(result, venue, Competition, Skill);
        var receipts = venue.Tablets.SelectMany(tablet => tablet.Receipts).ToArray();
        var delays = crowd.DelaysOf(receipts, $"{Competition}/{Skill}/total");

        result.Say($"{venue.Tablets.Count} judges gave {Say.Count(tablets.Acknowledged)} sheets in {Say.Seconds(share.Elapsed)}, {tablets.Repeats} of the requests again with the same op; {Say.Count(tablets.Drafts)} drafts were kept. "
            + $"{Say.Count(screens.Deliveries)} steps reached screens, {Say.Count(phones.Deliveries)} phones. Processor: {share.Text}.");
        result.Table(
            Say.LatencyHeading,
            Say.Latency("a sheet's receipt, lost requests and their pauses included", tablets.Latency),
            Say.Latency("a sheet on a screen, from when it was meant to be sent", delays),
            Say.Latency("age of a board's newest entry at a screen", screens.Age),
            Say.Latency("the same at a phone (twice a second at most)", phones.Age));
        result.Charts.Add(Drawing.Percentiles("hall", "Hall: from the intended send", ("receipt", tablets.Latency), ("on a screen", delays)));
        await venue.CheckRecordAsync(result);
        return result;
    }
}
