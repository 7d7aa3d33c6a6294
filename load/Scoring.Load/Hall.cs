using System.Diagnostics;
using System.Text.Json;

namespace Scoring.Load;

/// <summary>A hall: the judges of one competition mark everybody while its screens watch.</summary>
internal static class Hall
{
    public static async Task<Figures> PlayAsync(Server server, Settings settings)
    {
        using var organizer = new Organizer();
        await organizer.PrepareAsync(server.Code);
        var tablets = await organizer.EnrolAsync();
        var screens = Enumerable.Range(0, settings.Screens).Select(_ => new ScreenBot($"{Organizer.Competition}/icv/total")).ToArray();
        using var ending = new CancellationTokenSource();
        var listening = new List<Task>();
        foreach (var screen in screens)
        {
            await screen.OpenAsync();
            listening.Add(screen.ListenAsync(ending.Token));
        }

        var clock = Stopwatch.StartNew();
        var (serverBefore, ownBefore) = (server.Processor, Process.GetCurrentProcess().TotalProcessorTime);
        var judges = tablets.Take(settings.Judges).Select((tablet, i) => new JudgeBot(tablet.Station, tablet.Pass, i, settings.LostPercent, clock)).ToArray();
        await SubmitAllAsync(judges, settings.Rate, clock);
        var (elapsed, serverTime, ownTime) = (clock.Elapsed, server.Processor - serverBefore, Process.GetCurrentProcess().TotalProcessorTime - ownBefore);

        var version = await LastVersionAsync();
        var behind = await CatchUpAsync(screens, version);
        await ending.CancelAsync();
        await Task.WhenAll(listening);
        var receipts = judges.SelectMany(judge => judge.Receipts).ToArray();
        var overview = await organizer.ReadAsync($"/api/competitions/{Organizer.Competition}");
        var recorded = overview.GetProperty("skills").EnumerateArray().Sum(skill => skill.GetProperty("sheetsSubmitted").GetInt32());
        return new Figures(
            [.. judges.SelectMany(judge => judge.Latencies).Order()],
            receipts.Length,
            receipts.Distinct().Count(),
            recorded,
            judges.Sum(judge => judge.Repeats),
            screens.Sum(screen => screen.Deliveries),
            screens.Sum(screen => screen.Faults) + behind,
            elapsed,
            serverTime,
            ownTime);
    }

    private static async Task SubmitAllAsync(JudgeBot[] judges, double rate, Stopwatch clock)
    {
        var desks = await Task.WhenAll(judges.Select(judge => judge.ReadDeskAsync()));
        var start = clock.Elapsed;
        var sending = new List<Task>();
        var longest = desks.Max(desk => desk.Count);
        for (var i = 0; i < longest; i++)
        {
            for (var j = 0; j < judges.Length; j++)
            {
                if (i < desks[j].Count)
                {
                    var due = start + TimeSpan.FromSeconds(sending.Count / rate);
                    sending.Add(judges[j].SubmitAsync(desks[j][i].Path, desks[j][i].Marks, $"sheet-{j}-{i}", due));
                }
            }
        }

        await Task.WhenAll(sending);
    }

    private static async Task<(long Epoch, long Seq)> LastVersionAsync()
    {
        // A tick is at most 100 ms after the last receipt; then the board stands.
        await Task.Delay(TimeSpan.FromMilliseconds(500));
        using var http = new HttpClient { BaseAddress = Server.Public };
        var version = JsonSerializer.Deserialize<JsonElement>(await http.GetStringAsync($"/boards/{Organizer.Competition}/icv/total")).GetProperty("version");
        return (version.GetProperty("epoch").GetInt64(), version.GetProperty("seq").GetInt64());
    }

    private static async Task<int> CatchUpAsync(ScreenBot[] screens, (long, long) version)
    {
        for (var i = 0; i < 20 && screens.Any(screen => screen.Version != version); i++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        return screens.Count(screen => screen.Version != version);
    }
}
