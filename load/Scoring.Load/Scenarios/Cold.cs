using System.Security.Cryptography;
using Scoring.Load.Bots;
using Scoring.Load.Measuring;
using Scoring.Load.Results;
using Scoring.Load.Staging;

namespace Scoring.Load.Scenarios;

/// <summary>A restart with a long ledger: from starting the process until the competition's board is shown again, and what that takes of memory.</summary>
internal static class Cold
{
    private const string Competition = "cold", Board = $"{Competition}/skill1/total";
    private const int Stations = 20, Sheets = 10, Panel = 5;

    public static IReadOnlyDictionary<string, int> Defaults { get; } = new Dictionary<string, int> { ["facts"] = 1_000_000 };

    public static async Task<Result> PlayAsync(Options options, Action<string> tell)
    {
        var result = new Result("cold", options.Text);
        var contestants = Math.Max(1, options["facts"] / (Stations * Sheets * Panel));
        var contest = Contest.Of(contestants, 1, Stations, Sheets, Panel);
        await using var venue = await Venue.OpenAsync(
            Venue.WideDoors, [Competition], (organizer, id) => organizer.HoldAsync(id, contest), tell, enrol: 1);
        venue.TakeTablets(new TabletFigures(venue.Clock));
        await venue.Tablets[0].PostAsync(venue.Sheaf.NextOf(0), venue.Clock.Now);
        await venue.Server.KillAsync();
        var path = Path.Combine(venue.Server.Folder, "competitions", Competition, "ledger.jsonl");
        var entries = new LongLedger(path).Append(All(contestants));
        var bytes = new FileInfo(path).Length;
        tell($"a ledger of {Say.Count(entries)} entries, {Say.Mb(bytes)}");
        var hashing = HashingTime(path);

        var clock = new Clock();
        await venue.Server.StartAsync();
        var listening = clock.Now;
        var shown = await UntilShownAsync(venue.Server.Public, clock);
        var (after, processor) = (Usage.Of(venue.Server.Process), venue.Server.Process.TotalProcessorTime);
        tell($"listening after {Say.Seconds(listening)}, board shown after {Say.Seconds(shown)}, {Say.Mb(after.MostMemory)} at most");
        await venue.Organizer.SignInAsync();
        var standings = await venue.StandingsAsync(Competition, "skill1");
        result.Must(standings.GetArrayLength() == contestants, $"{standings.GetArrayLength()} of {contestants} contestants are in the standings");
        result.Must(standings.EnumerateArray().All(one => one.GetProperty("status").GetString() == "placed"), "somebody lacks marks after the restart");
        var settled = Usage.Of(venue.Server.Process).Memory;

        result.Table(
            ["", "", "ratio to reading and hashing the file"],
            ["**from starting the process until the board is shown**", Say.Seconds(shown), Say.Ratio(shown / hashing)],
            ["of that, until it listens", Say.Seconds(listening), ""],
            ["processor time used", Say.Seconds(processor), Say.Ratio(processor / hashing)],
            ["reading the file and hashing it once (SHA-256), the least there is to do", Say.Seconds(hashing), "1.00"],
            ["memory at most", Say.Mb(after.MostMemory), ""],
            ["memory with standings read", Say.Mb(settled), ""]);
        result.Say($"{Say.Count(entries)} entries, {Say.Mb(bytes)}, {contestants} contestants × {Stations * Sheets} sheets × {Panel} judges; {Say.Count(entries / shown.TotalSeconds)} entries a second.");
        result.Budgets.Add(new("cold start of a competition with 1,000,000 entries", "< 5 s", Say.Seconds(shown), shown < TimeSpan.FromSeconds(5)));
        result.Budgets.Add(new("memory of it, at most", "< 1,000 MB", Say.Mb(after.MostMemory), after.MostMemory < 1_000_000_000));
        result.Charts.Add(Drawing.Bars(
            "cold", "Cold start, milliseconds", ("board shown", shown.TotalMilliseconds), ("listening", listening.TotalMilliseconds), ("hashing alone", hashing.TotalMilliseconds)));
        return result;
    }

    private static IEnumerable<(string Contestant, string Sheet, string Judge, int Seat)> All(int contestants) =>
        from sheet in Enumerable.Range(1, Sheets)
        from contestant in Enumerable.Range(1, contestants)
        from station in Enumerable.Range(1, Stations)
        from seat in Enumerable.Range(1, Panel)
        select ($"c{contestant:0000}", $"w{station}-{sheet}", Contest.JudgeOf(1, station, seat), seat);

    private static TimeSpan HashingTime(string path)
    {
        var clock = new Clock();
        using var file = File.OpenRead(path);
        SHA256.HashData(file);
        return clock.Now;
    }

    // Its boards are there again once the ledger was replayed and the first tick is through.
    private static async Task<TimeSpan> UntilShownAsync(Uri site, Clock clock)
    {
        using var http = new HttpClient();
        while (clock.Now < TimeSpan.FromMinutes(3))
        {
            using var answer = await http.GetAsync(new Uri(site, $"/boards/{Board}"));
            if (answer.IsSuccessStatusCode)
            {
                return clock.Now;
            }

            await Task.Delay(20);
        }

        throw new TimeoutException("The board was not shown within three minutes.");
    }
}
