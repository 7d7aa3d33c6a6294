using System.Net;
using System.Text.Json.Nodes;

namespace Scoring.Api.Tests.Doors;

/// <summary>Several tablets that one panel shares: a numbered card for each.</summary>
public sealed class SeveralSharedTests
{
    private static int _ops;

    [Fact]
    public async Task Numbered_cards_of_one_station_open_a_tablet_each_and_the_organizer_sees_which()
    {
        await using var app = await TestApp.StartAsync();
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "several");
        var (first, second) = (await CardAsync(opened, 1), await CardAsync(opened, 2));
        using var stranger = app.Anyone();

        var looked = (await stranger.GetAsync($"/api/enrolments/{first.Json["code"]}")).Accepted().Json["enrolment"]!;
        Assert.Equal(("", 1), ((string)looked["judge"]!, (int)looked["number"]!));
        Assert.Equal([1, 2], NumbersOf((await OverviewAsync(opened))["cards"]!));

        (await SpendAsync(stranger, second)).Accepted();
        (await SpendAsync(stranger, first)).Accepted();
        var devices = (await OverviewAsync(opened))["devices"]!;
        Assert.Equal([1, 2], NumbersOf(devices));
        Assert.All(devices.AsArray(), device => Assert.True((bool)device!["shared"]!));
    }

    [Fact]
    public async Task Revoking_one_shared_card_leaves_the_others_good()
    {
        await using var app = await TestApp.StartAsync();
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "several");
        var (first, second) = (await CardAsync(opened, 1), await CardAsync(opened, 2));
        using var stranger = app.Anyone();

        var revocation = $"{opened.Root}/enrolments/{first.Json["enrolment"]}/revocation";
        (await opened.Organizer.PostAsync(revocation, new { op = "r-1", reason = "丢失" })).Accepted();

        (await SpendAsync(stranger, first)).Refused(HttpStatusCode.NotFound, 221);
        (await SpendAsync(stranger, second)).Accepted();
    }

    [Fact]
    public async Task A_reprint_makes_only_the_card_of_its_number_dead_and_one_without_a_number_all_of_them()
    {
        await using var app = await TestApp.StartAsync();
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "several");
        var (lost, second) = (await CardAsync(opened, 1), await CardAsync(opened, 2));
        var again = await CardAsync(opened, 1);
        using var stranger = app.Anyone();

        (await SpendAsync(stranger, lost)).Refused(HttpStatusCode.NotFound, 221);
        (await SpendAsync(stranger, second)).Accepted();
        await CardAsync(opened, null);
        (await SpendAsync(stranger, again)).Refused(HttpStatusCode.NotFound, 221);
    }

    [Fact]
    public async Task Only_shared_cards_have_numbers_and_they_begin_at_one()
    {
        await using var app = await TestApp.StartAsync();
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "several");

        foreach (var (judge, number) in new[] { ("ana", 1), (null, 0), (null, 100) })
        {
            var asked = new { op = $"n-{judge}-{number}", station = "bench", judge, number };
            (await opened.Organizer.PostAsync($"{opened.Root}/enrolments", asked)).Refused(HttpStatusCode.BadRequest, 219);
        }
    }

    private static async Task<Answer> CardAsync(Event opened, int? number) => (await opened.Organizer.PostAsync(
        $"{opened.Root}/enrolments", new { op = $"card-{Interlocked.Increment(ref _ops)}", station = "bench", number })).Accepted();

    private static Task<Answer> SpendAsync(Caller stranger, Answer card) => stranger.PostAsync(
        $"/api/enrolments/{card.Json["code"]}/spending", new { op = $"spend-{Interlocked.Increment(ref _ops)}" });

    private static async Task<JsonNode> OverviewAsync(Event opened) => (await opened.Organizer.GetAsync(opened.Root)).Accepted().Json;

    private static IEnumerable<int> NumbersOf(JsonNode list) => list.AsArray().Select(one => (int)one!["number"]!).Order();
}
