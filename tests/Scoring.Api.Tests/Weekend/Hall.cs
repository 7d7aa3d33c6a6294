using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Scoring.Api.Tests.Doors;

namespace Scoring.Api.Tests.Weekend;

/// <summary>
/// All tablets of a competition of one skill and one stage. Every judge works by himself; what he was told is on record is remembered.
/// </summary>
internal sealed class Hall(string competition, string skill, string stage)
{
    private readonly ConcurrentDictionary<(string Station, string Judge), Caller> _tablets = new();
    private readonly ConcurrentDictionary<string, int> _versions = new();
    private readonly ConcurrentQueue<Acknowledged> _acknowledged = new();

    public string Root => $"/api/competitions/{competition}";

    public int Told => _acknowledged.Count;

    /// <summary>When the last of it was recorded.</summary>
    public DateTimeOffset LastAt => _acknowledged.Max(one => one.At);

    /// <summary>One tablet for each seat of these stations.</summary>
    public async Task EnrolAsync(Caller organizer, Func<string, bool> stations, Func<HttpMessageHandler>? wire = null)
    {
        foreach (var (station, judge, _) in (await SeatsAsync(organizer)).Where(seat => stations(seat.Station)))
        {
            await EnrolAsync(organizer, station, judge, wire);
        }
    }

    public async Task EnrolAsync(Caller organizer, string station, string judge, Func<HttpMessageHandler>? wire = null)
    {
        var op = $"enrol-{station}-{judge}";
        var slip = await Insisting.OnAsync(() => organizer.PostAsync($"{Root}/enrolments", new { op, station, judge }));
        var stranger = new Caller(organizer.Root, null, wire?.Invoke());
        var spent = await Insisting.OnAsync(() => stranger.PostAsync(
            $"/api/enrolments/{slip.Accepted().Json["code"]}/spending", new { op = "spend-" + op }));
        Use(station, judge, stranger.As(spent.Accepted().Cookie("scoring-device")));
    }

    public void Use(string station, string judge, Caller tablet) => _tablets[(station, judge)] = tablet;

    /// <summary>The same tablets, at another laptop.</summary>
    public void MoveTo(Uri laptop)
    {
        foreach (var (seat, tablet) in _tablets)
        {
            _tablets[seat] = new Caller(laptop, tablet.Pass);
        }
    }

    /// <summary>Every judge who is waited for on these rows marks them; judges side by side, each one sheet after the other.</summary>
    public async Task MarkAsync(Caller organizer, Func<JsonNode, bool> which, Func<JsonNode, int, JsonObject> marks)
    {
        var seats = (await SeatsAsync(organizer)).ToDictionary(seat => (seat.Station, seat.Judge), seat => seat.Seat);
        var work = (await ProgressAsync(organizer)).Where(which)
            .SelectMany(row => row["missing"]!.AsArray().Select(judge => (Row: row, Seat: ((string)row["station"]!, (string)judge!))))
            .GroupBy(one => one.Seat);
        await Task.WhenAll(work.Select(async judge =>
        {
            foreach (var (row, seat) in judge)
            {
                await SubmitAsync(seat.Item1, seat.Item2, row, marks(row, seats[seat]));
            }
        }));
    }

    public Task SubmitAsync(string station, string judge, JsonNode row, JsonObject marks)
    {
        var (contestant, sheet) = ((string)row["contestant"]!, (string)row["sheet"]!);
        return RecordAsync(
            _tablets[(station, judge)], $"{Root}/stations/{station}/sheets/{contestant}/{stage}/{sheet}", contestant, sheet, judge, marks);
    }

    /// <summary>What a recorder enters for a judge.</summary>
    public Task EnterAsync(Caller recorder, string judge, JsonNode row, JsonObject marks)
    {
        var (contestant, sheet) = ((string)row["contestant"]!, (string)row["sheet"]!);
        return RecordAsync(recorder, $"{Root}/paper/{contestant}/{stage}/{sheet}/{judge}/entry", contestant, sheet, judge, marks);
    }

    public async Task<JsonNode[]> ProgressAsync(Caller organizer) =>
        [.. (await Insisting.OnAsync(() => organizer.GetAsync($"{Root}/progress"))).Accepted().Json.AsArray().Select(row => row!)];

    /// <summary>
    /// Each sheet a judge was told is on record is there as exactly the versions and receipts he was given; every other one is there once.
    /// Answers how many versions there are of sheets nobody here was told about.
    /// </summary>
    public async Task<int> ProveAsync(Caller organizer)
    {
        var told = _acknowledged.ToLookup(one => $"{one.Contestant}/{stage}/{one.Sheet}/{one.Judge}");
        var others = 0;
        foreach (var row in await ProgressAsync(organizer))
        {
            foreach (var judge in row["submitted"]!.AsArray())
            {
                var sheet = $"{row["contestant"]}/{stage}/{row["sheet"]}/{judge}";
                var versions = (await organizer.GetAsync($"{Root}/sheets/{sheet}")).Accepted().Json.AsArray();
                if (!told.Contains(sheet))
                {
                    Assert.Single(versions);
                    others++;
                    continue;
                }

                Assert.Equal(
                    told[sheet].OrderBy(one => one.Version).Select(one => (one.Version, one.Op, one.Hash)),
                    versions.Select(one => ((int)one!["version"]!, (string)one["receipt"]!["op"]!, (string)one["receipt"]!["hash"]!)));
            }
        }

        return others;
    }

    public async Task<JsonArray> StandingsAsync(Caller organizer) =>
        (await organizer.GetAsync($"{Root}/skills/{skill}/standings")).Accepted().Json["skills"]![0]!["standings"]!.AsArray();

    private async Task RecordAsync(Caller caller, string path, string contestant, string sheet, string judge, JsonObject marks)
    {
        var key = $"{contestant}/{sheet}/{judge}";
        var before = _versions.GetValueOrDefault(key);
        var body = new JsonObject
        {
            ["op"] = $"{judge}-{contestant}-{sheet}-{before + 1}",
            ["expectedVersion"] = before,
            ["marks"] = marks,
            ["reason"] = before == 0 ? null : "重新评分",
        }.ToJsonString();
        var answer = (await Insisting.OnAsync(() => caller.PostAsync(path, body))).Accepted().Json;
        _versions[key] = before + 1;
        _acknowledged.Enqueue(new Acknowledged(
            contestant, sheet, judge, (int)answer["version"]!, (string)answer["op"]!, (string)answer["hash"]!, (DateTimeOffset)answer["at"]!));
    }

    private async Task<IEnumerable<(string Station, string Judge, int Seat)>> SeatsAsync(Caller organizer) =>
        from station in (await Insisting.OnAsync(() => organizer.GetAsync(Root))).Accepted().Json["stations"]!.AsArray()
        from seat in station!["seats"]!.AsArray()
        select ((string)station["id"]!, (string)seat!["judge"]!, (int)seat["seat"]!);

    private sealed record Acknowledged(string Contestant, string Sheet, string Judge, int Version, string Op, string Hash, DateTimeOffset At);
}
