using System.Net;
using Scoring.Load.Bots;
using Scoring.Load.Measuring;
using Scoring.Load.Record;
using Scoring.Load.Results;
using Scoring.Load.Wire;

namespace Scoring.Load.Staging;

/// <summary>A server with its competitions open and their tablets enrolled, and what is checked when it is over.</summary>
internal sealed class Venue : IAsyncDisposable
{
    /// <summary>Doors so wide that the limiter is asked but never says no: many tablets of a run share an address.</summary>
    public static readonly Dictionary<string, string> WideDoors = new()
    {
        ["Doors__DevicePerSecond"] = "1000000",
        ["Doors__DeviceAtOnce"] = "1000000",
        ["Doors__AddressPerSecond"] = "1000000",
        ["Doors__AddressAtOnce"] = "1000000",
    };

    private Venue(Server server, Organizer organizer) => (Server, Organizer) = (server, organizer);

    public Server Server { get; }

    public Organizer Organizer { get; }

    public Clock Clock { get; } = new();

    public Seat[] Seats { get; private set; } = [];

    public Sheaf Sheaf { get; private set; } = null!;

    public List<Tablet> Tablets { get; } = [];

    public static async Task<Venue> OpenAsync(
        IReadOnlyDictionary<string, string> settings, IReadOnlyList<string> competitions, Func<Organizer, string, Task> hold, Action<string> tell,
        int enrol = int.MaxValue)
    {
        var server = new Server(settings);
        try
        {
            await server.StartAsync();
            var venue = new Venue(server, new Organizer(server.Staff));
            await venue.FurnishAsync(competitions, hold, tell, enrol);
            return venue;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>A tablet for every seat, each from its own line.</summary>
    public void TakeTablets(TabletFigures figures, int lostPercent = 0)
    {
        var staff = new IPEndPoint(IPAddress.Loopback, Server.Staff.Port);
        Tablets.AddRange(Seats.Select((seat, i) =>
            new Tablet(seat.Competition, new HttpLine(staff, Addresses.Source(i)), figures, seed: i, lostPercent)));
    }

    /// <summary>Sends what the sheaf has, open loop, and waits for the last receipt.</summary>
    public async Task MarkAsync(double perSecond, TimeSpan length, Action<long> everySecond, Func<int, TimeSpan, TimeSpan>? dueOf = null)
    {
        var running = StartTablets();
        await SendAsync(perSecond, length, everySecond, dueOf);
        await EndTabletsAsync(running);
    }

    public Task StartTablets() => Task.WhenAll(Tablets.Select(tablet => tablet.RunAsync()));

    /// <summary>Hands the tablets what is due, open loop.</summary>
    public Task SendAsync(double perSecond, TimeSpan length, Action<long> everySecond, Func<int, TimeSpan, TimeSpan>? dueOf = null) =>
        Arrivals.RunAsync(
            Clock,
            perSecond,
            length,
            (_, due) =>
            {
                var (seat, post) = Sheaf.Next();
                Tablets[seat].Post(post, dueOf?.Invoke(seat, due) ?? due);
            },
            everySecond);

    public Task EndTabletsAsync(Task running)
    {
        Tablets.ForEach(tablet => tablet.End());
        return running;
    }

    /// <summary>The standings of a skill by the organizer's door.</summary>
    public async Task<System.Text.Json.JsonElement> StandingsAsync(string competition, string skill)
    {
        var result = await Organizer.ReadAsync($"/api/competitions/{competition}/skills/{skill}/standings");
        return result.GetProperty("skills")[0].GetProperty("standings");
    }

    /// <summary>Kills the server and looks every receipt up in the files it left.</summary>
    public async Task<RecordCheck> CheckRecordAsync(Result result)
    {
        await Server.KillAsync();
        var check = RecordCheck.Of(Server.Folder, Tablets.SelectMany(tablet => tablet.Receipts));
        var refusals = Tablets.SelectMany(tablet => tablet.Refusals).ToArray();
        result.Must(check.Lost == 0, $"{check.Lost} acknowledged sheets are not on record");
        result.Must(check.Changed == 0, $"{check.Changed} sheets are not on record as their receipts say");
        result.Must(check.Doubled == 0, $"{check.Doubled} sheets are on record twice");
        result.Must(refusals.Length == 0, $"{refusals.Length} sheets were refused, the first with {refusals.FirstOrDefault()}");
        result.Say($"The server was killed (SIGKILL) and its ledgers read: {Say.Count(check.Receipts)} receipts, {check.Lost} lost, {check.Changed} changed, "
            + $"{check.Doubled} doubled; {Say.Count(check.Entries)} entries in {Say.Count(check.Batches)} batches, {Say.Ratio((double)check.Entries / Math.Max(1, check.Batches))} entries a sync.");
        return check;
    }

    public async ValueTask DisposeAsync()
    {
        Tablets.ForEach(tablet => tablet.Dispose());
        Organizer.Dispose();
        await Server.DisposeAsync();
    }

    private async Task FurnishAsync(IReadOnlyList<string> competitions, Func<Organizer, string, Task> hold, Action<string> tell, int enrol)
    {
        await Organizer.FirstSignInAsync(Server.Code);
        var seats = new Seat[competitions.Count][];
        var done = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, competitions.Count), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) =>
        {
            await hold(Organizer, competitions[i]);
            seats[i] = await Organizer.EnrolAsync(competitions[i], enrol);
            if (Interlocked.Increment(ref done) % 100 == 0)
            {
                tell($"{done} competitions open");
            }
        });
        Seats = [.. seats.SelectMany(some => some)];
        var desks = new DeskSheet[Seats.Length][];
        await Parallel.ForEachAsync(Enumerable.Range(0, desks.Length), async (i, _) => desks[i] = await Organizer.ReadDeskAsync(Seats[i]));
        Sheaf = new Sheaf(Seats, desks, Server.Staff.Authority);
        tell($"{competitions.Count} competitions, {Seats.Length} tablets, {Sheaf.Count} sheets to mark");
    }
}
