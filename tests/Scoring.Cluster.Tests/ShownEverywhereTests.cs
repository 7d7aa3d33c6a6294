using Scoring.Cluster.Tests.Machines;

namespace Scoring.Cluster.Tests;

public sealed class ShownEverywhereTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task A_mark_posted_to_one_API_is_on_a_screen_of_the_other_display_and_boards_are_equal_everywhere()
    {
        await using var province = await Province.StartAsync();
        using var organizer = await province.OrganizerAsync();
        var competition = await Province.CompetitionAsync(organizer, "fitting");
        var oral = await competition.EnrolAsync("oral", "cai");
        await province.UntilShownAsync("fitting/fitting/so-far", "\"shows\":\"marks\"", Soon);
        await using var screen = await Screen.FollowAsync(province.Windows[1].Root, "fitting/fitting/so-far");
        await Eventually.TrueAsync(() => Task.FromResult(screen.Heard.Contains("fitting/fitting/so-far", StringComparison.Ordinal)), Soon, () => screen.Heard);

        (await oral.SubmitAsync("mark-1", "001", new { a1 = "8.5" }, sheet: "s2")).Accepted();

        await Eventually.TrueAsync(() => Task.FromResult(screen.Heard.Contains("BoardMoved", StringComparison.Ordinal)), Soon, () => screen.Heard + province.Log);
        await province.UntilShownAsync("fitting/fitting/so-far", "\"sheetsMarked\":1", Soon);
    }

    [Fact]
    public async Task Three_of_each_work_as_two_do_and_marks_at_every_API_are_shown_by_every_display()
    {
        await using var province = await Province.StartAsync(new Province { Of = 3 });
        using var organizer = await province.OrganizerAsync();
        string[] ids = ["fitting", "turning", "welding", "milling"];
        foreach (var (id, at) in ids.Select((id, at) => (id, at)))
        {
            var competition = await Province.CompetitionAsync(organizer, id);
            var oral = await competition.EnrolAsync("oral", "cai");
            using var caller = new Api.Tests.Doors.Caller(province.Doors[at % 3].Root, oral.Caller.Pass);
            (await oral.With(caller).SubmitAsync("mark-1", "001", new { a1 = "8.5" }, sheet: "s2")).Accepted();
        }

        foreach (var id in ids)
        {
            await province.UntilShownAsync($"{id}/fitting/so-far", "\"sheetsMarked\":1", Soon);
        }

        Assert.Equal(3, await province.Redis.CountActiveAsync());
    }
}
