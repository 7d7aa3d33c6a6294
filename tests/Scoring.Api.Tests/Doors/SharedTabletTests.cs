using System.Net;
using Scoring.Api.Doors;

namespace Scoring.Api.Tests.Doors;

/// <summary>One tablet of a station, its judges one after the other, each behind a PIN.</summary>
public sealed class SharedTabletTests
{
    private static readonly object Marks = new { a1 = "7.5", a2 = "true" };

    [Fact]
    public async Task Each_sheet_is_the_sheet_of_whoever_unlocked_the_tablet()
    {
        await using var app = await TestApp.StartAsync();
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "shared");
        var tablet = await SharedAsync(opened, "bench");

        (await SubmitAsync(tablet, "s-1", "ana")).Refused(HttpStatusCode.Forbidden, 292);
        (await UnlockAsync(tablet, "u-1", "ana", "1234")).Accepted();
        (await SubmitAsync(tablet, "s-1", "ana")).Accepted();
        (await SubmitAsync(tablet, "s-2", "bo")).Refused(HttpStatusCode.Forbidden, 292);
        (await tablet.SubmitAsync("s-3", "002", Marks)).Refused(HttpStatusCode.Forbidden, 292);
        (await LockAsync(tablet, "l-1")).Accepted();
        (await SubmitAsync(tablet, "s-4", "ana")).Refused(HttpStatusCode.Forbidden, 292);
        (await UnlockAsync(tablet, "u-2", "bo", "5678")).Accepted();
        (await SubmitAsync(tablet, "s-5", "bo")).Accepted();

        foreach (var judge in new[] { "ana", "bo" })
        {
            var versions = (await opened.Organizer.GetAsync($"{opened.Root}/sheets/001/final/s1/{judge}")).Accepted().Json;
            Assert.Equal($"judge:{judge}@{tablet.Device}", (string)versions[0]!["actor"]!);
        }
    }

    [Fact]
    public async Task A_locked_tablet_shows_nobodys_drafts_and_marks_and_another_judge_sees_only_his()
    {
        await using var app = await TestApp.StartAsync();
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "shared");
        var tablet = await SharedAsync(opened, "bench");
        (await UnlockAsync(tablet, "u-1", "ana", "1234")).Accepted();
        (await DraftAsync(tablet, "ana")).Accepted();

        (await LockAsync(tablet, "l-1")).Accepted();
        var locked = (await tablet.Caller.GetAsync($"{tablet.Root}/desk")).Accepted().Json;
        Assert.Equal(("", 0, 0), ((string)locked["device"]!["judge"]!, (int)locked["seat"]!, locked["drafts"]!.AsArray().Count));
        Assert.Equal("ana", (string)locked["device"]!["pins"]![0]!);
        (await tablet.Caller.GetAsync($"{tablet.Root}/sheets/002/final/s1")).Refused(HttpStatusCode.NotFound, (int)DoorRefusal.NotFound);

        (await UnlockAsync(tablet, "u-2", "bo", "5678")).Accepted();
        Assert.Null((await tablet.Caller.GetAsync($"{tablet.Root}/sheets/002/final/s1")).Accepted().Json["draft"]);
        (await DraftAsync(tablet, "ana")).Refused(HttpStatusCode.Forbidden, 292);
        (await LockAsync(tablet, "l-2")).Accepted();
        (await UnlockAsync(tablet, "u-3", "ana", "1234")).Accepted();
        Assert.Equal(3, (int)(await tablet.Caller.GetAsync($"{tablet.Root}/sheets/002/final/s1")).Accepted().Json["draft"]!["revision"]!);
    }

    [Fact]
    public async Task A_wrong_pin_opens_nothing_and_after_five_the_right_one_waits_until_the_organizer_clears_it()
    {
        await using var app = await TestApp.StartAsync();
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "shared");
        var tablet = await SharedAsync(opened, "bench");
        (await UnlockAsync(tablet, "u-0", "ana", "12")).Refused(HttpStatusCode.BadRequest, (int)DoorRefusal.BadPin);
        (await UnlockAsync(tablet, "u-1", "ana", "1234")).Accepted();
        (await LockAsync(tablet, "l-1")).Accepted();

        for (var i = 0; i < 5; i++)
        {
            (await UnlockAsync(tablet, $"w-{i}", "ana", "4321")).Refused(HttpStatusCode.Forbidden, 291);
        }

        (await UnlockAsync(tablet, "u-2", "ana", "1234")).Refused(HttpStatusCode.TooManyRequests, (int)DoorRefusal.TooManyWrongPins);
        (await UnlockAsync(tablet, "u-3", "bo", "5678")).Accepted();
        var clearing = $"{opened.Root}/devices/{tablet.Device}/pins/ana/clearing";
        (await opened.Organizer.PostAsync(clearing, new { op = "c-1", reason = "忘记" })).Accepted();
        (await UnlockAsync(tablet, "u-4", "ana", "9999")).Accepted();
        Assert.DoesNotMatch(@"\b9999\b", await File.ReadAllTextAsync(Path.Combine(app.Folder, "competitions", "shared", "ledger.jsonl")));
    }

    [Fact]
    public async Task Nobody_unlocks_who_has_no_seat_here_and_a_tablet_of_one_judge_has_no_turns()
    {
        await using var app = await TestApp.StartAsync();
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "shared");
        var tablet = await SharedAsync(opened, "bench");
        var own = await opened.EnrolAsync("oral", "cai");

        (await UnlockAsync(tablet, "u-1", "cai", "1234")).Refused(HttpStatusCode.Forbidden, 224);
        (await UnlockAsync(own, "u-2", "cai", "1234")).Refused(HttpStatusCode.Conflict, 293);
        (await LockAsync(own, "l-1")).Refused(HttpStatusCode.Conflict, 293);
        (await SubmitAsync(own, "s-1", "ana")).Refused(HttpStatusCode.Forbidden, 292);
        await app.RestartAsync();
        (await UnlockAsync(tablet, "u-3", "ana", "1234")).Accepted();
    }

    private static async Task<Tablet> SharedAsync(Event opened, string station)
    {
        var slip = (await opened.Organizer.PostAsync($"{opened.Root}/enrolments", new { op = $"share-{station}", station })).Accepted();
        using var stranger = new Caller(opened.Organizer.Root, null);
        var spent = (await stranger.PostAsync($"/api/enrolments/{slip.Json["code"]}/spending", new { op = $"take-{station}" })).Accepted();
        return new Tablet(stranger.As(spent.Cookie("scoring-device")), "shared", station, (string)spent.Json["device"]!);
    }

    private static Task<Answer> UnlockAsync(Tablet tablet, string op, string judge, string pin) =>
        tablet.Caller.PostAsync($"{tablet.Root}/turn", new { op, judge, pin });

    private static Task<Answer> LockAsync(Tablet tablet, string op) => tablet.Caller.PostAsync($"{tablet.Root}/turn/end", new { op });

    private static Task<Answer> SubmitAsync(Tablet tablet, string op, string judge) => tablet.Caller.PostAsync(
        $"{tablet.Root}/sheets/001/final/s1", new { op, expectedVersion = 0, marks = Marks, judge });

    private static Task<Answer> DraftAsync(Tablet tablet, string judge) => tablet.Caller.PutAsync(
        $"{tablet.Root}/drafts/002/final/s1", new { revision = 3, marks = new { a1 = "6" }, judge });
}
