using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Scoring.Api.Tests.Browser;
using Scoring.Api.Tests.Doors;

namespace Scoring.Api.Tests.Weekend;

/// <summary>
/// The weekend on a bad network: judges, recorder and the file of the written test lose one request in twenty; two judges have real tablet
/// pages, which fall asleep in heat 3 with sheets they could not send, and wake when heat 4 is over.
/// </summary>
[Collection(Chromium.Tests)]
public sealed class LossyWeekendTests(Chromium chromium)
{
    private const string Id = "lossy-2026";
    private const string Asleep = "3";

    private readonly LossyWire _wire = new(seed: 20261121, percent: 5);
    private readonly Hall _hall = new(Id, "icv", "final");

    [Fact]
    public async Task With_one_request_in_twenty_lost_and_tablets_asleep_nothing_is_lost_and_nothing_doubled()
    {
        await using var app = await TestApp.StartAsync();
        using var organizer = await app.OrganizerAsync();
        await OpenAsync(organizer);
        var recorder = await RecorderAsync(organizer);
        await _hall.EnrolAsync(organizer, station => station is not ("theory" or "scene-6"), _wire.Open);

        var opened = new Event(organizer, Id);
        await using var first = await TabletAsync(opened, ("scene-1", "j1-2", 2));
        await using var second = await TabletAsync(opened, ("scene-2", "j2-3", 3));

        for (var heat = 1; heat <= 6; heat++)
        {
            if ($"{heat}" == Asleep)
            {
                await FallAsleepAsync(organizer, first, "scene-1");
                await FallAsleepAsync(organizer, second, "scene-2");
            }

            // Of heats 3 and 4 two stations sleep.
            await MarkAsync(organizer, row => (string)row["heat"]! == $"{heat}" && !(Sleeps(row) && heat is 3 or 4));
            if (heat == 4)
            {
                await WakeAsync(organizer, first, "scene-1");
                await WakeAsync(organizer, second, "scene-2");
            }
        }

        await MarkAsync(organizer, Sleeps);
        await ImportAsync(recorder);
        foreach (var row in (await _hall.ProgressAsync(organizer)).Where(row => (string)row["station"]! == "scene-6"))
        {
            foreach (var (judge, seat) in row["missing"]!.AsArray().Select((judge, i) => ((string)judge!, i + 1)).ToArray())
            {
                await _hall.EnterAsync(recorder, judge, row, Figures.Of(row, seat));
            }
        }

        Assert.True(_wire.Lost > 40, $"Only {_wire.Lost} requests were lost.");
        // The written test of 60 people, and what the two pages sent of heat 3.
        Assert.Equal((10, 10), (first.Submitted, second.Submitted));
        Assert.Equal((RosterFiles.People * 6 * 3) - 20, _hall.Told);
        Assert.Equal(RosterFiles.People + 20, await _hall.ProveAsync(organizer));
        Assert.All(await _hall.ProgressAsync(organizer), row => Assert.Equal("complete", (string)row["state"]!));
        Assert.Equal(await OnAGoodNetworkAsync(organizer), (await _hall.StandingsAsync(organizer)).ToJsonString());
    }

    private static bool Sleeps(JsonNode row) => (string)row["station"]! is "scene-1" or "scene-2";

    private async Task<SleepyTablet> TabletAsync(Event opened, (string Station, string Judge, int Seat) seat)
    {
        var tablet = await SleepyTablet.EnrolAsync(chromium, opened, seat, _wire);
        _hall.Use(seat.Station, seat.Judge, await tablet.CallerAsync(opened.Organizer.Root, _wire));
        return tablet;
    }

    /// <summary>Four sheets arrive, three more are handed in without a network; then the page stands still.</summary>
    private async Task FallAsleepAsync(Caller organizer, SleepyTablet tablet, string station)
    {
        var rows = await OfHeatAsync(organizer, station);
        foreach (var row in rows[..4])
        {
            await tablet.SubmitAsync(row);
            await tablet.OnRecordAsync();
        }

        await tablet.LoseNetworkAsync();
        foreach (var row in rows[4..7])
        {
            await tablet.SubmitAsync(row);
        }

        await tablet.FallAsleepAsync(unsent: 3);
    }

    private async Task WakeAsync(Caller organizer, SleepyTablet tablet, string station)
    {
        await tablet.WakeAsync();
        foreach (var row in (await OfHeatAsync(organizer, station))[7..])
        {
            await tablet.SubmitAsync(row);
            await tablet.OnRecordAsync();
        }
    }

    private async Task<JsonNode[]> OfHeatAsync(Caller organizer, string station) =>
        [.. (await _hall.ProgressAsync(organizer)).Where(row => ((string)row["heat"]!, (string)row["station"]!) == (Asleep, station))];

    private Task MarkAsync(Caller organizer, Func<JsonNode, bool> which) =>
        _hall.MarkAsync(organizer, row => (string)row["station"]! is not ("theory" or "scene-6") && which(row), Figures.Of);

    private static async Task OpenAsync(Caller organizer, string id = Id)
    {
        var root = $"/api/competitions/{id}";
        (await organizer.PostAsync("/api/competitions", new { op = $"{id}-create", id, name = new { zh = "大赛" }, template = "changchun-icv" })).Accepted();
        (await organizer.SendFormAsync(HttpMethod.Put, $"{root}/roster", RosterFiles.Corrected(), ("op", $"{id}-roster"), ("confirmed", "true"))).Accepted();
        (await organizer.PutAsync($"{root}/stations", Stations(id))).Accepted();
        var benches = Enumerable.Range(1, 10).Select(bench => $"{bench:00}").ToArray();
        (await organizer.PostAsync($"{root}/skills/icv/draw", new { op = $"{id}-draw", benches, seed = "8613" })).Accepted();
        (await organizer.PostAsync($"{root}/opening", new { op = $"{id}-opening" })).Accepted();
    }

    private static object Stations(string id) => new
    {
        op = $"{id}-stations",
        stations = Enumerable.Range(1, 6).Select(n => Station($"scene-{n}", $"s{n}", [$"j{n}-1", $"j{n}-2", $"j{n}-3"])).Prepend(Station("theory", "paper", ["j0-1"])),
        judges = Enumerable.Range(1, 6).SelectMany(n => Enumerable.Range(1, 3).Select(seat => $"j{n}-{seat}")).Prepend("j0-1").Select(judge => new { id = judge, name = judge }),
    };

    private static object Station(string id, string sheet, string[] panel) => new { id, name = new { zh = id }, sheets = new[] { $"icv/final/{sheet}" }, panel };

    private async Task<Caller> RecorderAsync(Caller organizer)
    {
        using var recorder = await new Event(organizer, Id).OfficialAsync("recorder");
        return new Caller(organizer.Root, recorder.Pass, _wire.Open());
    }

    private async Task ImportAsync(Caller recorder)
    {
        var file = RosterFiles.Theory(absent: "");
        var path = $"{_hall.Root}/paper/icv/final/paper/j0-1/import";
        (string, string)[] fields = [("op", "theory"), ("sha256", Convert.ToHexStringLower(SHA256.HashData(file))), ("absentAs", "absent")];
        (await Insisting.OnAsync(() => recorder.SendFormAsync(HttpMethod.Post, path, file, fields))).Accepted();
    }

    /// <summary>The same marks by one caller who loses nothing: the standings must be the same to the letter.</summary>
    private static async Task<string> OnAGoodNetworkAsync(Caller organizer)
    {
        const string Other = "steady-2026";
        var hall = new Hall(Other, "icv", "final");
        await OpenAsync(organizer, Other);
        await hall.EnrolAsync(organizer, station => station != "theory");
        await hall.MarkAsync(organizer, row => (string)row["station"]! != "theory", Figures.Of);
        var recorder = await new Event(organizer, Other).OfficialAsync("recorder");
        var file = RosterFiles.Theory(absent: "");
        (await recorder.SendFormAsync(HttpMethod.Post, $"{hall.Root}/paper/icv/final/paper/j0-1/import", file,
            ("op", "theory"), ("sha256", Convert.ToHexStringLower(SHA256.HashData(file))), ("absentAs", "absent"))).Accepted();
        return (await hall.StandingsAsync(organizer)).ToJsonString();
    }
}
