using System.Net;

namespace Scoring.Api.Tests.Doors;

/// <summary>What organisations earn: beside a place list and as files, by published revisions alone.</summary>
public sealed class OrganisationTests
{
    private const string Awards =
        """
        ,"awards":[{"id":"team","name":{"zh":"团体奖"},"kind":"organisation","best":1,"count":1}]
        """;

    [Fact]
    public async Task Organisations_earn_nothing_before_publication_are_awarded_after_it_and_wait_again_once_it_is_reopened()
    {
        await using var app = await TestApp.StartAsync();
        var @event = await Event.OpenAsync(await app.OrganizerAsync(), "fitting-2026", Event.Scheme.TrimEnd()[..^1] + Awards + "}");
        await MarkAsync(@event);
        Assert.Equal("false fitting 0 false", await SaidAsync(@event));

        await PublishAsync(@event, revision: 1);
        Assert.Equal("true fitting 1 true | 一厂 9.65 team | 二厂 9.00 ", await SaidAsync(@event));
        var csv = (await @event.Organizer.GetAsync($"{@event.Root}/organisations.csv")).Accepted().Text;
        Assert.Contains("钳工赛,最终 (final),一厂,9.65,团体奖,钳工：第 1 版次 (revision 1)", csv, StringComparison.Ordinal);

        var right = new { op = "right", substitute = false, name = "买买提·艾力", organisation = "三厂", reason = "写错" };
        (await @event.Organizer.PostAsync($"{@event.Root}/contestants/001/person", right)).Accepted();
        Assert.Equal("true fitting 1 true | 一厂 9.65 team | 二厂 9.00 ", await SaidAsync(@event));

        (await @event.Organizer.PostAsync($"{@event.Root}/skills/fitting/reopening", new { op = "reopen", reason = "单位有误" })).Accepted();
        Assert.Equal("false fitting 1 false | 一厂 9.65  | 二厂 9.00 ", await SaidAsync(@event));

        await PublishAsync(@event, revision: 2);
        Assert.Equal("true fitting 2 true | 三厂 9.65 team | 二厂 9.00 ", await SaidAsync(@event));
    }

    [Fact]
    public async Task Where_the_scheme_gives_organisations_nothing_there_is_no_file_of_them_and_a_recorder_never_gets_one()
    {
        await using var app = await TestApp.StartAsync();
        var @event = await Event.OpenAsync(await app.OrganizerAsync(), "fitting-2026");
        using var recorder = await @event.OfficialAsync("recorder");

        foreach (var kind in new[] { "xlsx", "csv" })
        {
            (await @event.Organizer.GetAsync($"{@event.Root}/organisations.{kind}")).Refused(HttpStatusCode.NotFound, 35);
            (await recorder.GetAsync($"{@event.Root}/organisations.{kind}")).Refused(HttpStatusCode.Forbidden, 45);
        }
    }

    private static async Task MarkAsync(Event @event)
    {
        var tablets = new[] { await @event.EnrolAsync("bench", "ana"), await @event.EnrolAsync("bench", "bo") };
        var oral = await @event.EnrolAsync("oral", "cai");
        foreach (var (contestant, mark, spoken) in new[] { ("001", "7.5", "10"), ("002", "7", "9") })
        {
            foreach (var tablet in tablets)
            {
                (await tablet.SubmitAsync($"{tablet.Device}-{contestant}", contestant, new { a1 = mark, a2 = "true" })).Accepted();
            }

            (await oral.SubmitAsync($"oral-{contestant}", contestant, new { a1 = spoken }, sheet: "s2")).Accepted();
        }
    }

    private static async Task PublishAsync(Event @event, int revision) => (await @event.Organizer.PostAsync(
        $"{@event.Root}/skills/fitting/publication", new { op = $"publish-{revision}", acceptIncomplete = false })).Accepted();

    private static async Task<string> SaidAsync(Event @event)
    {
        var list = (await @event.Organizer.GetAsync($"{@event.Root}/skills/fitting/place-list")).Accepted().Json;
        var said = list["organisations"]!;
        var basis = said["skills"]!.AsArray().Select(skill => $"{skill!["skill"]} {skill["revision"]} {skill["stands"]}");
        var lines = said["lines"]!.AsArray().Select(line =>
            $"| {line!["organisation"]} {line["points"]} {string.Join('+', line["awards"]!.AsArray().Select(award => (string)award!))}");
        Assert.Empty(list["result"]!["organisations"]!.AsArray());
        return string.Join(' ', [$"{said["final"]}", .. basis, .. lines]);
    }
}
