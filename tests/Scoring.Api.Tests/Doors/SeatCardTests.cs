using System.Net;
using Scoring.Api.Doors;

namespace Scoring.Api.Tests.Doors;

/// <summary>Cards printed days before: dead until enrolment is opened, then for one tablet each.</summary>
public sealed class SeatCardTests
{
    [Fact]
    public async Task A_printed_card_is_dead_until_enrolment_is_opened_and_then_works_once()
    {
        await using var app = await TestApp.StartAsync();
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "cards");
        var card = await CardAsync(opened, "bench", "ana", "card-1");
        using var stranger = app.Anyone();

        var looked = (await stranger.GetAsync(AddressOf(card))).Accepted().Json["enrolment"]!;
        Assert.False((bool)looked["alive"]!);
        Assert.Equal(DateTimeOffset.Parse("2026-11-21T07:30:00Z"), (DateTimeOffset)looked["opensAt"]!);
        Assert.EndsWith("/check", (string)card.Json["checkUrl"]!);
        (await SpendAsync(stranger, card, "early")).Refused(HttpStatusCode.Conflict, 290);

        (await OpenAsync(opened, true, "bench", "open-bench")).Accepted();
        Assert.True((bool)(await stranger.GetAsync(AddressOf(card))).Accepted().Json["enrolment"]!["alive"]!);
        Assert.Equal("ana", (string)(await SpendAsync(stranger, card, "tap")).Accepted().Json["judge"]!);
        (await SpendAsync(stranger, card, "again")).Refused(HttpStatusCode.NotFound, 221);
    }

    [Fact]
    public async Task Opening_one_station_leaves_the_cards_of_the_others_dead_and_closing_kills_them_again()
    {
        await using var app = await TestApp.StartAsync();
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "cards");
        var (bench, oral) = (await CardAsync(opened, "bench", "ana", "c-1"), await CardAsync(opened, "oral", "cai", "c-2"));
        using var stranger = app.Anyone();

        (await OpenAsync(opened, true, "bench", "o-1")).Accepted();
        (await OpenAsync(opened, true, "bench", "o-2")).Refused(HttpStatusCode.Conflict, 218);
        (await OpenAsync(opened, true, "nowhere", "o-3")).Refused(HttpStatusCode.NotFound, 223);
        (await SpendAsync(stranger, oral, "s-1")).Refused(HttpStatusCode.Conflict, 290);
        (await OpenAsync(opened, true, null, "o-4")).Accepted();
        (await SpendAsync(stranger, oral, "s-2")).Accepted();
        (await OpenAsync(opened, false, null, "o-5")).Accepted();
        (await SpendAsync(stranger, bench, "s-3")).Refused(HttpStatusCode.Conflict, 290);
        Assert.Empty((await opened.Organizer.GetAsync(opened.Root)).Accepted().Json["enrolmentOpen"]!.AsArray());
    }

    [Fact]
    public async Task A_reprint_makes_the_older_card_dead_and_cards_are_revoked_singly_or_all_at_once()
    {
        await using var app = await TestApp.StartAsync();
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "cards");
        (await OpenAsync(opened, true, null, "open")).Accepted();
        var lost = await CardAsync(opened, "bench", "ana", "c-1");
        var again = await CardAsync(opened, "bench", "ana", "c-2");
        var (bo, cai) = (await CardAsync(opened, "bench", "bo", "c-3"), await CardAsync(opened, "oral", "cai", "c-4"));
        using var stranger = app.Anyone();

        (await stranger.GetAsync(AddressOf(lost))).Refused(HttpStatusCode.NotFound, (int)DoorRefusal.NoSuchEnrolment);
        var one = $"{opened.Root}/enrolments/{bo.Json["enrolment"]}/revocation";
        (await opened.Organizer.PostAsync(one, new { op = "r-1", reason = "" })).Refused(HttpStatusCode.BadRequest, 216);
        (await opened.Organizer.PostAsync(one, new { op = "r-2", reason = "丢失" })).Accepted();
        (await SpendAsync(stranger, bo, "s-1")).Refused(HttpStatusCode.NotFound, 221);
        Assert.Equal(2, (await opened.Organizer.GetAsync(opened.Root)).Accepted().Json["cards"]!.AsArray().Count);

        (await opened.Organizer.PostAsync($"{opened.Root}/enrolments/revocation", new { op = "r-3", reason = "改期" })).Accepted();
        (await SpendAsync(stranger, again, "s-2")).Refused(HttpStatusCode.NotFound, 221);
        (await SpendAsync(stranger, cai, "s-3")).Refused(HttpStatusCode.NotFound, 221);
    }

    [Fact]
    public async Task A_code_made_at_the_desk_needs_no_opening()
    {
        await using var app = await TestApp.StartAsync();
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "cards");
        using var stranger = app.Anyone();

        (await SpendAsync(stranger, (await opened.IssueAsync("bench", "ana")).Accepted(), "tap")).Accepted();
    }

    private static async Task<Answer> CardAsync(Event opened, string station, string judge, string op) =>
        (await opened.Organizer.PostAsync(
            $"{opened.Root}/enrolments", new { op, station, judge, card = true, opensAt = "2026-11-21T15:30:00+08:00" })).Accepted();

    private static Task<Answer> OpenAsync(Event opened, bool open, string? station, string op) =>
        opened.Organizer.PutAsync($"{opened.Root}/enrolments/opening", new { op, open, station });

    private static string AddressOf(Answer card) => $"/api/enrolments/{((string)card.Json["url"]!).Split("/e/")[1]}";

    private static Task<Answer> SpendAsync(Caller stranger, Answer card, string op) =>
        stranger.PostAsync($"{AddressOf(card)}/spending", new { op });
}
