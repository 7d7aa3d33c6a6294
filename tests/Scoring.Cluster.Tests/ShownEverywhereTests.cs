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
}
