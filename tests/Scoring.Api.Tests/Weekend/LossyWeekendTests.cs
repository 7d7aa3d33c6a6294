using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Scoring.Api.Tests.Doors;

namespace Scoring.Api.Tests.Weekend;

/// <summary>The weekend on a bad network: judges, recorder and the file of the written test lose one request in twenty, tablets fall asleep.</summary>
public sealed class LossyWeekendTests
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

        for (var heat = 1; heat <= 6; heat++)
        {
            // Of heat 3 two stations sleep until the others are through with heat 4.
            await MarkAsync(organizer, row => (string)row["heat"]! == $"{heat}" && !(Sleeps(row) && $"{heat}" == Asleep));
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
        Assert.Equal(RosterFiles.People * 6 * 3, _hall.Told);
        Assert.Equal(RosterFiles.People, await _hall.ProveAsync(organizer));
        Assert.All(await _hall.ProgressAsync(organizer), row => Assert.Equal("complete", (string)row["state"]!));
        Assert.Equal(await OnAGoodNetworkAsync(organizer), (await _hall.StandingsAsync(organizer)).ToJsonString());
    }

    private static bool Sleeps(JsonNode row) => (string)row["station"]! is "scene-1" or "scene-2";

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
