using System.Net;
using System.Text.Json.Nodes;

namespace Scoring.Api.Tests.Doors;

/// <summary>A measurement taken once, by seat 1, beside what the whole panel judges.</summary>
public sealed class RecorderSeatTests
{
    private static readonly string Scheme =
        Event.Scheme.Replace("\"kind\": \"check\", \"max\": 2}", "\"kind\": \"check\", \"max\": 2, \"judges\": 1}", StringComparison.Ordinal);

    [Fact]
    public async Task Only_the_recorders_seat_is_asked_for_the_measurement_and_who_moves_up_takes_it_over()
    {
        await using var app = await TestApp.StartAsync();
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "measured", Scheme);
        var (ana, bo) = (await opened.EnrolAsync("bench", "ana"), await opened.EnrolAsync("bench", "bo"));

        Assert.Equal(["ana 1", "bo 2"], await PanelAsync(bo, "001"));
        Assert.Equal(["a2"], (await bo.SubmitAsync("b-1", "001", new { a1 = "7", a2 = "true" })).Refused(HttpStatusCode.BadRequest, 231).Places);
        (await bo.SubmitAsync("b-2", "001", new { a1 = "7" })).Accepted();
        Assert.Equal(["a2"], (await ana.SubmitAsync("a-1", "001", new { a1 = "8" })).Refused(HttpStatusCode.BadRequest, 231).Places);
        (await ana.SubmitAsync("a-2", "001", new { a1 = "8", a2 = "true" })).Accepted();

        var release = $"{opened.Root}/stations/bench/judges/ana/release";
        (await opened.Organizer.PostAsync(release, new { op = "release", reason = "病假" })).Accepted();
        Assert.Equal(["bo 1"], await PanelAsync(bo, "002"));
        Assert.Equal(["a2"], (await bo.SubmitAsync("b-3", "002", new { a1 = "6" })).Refused(HttpStatusCode.BadRequest, 231).Places);
        (await bo.SubmitAsync("b-4", "002", new { a1 = "6", a2 = "false" })).Accepted();

        var progress = (await opened.Organizer.GetAsync($"{opened.Root}/progress")).Accepted().Json.AsArray();
        Assert.All(progress.Where(row => (string)row!["station"]! == "bench"), row => Assert.Equal("complete", (string)row!["state"]!));
    }

    private static async Task<string[]> PanelAsync(Tablet tablet, string contestant)
    {
        var sheets = (await tablet.Caller.GetAsync($"{tablet.Root}/desk")).Accepted().Json["view"]!["sheets"]!.AsArray();
        JsonNode sheet = sheets.Single(each => (string)each!["contestant"]! == contestant)!;
        return [.. sheet["panel"]!.AsArray().Select(seat => $"{seat!["judge"]} {seat["seat"]}")];
    }
}
