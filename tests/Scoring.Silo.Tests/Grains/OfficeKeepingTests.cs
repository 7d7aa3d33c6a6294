using Scoring.Contracts;

namespace Scoring.Silo.Tests.Grains;

public sealed class OfficeKeepingTests
{
    [Fact]
    public async Task The_catalogue_lists_competitions_oldest_first_and_each_once()
    {
        await using var stage = await OfficeStage.EmptyAsync();
        await stage.Office.ListCompetitionAsync(OfficeStage.List("zhongzhou"));
        stage.Time.Advance(TimeSpan.FromMinutes(1));
        await stage.Office.ListCompetitionAsync(OfficeStage.List("changchun"));

        Assert.Equal(110, (await stage.Office.ListCompetitionAsync(OfficeStage.List("zhongzhou") with { Op = "again" })).Refused?.Number);
        await stage.RestartAsync();
        Assert.Equal(["zhongzhou", "changchun"], (await stage.Office.ReadCompetitionsAsync()).Select(listed => listed.Competition));
    }

    [Fact]
    public async Task A_lent_code_leads_to_its_competition_until_it_expires()
    {
        await using var stage = await OfficeStage.EmptyAsync();
        await stage.Office.ListCompetitionAsync(OfficeStage.List("changchun"));
        await stage.Office.ListCompetitionAsync(OfficeStage.List("zhongzhou"));
        var lent = new LendCode
        {
            Op = "lend",
            Actor = "organizer:o1",
            CodeHash = OfficeStage.Hash("12345678"),
            Competition = "changchun",
            ExpiresAt = stage.Time.GetUtcNow().AddHours(24),
        };

        Assert.NotNull((await stage.Office.LendCodeAsync(lent)).Receipt);
        Assert.Equal(112, (await stage.Office.LendCodeAsync(lent with { Op = "other", Competition = "zhongzhou" })).Refused?.Number);
        Assert.Equal(111, (await stage.Office.LendCodeAsync(lent with { Op = "none", Competition = "nowhere" })).Refused?.Number);
        await stage.RestartAsync();
        Assert.Equal("changchun", await stage.Office.FindCodeAsync(lent.CodeHash));
        Assert.Null(await stage.Office.FindCodeAsync(OfficeStage.Hash("87654321")));

        stage.Time.Advance(TimeSpan.FromHours(24));
        Assert.Null(await stage.Office.FindCodeAsync(lent.CodeHash));
    }

    [Fact]
    public async Task A_screen_shows_its_new_plan_at_once_and_after_a_restart()
    {
        await using var stage = await OfficeStage.EmptyAsync();
        await stage.Office.SetScreenAsync(OfficeStage.Screen("a", 2, 7, "changchun/icv/total"));
        await stage.Office.SetScreenAsync(OfficeStage.Screen("b", 2, 14, "changchun/icv/so-far"));

        Assert.Equal(["changchun/icv/so-far"], (await stage.Boards.ReadSceneAsync(2, CancellationToken.None)).Boards);
        await stage.RestartAsync();
        Assert.Equal(14, Assert.Single(await stage.Office.ReadScreensAsync()).Rows);
        Assert.Equal(14, (await stage.Boards.ReadSceneAsync(2, CancellationToken.None)).Rows);
    }

    [Fact]
    public async Task A_plan_that_cannot_be_shown_is_refused_with_every_place()
    {
        await using var stage = await OfficeStage.EmptyAsync();
        var plan = new ScreenPlan { Number = 0, Boards = ["<b>"], SecondsPerBoard = 1, Rows = 9, Theme = "pink", Language = "fr" };

        var refused = (await stage.Office.SetScreenAsync(new SetScreen { Op = "a", Actor = "organizer:o1", Screen = plan })).Refused;

        Assert.Equal(120, refused?.Number);
        Assert.Equal(["$.number", "$.boards", "$.secondsPerBoard", "$.rows", "$.theme", "$.language"], refused!.Faults.Select(fault => fault.Place));
        Assert.Empty(await stage.Office.ReadScreensAsync());
    }
}
