using System.Net;
using Scoring.Api.Doors;

namespace Scoring.Api.Tests.Doors;

/// <summary>A restart loses nothing, and the same request again changes nothing.</summary>
public sealed class RestartTests
{
    [Fact]
    public async Task Sessions_enrolments_sheets_and_drafts_outlive_a_restart()
    {
        await using var app = await TestApp.StartAsync();
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "fitting-2026");
        var bench = await opened.EnrolAsync("bench", "ana");
        var slip = (await opened.IssueAsync("bench", "bo")).Accepted();
        var before = (await bench.SubmitAsync("sheet-1", "001", new { a1 = "7.5", a2 = "true" })).Accepted();
        (await bench.Caller.PutAsync($"{bench.Root}/drafts/002/final/s1", new { revision = 3, marks = new { a1 = "6" } })).Accepted();

        await app.RestartAsync();

        Assert.True((bool)(await opened.Organizer.GetAsync("/api/office/me")).Accepted().Json["signedIn"]!);
        Assert.Equal(before.Text, (await bench.SubmitAsync("sheet-1", "001", new { a1 = "7.5", a2 = "true" })).Accepted().Text);
        var draft = (await bench.Caller.GetAsync($"{bench.Root}/sheets/002/final/s1")).Accepted().Json["draft"]!;
        Assert.Equal((3, "6"), ((int)draft["revision"]!, (string)draft["marks"]!["a1"]!));
        using var stranger = app.Anyone();
        var offered = (await stranger.GetAsync($"/api/enrolments/{slip.Json["code"]}")).Accepted();
        Assert.Equal("柏", (string)offered.Json["enrolment"]!["judgeName"]!);
        (await stranger.PostAsync($"/api/enrolments/{slip.Json["code"]}/spending", new { op = "later" })).Accepted();
    }

    [Fact]
    public async Task The_same_op_gets_the_first_receipt_and_another_content_is_refused()
    {
        await using var app = await TestApp.StartAsync();
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "fitting-2026");
        var bench = await opened.EnrolAsync("bench", "ana");
        object marks = new { a1 = "7.5", a2 = "true" };

        var both = await Task.WhenAll(bench.SubmitAsync("once", "001", marks), bench.SubmitAsync("once", "001", marks));

        Assert.Equal(both[0].Accepted().Text, both[1].Accepted().Text);
        (await bench.SubmitAsync("once", "001", new { a1 = "8", a2 = "true" })).Refused(HttpStatusCode.Conflict, 203);
        (await bench.SubmitAsync("twice", "001", marks)).Refused(HttpStatusCode.Conflict, 230);
        (await bench.SubmitAsync("twice", "001", marks, 1)).Refused(HttpStatusCode.BadRequest, 216);
        Assert.Equal(2, (int)(await bench.SubmitAsync("twice", "001", marks, 1, reason: "笔误")).Accepted().Json["version"]!);
    }

    [Fact]
    public async Task An_enrolment_whose_answer_was_lost_gives_the_same_tablet_to_the_same_op_and_nothing_to_another()
    {
        await using var app = await TestApp.StartAsync();
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "fitting-2026");
        var slip = (await opened.IssueAsync("bench", "ana", "issue")).Accepted();
        var again = (await opened.IssueAsync("bench", "ana", "issue")).Accepted();
        using var stranger = app.Anyone();
        var spending = $"/api/enrolments/{((string)slip.Json["url"]!).Split("/e/")[1]}/spending";

        var first = (await stranger.PostAsync(spending, new { op = "tap" })).Accepted();
        var second = (await stranger.PostAsync(spending, new { op = "tap" })).Accepted();

        Assert.Equal(slip.Text, again.Text);
        Assert.Equal(first.Cookie("scoring-device"), second.Cookie("scoring-device"));
        (await stranger.PostAsync(spending, new { op = "thief" })).Refused(HttpStatusCode.NotFound, 221);
        var shown = await stranger.GetAsync(spending.Replace("/spending", "", StringComparison.Ordinal));
        shown.Refused(HttpStatusCode.NotFound, (int)DoorRefusal.NoSuchEnrolment);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_the_pass_phrase_opens_a_new_one()
    {
        await using var app = await TestApp.StartAsync();
        var organizer = await app.OrganizerAsync();
        (await organizer.PostAsync("/api/office/sign-out", new { op = "out" })).Accepted();

        (await organizer.GetAsync("/api/templates")).Refused(HttpStatusCode.Unauthorized, (int)DoorRefusal.SessionEnded);
        using var stranger = app.Anyone();
        var wrong = await stranger.PostAsync("/api/office/sign-in", new { op = "w", passPhrase = "wrong horse" });
        Assert.NotEqual(HttpStatusCode.OK, wrong.Status);
        var signedIn = (await stranger.PostAsync("/api/office/sign-in", new { op = "in", passPhrase = "correct horse" })).Accepted();
        (await organizer.As(signedIn.Cookie("scoring-organizer")).GetAsync("/api/templates")).Accepted();
        Assert.Contains("httponly", signedIn.Headers["Set-Cookie"].Single().ToLowerInvariant());
        Assert.Contains("samesite=strict", signedIn.Headers["Set-Cookie"].Single().ToLowerInvariant());
    }

    [Fact]
    public async Task The_one_time_code_works_once()
    {
        await using var app = await TestApp.StartAsync();
        var code = app.OneTimeCode;
        await app.OrganizerAsync();
        using var stranger = app.Anyone();

        var second = new { op = "again", code, name = "别人", passPhrase = "another one" };
        Assert.NotEqual(HttpStatusCode.OK, (await stranger.PostAsync("/api/office/first-sign-in", second)).Status);
    }
}
