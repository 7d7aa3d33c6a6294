namespace Scoring.Silo.Tests.Grains;

public sealed class OfficeSignInTests
{
    [Fact]
    public async Task The_first_organizer_comes_with_the_one_time_code_and_spends_it()
    {
        await using var stage = await OfficeStage.EmptyAsync();
        Assert.False(await stage.Office.HasOrganizerAsync());
        Assert.True(await stage.Office.OfferFirstCodeAsync(OfficeStage.Hash("code")));

        Assert.Equal(101, (await stage.Office.SignInFirstAsync(stage.First("wrong", code: "other"))).Refused?.Number);
        Assert.Equal(1, (await stage.Office.SignInFirstAsync(stage.First())).Receipt?.Seq);

        Assert.True(await stage.Office.HasOrganizerAsync());
        Assert.Equal("买买提·艾力", (await stage.Office.WhoIsAsync(OfficeStage.Hash("token-1")))?.Name);
        Assert.False(await stage.Office.OfferFirstCodeAsync(OfficeStage.Hash("code")));
        Assert.Equal(100, (await stage.Office.SignInFirstAsync(stage.First("second"))).Refused?.Number);
    }

    [Fact]
    public async Task The_same_first_sign_in_twice_at_once_and_after_a_restart_gets_one_receipt()
    {
        await using var stage = await OfficeStage.EmptyAsync();
        await stage.Office.OfferFirstCodeAsync(OfficeStage.Hash("code"));
        var request = stage.First();

        var both = await Task.WhenAll(stage.Office.SignInFirstAsync(request), stage.Office.SignInFirstAsync(request));
        await stage.RestartAsync();
        var later = await stage.Office.SignInFirstAsync(request);

        Assert.NotNull(later.Receipt);
        Assert.All(both, reply => Assert.Equal(later.Receipt, reply.Receipt));
        Assert.Equal(203, (await stage.Office.SignInFirstAsync(request with { Name = "Another" })).Refused?.Number);
    }

    [Theory]
    [InlineData("", "long enough", 103)]
    [InlineData("Ana", "seven77", 104)]
    public async Task A_first_sign_in_without_a_name_or_with_a_short_pass_phrase_is_refused_and_keeps_the_code(string name, string passPhrase, int number)
    {
        await using var stage = await OfficeStage.EmptyAsync();
        await stage.Office.OfferFirstCodeAsync(OfficeStage.Hash("code"));

        var reply = await stage.Office.SignInFirstAsync(stage.First() with { Name = name, PassPhrase = passPhrase });

        Assert.Equal(number, reply.Refused?.Number);
        Assert.NotNull((await stage.Office.SignInFirstAsync(stage.First())).Receipt);
    }

    [Fact]
    public async Task The_one_time_code_stays_good_however_long_the_organizer_takes()
    {
        await using var stage = await OfficeStage.EmptyAsync();
        await stage.Office.OfferFirstCodeAsync(OfficeStage.Hash("code"));
        stage.Time.Advance(TimeSpan.FromHours(20));

        Assert.NotNull((await stage.Office.SignInFirstAsync(stage.First())).Receipt);
    }

    [Fact]
    public async Task Sessions_and_pass_phrase_outlive_a_restart()
    {
        await using var stage = await OfficeStage.WithOrganizerAsync();
        await stage.RestartAsync();

        Assert.Equal("s-1", (await stage.Office.WhoIsAsync(OfficeStage.Hash("token-1")))?.Session);
        Assert.Equal(105, (await stage.Office.SignInAsync(stage.Again("a", "not the pass phrase"))).Refused?.Number);
        Assert.NotNull((await stage.Office.SignInAsync(stage.Again("b"))).Receipt);
        Assert.Equal("买买提·艾力", (await stage.Office.WhoIsAsync(OfficeStage.Hash("token-2")))?.Name);
    }

    [Fact]
    public async Task A_session_ends_at_once_and_when_its_time_is_over()
    {
        await using var stage = await OfficeStage.WithOrganizerAsync();
        await stage.Office.SignInAsync(stage.Again("b"));

        var first = await stage.Office.SignOutAsync(new() { Op = "out", Session = "s-1" });
        Assert.Null(await stage.Office.WhoIsAsync(OfficeStage.Hash("token-1")));
        Assert.Equal(first, await stage.Office.SignOutAsync(new() { Op = "out", Session = "s-1" }));
        Assert.Equal(107, (await stage.Office.SignOutAsync(new() { Op = "out-2", Session = "s-1" })).Refused?.Number);

        stage.Time.Advance(TimeSpan.FromDays(7));
        Assert.Null(await stage.Office.WhoIsAsync(OfficeStage.Hash("token-2")));
    }

    [Fact]
    public async Task Wrong_tries_cost_a_wait_that_grows_and_even_the_right_one_has_to_wait()
    {
        await using var stage = await OfficeStage.WithOrganizerAsync();
        await Task.WhenAll(Enumerable.Range(0, 5).Select(n => stage.Office.SignInAsync(stage.Again($"w{n}", "not the pass phrase"))));

        var told = await stage.Office.SignInAsync(stage.Again("right"));
        Assert.Equal(106, told.Refused?.Number);
        Assert.Contains("30", Assert.Single(told.Refused!.Faults).Reason);

        stage.Time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(105, (await stage.Office.SignInAsync(stage.Again("w6", "not the pass phrase"))).Refused?.Number);
        stage.Time.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(106, (await stage.Office.SignInAsync(stage.Again("right"))).Refused?.Number);
        stage.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.NotNull((await stage.Office.SignInAsync(stage.Again("right"))).Receipt);
        Assert.Equal(105, (await stage.Office.SignInAsync(stage.Again("w7", "not the pass phrase"))).Refused?.Number);
    }

    [Fact]
    public async Task Nobody_signs_in_before_there_is_an_organizer()
    {
        await using var stage = await OfficeStage.EmptyAsync();

        Assert.Equal(102, (await stage.Office.SignInAsync(stage.Again("a"))).Refused?.Number);
    }

    [Fact]
    public async Task The_ledger_holds_neither_name_nor_pass_phrase_nor_token()
    {
        await using var stage = await OfficeStage.WithOrganizerAsync();

        Assert.Contains("organizer-entered", stage.Ledger);
        Assert.DoesNotContain("买买提", stage.Ledger);
        Assert.DoesNotContain("吉林大路", stage.Ledger);
        Assert.DoesNotContain("token-1", stage.Ledger);
    }
}
