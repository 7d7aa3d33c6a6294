using System.Net;

namespace Scoring.Api.Tests.Doors;

/// <summary>Chief judges, recorders and supervisors come and go.</summary>
public sealed class OfficialTests(OpenEvent open) : IClassFixture<OpenEvent>
{
    [Fact]
    public async Task An_invitation_is_good_once_and_its_official_signs_in_again_with_id_and_pass_phrase()
    {
        var slip = (await InviteAsync("once", "recorder")).Accepted().Json;
        using var stranger = open.App.Anyone();
        var entering = new { op = "once-enter", code = (string)slip["code"]!, passPhrase = "paper and pen" };
        (await stranger.PostAsync("/api/office/entering", entering)).Accepted();

        (await stranger.PostAsync("/api/office/entering", new { op = "once-again", entering.code, entering.passPhrase })).Refused(HttpStatusCode.NotFound, 150);
        var signIn = new { op = "once-in", passPhrase = "paper and pen", official = (string)slip["official"]! };
        var session = (await stranger.PostAsync("/api/office/sign-in", signIn)).Accepted().Cookie("scoring-organizer");
        var me = (await stranger.As(session).GetAsync("/api/office/me")).Accepted().Json;
        Assert.Equal(("recorder", "fitting-2026", "周工"), ((string)me["role"]!, (string)me["competition"]!, (string)me["name"]!));
    }

    [Fact]
    public async Task A_wrong_pass_phrase_or_the_organizers_id_lets_nobody_in()
    {
        using var stranger = open.App.Anyone();

        (await stranger.PostAsync("/api/office/sign-in", new { op = "wrong-1", passPhrase = "guessed it", official = "c1" })).Refused(HttpStatusCode.Forbidden, 105);
        (await stranger.PostAsync("/api/office/sign-in", new { op = "wrong-2", passPhrase = "correct horse", official = "o1" })).Refused(HttpStatusCode.Forbidden, 105);
    }

    [Fact]
    public async Task A_revoked_official_is_out_at_once_and_an_unspent_code_is_worthless()
    {
        using var recorder = await open.Event.OfficialAsync("recorder");
        var unspent = (await InviteAsync("unspent", "supervisor")).Accepted().Json;
        var cards = (await open.Event.Organizer.GetAsync($"{open.Event.Root}/officials")).Accepted().Json.AsArray();
        var mine = (string)cards.Last(card => (string)card!["role"]! == "recorder")!["official"]!;
        (await recorder.GetAsync(open.Event.Root)).Accepted();

        (await RevokeAsync(mine)).Accepted();
        (await RevokeAsync((string)unspent["official"]!)).Accepted();

        Assert.Equal(HttpStatusCode.Unauthorized, (await recorder.GetAsync(open.Event.Root)).Status);
        using var stranger = open.App.Anyone();
        (await stranger.PostAsync("/api/office/sign-in", new { op = "revoked-in", passPhrase = "pass of recorder", official = mine })).Refused(HttpStatusCode.Forbidden, 105);
        (await stranger.PostAsync("/api/office/entering", new { op = "unspent-in", code = (string)unspent["code"]!, passPhrase = "too late now" })).Refused(HttpStatusCode.NotFound, 150);
    }

    [Fact]
    public async Task A_role_that_is_none_and_a_nameless_official_are_not_invited()
    {
        (await open.Event.Organizer.PostAsync($"{open.Event.Root}/officials", new { op = "no-role", role = "king", name = "王" })).Refused(HttpStatusCode.BadRequest, 152);
        (await open.Event.Organizer.PostAsync($"{open.Event.Root}/officials", new { op = "no-name", role = "recorder", name = " " })).Refused(HttpStatusCode.BadRequest, 103);
    }

    [Fact]
    public async Task What_a_chief_judge_rules_bears_his_id_and_a_supervisor_reads_it()
    {
        var penalty = new { op = "ruled-1", stage = "final", points = "1", reason = "迟到" };
        (await open.ChiefJudge.PostAsync($"{open.Event.Root}/contestants/002/penalties", penalty)).Accepted();

        var line = (await open.Supervisor.GetAsync($"{open.Event.Root}/rulings")).Accepted().Json.AsArray()[^1]!;
        Assert.Equal(("penalty", "chief-judge:c1", "迟到", "002"), ((string)line["kind"]!, (string)line["by"]!, (string)line["reason"]!, (string)line["contestant"]!));

        (await open.ChiefJudge.PostAsync($"{open.Event.Root}/rulings/{line["id"]}/annulment", new { op = "ruled-2", reason = "记错人" })).Accepted();
        var lines = (await open.Supervisor.GetAsync($"{open.Event.Root}/rulings")).Accepted().Json.AsArray();
        Assert.Equal("记错人", (string)lines.First(one => (string)one!["id"]! == (string)line["id"]!)!["annulledFor"]!);
        Assert.Equal("annulment", (string)lines[^1]!["kind"]!);
    }

    private Task<Answer> InviteAsync(string op, string role) =>
        open.Event.Organizer.PostAsync($"{open.Event.Root}/officials", new { op, role, name = "周工" });

    private Task<Answer> RevokeAsync(string official) =>
        open.Event.Organizer.PostAsync($"{open.Event.Root}/officials/{official}/revocation", new { op = $"revoke-{official}", reason = "离开" });
}
