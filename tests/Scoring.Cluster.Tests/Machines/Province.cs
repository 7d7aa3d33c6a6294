using Scoring.Api.Tests.Doors;
using Scoring.Silo.Tests.Postgres;

namespace Scoring.Cluster.Tests.Machines;

/// <summary>Redis, PostgreSQL, two silos, two APIs, two displays, or more: all real, all on the loopback, all of this test alone.</summary>
internal sealed class Province : IAsyncDisposable
{
    private int _silos;

    /// <summary>How many there are of each at the start.</summary>
    public int Of { get; init; } = 2;

    /// <summary>Which build is started first.</summary>
    public string Build { get; init; } = Programs.ThisBuild;

    /// <summary>What every process is told beside the usual.</summary>
    public IReadOnlyDictionary<string, string> More { get; init; } = new Dictionary<string, string>();

    public PostgresServer Postgres { get; } = new();

    public RedisServer Redis { get; } = new();

    public Silo[] Silos { get; private set; } = [];

    public Door[] Doors { get; private set; } = [];

    public Window[] Windows { get; private set; } = [];

    public string Database { get; private set; } = "";

    /// <summary>Everything is there when it returns.</summary>
    public static async Task<Province> StartAsync(Province? planned = null)
    {
        var province = planned ?? new Province();
        try
        {
            await province.StartAllAsync();
            return province;
        }
        catch
        {
            await province.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sessions of a silo carry its name at the database.</summary>
    public Silo NewSilo(string? build = null)
    {
        var name = $"silo-{_silos++}";
        var silo = new Silo(name, Redis.ConnectionOf("silo"), $"{Database};Application Name={name}", More) { Build = build ?? Programs.ThisBuild };
        silo.Start();
        return silo;
    }

    public Door NewDoor(string? build = null) => new(Redis.ConnectionOf("api"), build ?? Programs.ThisBuild, More);

    public Window NewWindow(string? build = null) => new(Redis.ConnectionOf("display"), build ?? Programs.ThisBuild, More);

    /// <summary>The first organizer, at the first API.</summary>
    public async Task<Caller> OrganizerAsync()
    {
        await Eventually.TrueAsync(() => Task.FromResult(Doors[0].Code is not null), TimeSpan.FromSeconds(10), () => Doors[0].Process.Said);
        using var stranger = new Caller(Doors[0].Root, null);
        var first = new { op = "first", code = Doors[0].Code, name = "李组长", passPhrase = "correct horse" };
        var signedIn = (await stranger.PostAsync("/api/office/first-sign-in", first)).Accepted();
        return stranger.As(signedIn.Cookie("scoring-organizer"));
    }

    /// <summary>An open competition whose marks everybody may see.</summary>
    public static async Task<Event> CompetitionAsync(Caller organizer, string id)
    {
        var opened = await Event.OpenAsync(organizer, id);
        (await organizer.PutAsync($"{opened.Root}/skills/fitting/visibility", new { op = $"{id}-show", level = "marks", confirmed = true })).Accepted();
        return opened;
    }

    /// <summary>Until all displays show the same board and it holds this text.</summary>
    public Task<TimeSpan> UntilShownAsync(string board, string text, TimeSpan within)
    {
        string[] shown = [];
        return Eventually.TrueAsync(
            async () =>
            {
                shown = await Task.WhenAll(Windows.Select(window => window.BoardAsync(board)));
                return shown.All(one => one == shown[0] && one.Contains(text, StringComparison.Ordinal));
            },
            within,
            () => $"{string.Join('\n', shown)}\n{Log}");
    }

    /// <summary>What systemd or Docker does: a silo that has ended is started again, until this is cancelled.</summary>
    public async Task SuperviseAsync(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            foreach (var silo in Silos.Where(silo => silo.Process.HasEnded))
            {
                silo.Start();
            }

            await Task.Delay(TimeSpan.FromMilliseconds(500), CancellationToken.None);
        }
    }

    public string Log => string.Join(
        "\n----\n", Silos.Select(silo => silo.Process.Said).Concat(Doors.Select(door => door.Process.Said)).Concat(Windows.Select(window => window.Process.Said)));

    public async ValueTask DisposeAsync()
    {
        foreach (var machine in Windows.Cast<IAsyncDisposable>().Concat(Doors).Concat(Silos).Append(Redis).Append(Postgres))
        {
            await machine.DisposeAsync();
        }
    }

    private async Task StartAllAsync()
    {
        await Redis.StartAsync();
        Database = await Postgres.DatabaseAsync();
        Silos = [.. Enumerable.Range(0, Of).Select(_ => NewSilo(Build))];
        await Task.WhenAll(Silos.Select(silo => silo.UntilReadyAsync()));
        Doors = [.. Enumerable.Range(0, Of).Select(_ => NewDoor(Build))];
        Windows = [.. Enumerable.Range(0, Of).Select(_ => NewWindow(Build))];
        await Task.WhenAll(Doors.Select(door => door.UntilReadyAsync()));
        await Task.WhenAll(Windows.Select(window => window.UntilReadyAsync()));
    }
}
