using Scoring.Contracts;

namespace Scoring.Silo.Tests.Grains;

public class MarkingTests
{
    [Fact]
    public async Task A_submitted_sheet_changes_only_as_a_new_version_with_a_reason_and_the_old_one_stays()
    {
        await using var town = await Town.OpenAsync(await DatabaseAsync());
        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "7")));

        Town.Refused("VersionMismatch", await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "8", reason: "typed wrong")));
        Town.Refused("ReasonNeeded", await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "8", expected: 1)));
        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "8", expected: 1, reason: "typed wrong")));

        var versions = await town.Grain.ReadSheetAsync(new SheetKey { Contestant = "c1", Stage = "final", Sheet = "s1", Judge = "j1" });
        Assert.Equal(["7", "8"], versions.Select(version => version.Marks[0].Value));
        Assert.Equal([null, "typed wrong"], versions.Select(version => version.Reason));
    }

    [Fact]
    public async Task A_revoked_tablet_may_do_nothing_any_more_at_once()
    {
        await using var town = await Town.OpenAsync(await DatabaseAsync());
        Town.Accepted(await town.Grain.RevokeDeviceAsync(new RevokeDevice { Op = town.Op(), Actor = "organizer:o1", Device = "d-j1", Reason = "lost" }));

        Town.Refused("DeviceRevoked", await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "7")));
        Assert.Null(await town.Station.ReadDeskAsync(Town.PassOf("j1")));
    }

    [Fact]
    public async Task A_code_opens_one_tablet_and_a_newer_code_of_the_seat_ends_the_older()
    {
        await using var town = await Town.OpenAsync(await DatabaseAsync());

        Town.Refused("EnrolmentSpent", await town.Grain.SpendEnrolmentAsync(new SpendEnrolment { Op = town.Op(), SecretHash = "token-j1", Device = "d9", DeviceTokenHash = "x" }));
        await Issue("e8", "token-8");
        await Issue("e9", "token-9");
        Assert.Null(await town.Grain.ReadEnrolmentAsync("token-8"));
        Assert.Equal("Ana", (await town.Grain.ReadEnrolmentAsync("token-9"))!.JudgeName);

        async Task Issue(string id, string token) => Town.Accepted(await town.Grain.IssueEnrolmentAsync(new IssueEnrolment
        {
            Op = town.Op(),
            Actor = "organizer:o1",
            Enrolment = id,
            Station = "st",
            Judge = "j1",
            TokenHash = token,
            CodeHash = "code-" + token,
            ExpiresAt = DateTimeOffset.MaxValue,
        }));
    }

    [Fact]
    public async Task A_panel_that_differs_too_much_marks_again_and_until_then_counts_for_nothing()
    {
        await using var town = await Town.OpenAsync(await DatabaseAsync());
        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "9.5")));
        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j2", "c1", "4")));

        Assert.Equal("reopened", (await town.Grain.ReadProgressAsync()).Single(row => row.Contestant == "c1").State);
        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "8", expected: 1)));
        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j2", "c1", "7", expected: 1)));

        var row = (await town.Grain.ReadProgressAsync()).Single(row => row.Contestant == "c1");
        Assert.Equal("complete", row.State);
        var versions = await town.Grain.ReadSheetAsync(new SheetKey { Contestant = "c1", Stage = "final", Sheet = "s1", Judge = "j2" });
        Assert.Equal("spread", versions[1].Reason);
    }

    [Fact]
    public async Task A_draft_outlives_the_tablet_and_the_server_and_ends_with_the_submission()
    {
        await using var town = await Town.OpenAsync(await DatabaseAsync());
        var draft = new SaveDraft { Pass = Town.PassOf("j1"), Contestant = "c1", Stage = "final", Sheet = "s1", Revision = 3, Marks = [new Mark { Aspect = "a1", Value = "7." }] };
        Assert.NotNull((await town.Station.SaveDraftAsync(draft)).KeptAt);
        await town.RestartAsync();

        var own = (await town.Station.ReadSheetAsync(Town.PassOf("j1"), "c1", "final", "s1"))!;
        Assert.Equal("7.", own.Draft!.Marks[0].Value);
        Assert.NotNull((await town.Station.SaveDraftAsync(draft with { Revision = 2 })).Refused);
        Town.Accepted(await town.Station.SubmitSheetAsync(town.Sheet("j1", "c1", "7")));
        Assert.Null((await town.Station.ReadSheetAsync(Town.PassOf("j1"), "c1", "final", "s1"))!.Draft);
    }

    [Fact]
    public async Task A_desk_shows_who_of_the_panel_has_submitted_and_never_a_mark()
    {
        await using var town = await Town.OpenAsync(await DatabaseAsync());
        Town.Accepted(await town.Station.SubmitSheetAsync(town.Sheet("j1", "c1", "7.25")));

        var desk = (await town.Station.ReadDeskAsync(Town.PassOf("j2")))!;

        Assert.Equal("j1", Assert.Single(desk.View.Sheets.Single(sheet => sheet.Contestant == "c1").Submitted).Judge);
        Assert.DoesNotContain("7.25", System.Text.Json.JsonSerializer.Serialize(desk));
        Assert.DoesNotContain("Name of", System.Text.Json.JsonSerializer.Serialize(desk));
    }

    [Fact]
    public async Task A_released_judge_is_no_longer_waited_for_and_may_not_submit()
    {
        await using var town = await Town.OpenAsync(await DatabaseAsync());
        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "7")));
        Town.Accepted(await town.Grain.ReleaseJudgeAsync(new ReleaseJudge { Op = town.Op(), Actor = "organizer:o1", Station = "st", Judge = "j2", Reason = "ill" }));

        Assert.Equal("complete", (await town.Grain.ReadProgressAsync()).Single(row => row.Contestant == "c1").State);
        Town.Refused("NotOnPanel", await town.Grain.SubmitSheetAsync(town.Sheet("j2", "c1", "7")));
    }

    /// <summary>Where the town's record is; null: in memory.</summary>
    private protected virtual Task<string?> DatabaseAsync() => Task.FromResult<string?>(null);
}
