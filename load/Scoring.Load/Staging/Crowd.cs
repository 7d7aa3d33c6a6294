using System.Text.Json.Nodes;
using Scoring.Load.Bots;
using Scoring.Load.Measuring;
using Scoring.Load.Record;
using Scoring.Load.Results;
using Scoring.Load.Wire;

namespace Scoring.Load.Staging;

/// <summary>The watchers of a run: screens that keep their boards, phones twice a second, and readers that stall.</summary>
internal sealed class Crowd(Server server, WindowFigures screens, WindowFigures phones) : IAsyncDisposable
{
    private readonly List<Phone> _phones = [];
    private readonly List<StalledReader> _stalled = [];
    private int _sources;

    public List<Window> Screens { get; } = [];

    public IEnumerable<Window> All => Screens.Concat(_phones.Select(phone => phone.Window));

    public async Task SeatScreensAsync(int count, Func<int, IReadOnlyList<string>> boardsOf, bool keepsBoards = true)
    {
        var windows = Enumerable.Range(0, count).Select(i => new Window(screens, boardsOf(i), keepsBoards)).ToArray();
        Screens.AddRange(windows);
        await EachAsync(windows, (window, from) => window.OpenAsync(server.Hub, from, CancellationToken.None));
    }

    public async Task SeatPhonesAsync(int count, string board)
    {
        var seated = Enumerable.Range(0, count).Select(_ => new Phone(phones, board)).ToArray();
        _phones.AddRange(seated);
        await EachAsync(seated, (phone, from) => phone.OpenAsync(server.Public, from, CancellationToken.None));
    }

    public async Task SeatStalledAsync(int count, string board)
    {
        var seated = Enumerable.Range(0, count).Select(_ => new StalledReader(board)).ToArray();
        _stalled.AddRange(seated);
        await EachAsync(seated, (reader, from) => reader.OpenAsync(server.Hub, from, CancellationToken.None));
    }

    /// <summary>How long after it was meant to be sent each sheet was seen by each screen.</summary>
    public Recorder DelaysOf(IEnumerable<Receipt> receipts, string board)
    {
        var delays = new Recorder();
        var sorted = receipts.Select(receipt => (receipt.Seq, receipt.Due)).OrderBy(receipt => receipt.Seq).ToArray();
        foreach (var seen in Screens.Where(screen => screen.Watches.ContainsKey(board)).Select(screen => screen.Watches[board].Seen))
        {
            var at = 0;
            foreach (var (seq, due) in sorted)
            {
                while (at < seen.Count && seen[at].Seq < seq)
                {
                    at++;
                }

                if (at < seen.Count)
                {
                    delays.Record(seen[at].At - due);
                }
            }
        }

        return delays;
    }

    /// <summary>Every version in its place, nobody who reads let go, and at the end the right board everywhere.</summary>
    public async Task CheckAsync(Result result, Venue venue, string competition, string skill)
    {
        var board = $"{competition}/{skill}/total";
        var (shown, last) = await ReadLastAsync(board);
        for (var i = 0; i < 30 && All.Any(window => Behind(window, board, last)); i++)
        {
            (shown, last) = await ReadLastAsync(board);
        }

        var (gaps, backwards) = (All.Sum(window => window.Watches.Values.Sum(w => w.Gaps)), All.Sum(window => window.Watches.Values.Sum(w => w.Backwards)));
        var behind = All.Count(window => Behind(window, board, last));
        result.Must(gaps == 0, $"{gaps} board versions were skipped");
        result.Must(backwards == 0, $"{backwards} board versions came after later ones");
        result.Must(behind == 0, $"{behind} windows did not end at the last version");
        result.Must(screens.Lost + phones.Lost == 0, $"{screens.Lost + phones.Lost} reading windows were let go");
        var standings = await venue.StandingsAsync(competition, skill);
        foreach (var window in Screens.Where(screen => screen.Watches.TryGetValue(board, out var watch) && watch.Board is not null))
        {
            var faults = BoardCheck.Faults(window.Watches[board].Board, shown, standings);
            result.Must(faults.Count == 0, $"a screen's final board is wrong: {string.Join(", ", faults.Take(3))}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(All.Select(window => window.CloseAsync()));
        _stalled.ForEach(reader => reader.Dispose());
    }

    // A tick is at most a tenth of a second after the last receipt, a phone's turn nine at most after the one before; then the board stands.
    private async Task<(JsonObject Shown, BoardVersion Last)> ReadLastAsync(string board)
    {
        await Task.Delay(TimeSpan.FromSeconds(1));
        using var http = new HttpClient { BaseAddress = server.Public };
        var shown = JsonNode.Parse(await http.GetStringAsync($"/boards/{board}"))!.AsObject();
        return (shown, new BoardVersion((long)shown["version"]!["epoch"]!, (long)shown["version"]!["seq"]!));
    }

    private static bool Behind(Window window, string board, BoardVersion last) =>
        window.Watches.TryGetValue(board, out var watch) && watch.Version != last;

    private Task EachAsync<T>(IEnumerable<T> bots, Func<T, System.Net.IPAddress, Task> open) => Parallel.ForEachAsync(
        bots,
        new ParallelOptions { MaxDegreeOfParallelism = 32 },
        async (bot, _) => await open(bot, Addresses.Source(Interlocked.Increment(ref _sources))));
}
