using System.Net;
using Scoring.Cluster.Tests.Machines;

namespace Scoring.Cluster.Tests;

/// <summary>Redis holds nothing that can't be made anew: it may be emptied or go away at any time.</summary>
public sealed class RedisTests
{
    private const string Board = "fitting/fitting/so-far";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Healed = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task After_a_flush_a_new_display_shows_an_idle_competition_and_judging_goes_on_when_the_silos_have_started_again()
    {
        await using var province = await Province.StartAsync();
        using var organizer = await province.OrganizerAsync();
        var competition = await Province.CompetitionAsync(organizer, "fitting");
        var oral = await competition.EnrolAsync("oral", "cai");
        (await oral.SubmitAsync("mark-1", "001", new { a1 = "8.5" }, sheet: "s2")).Accepted();
        await province.UntilShownAsync(Board, "\"sheetsMarked\":1", Soon);
        using var enough = new CancellationTokenSource();
        var supervisor = province.SuperviseAsync(enough.Token);

        await province.Redis.FlushAsync();

        await using var late = province.NewWindow();
        await late.UntilReadyAsync();
        await Eventually.TrueAsync(async () => (await late.BoardAsync(Board)).Contains("\"sheetsMarked\":1", StringComparison.Ordinal), Soon, () => province.Log);

        // Members that lost their row end after 30 s; the first to start again founds the cluster anew.
        await Eventually.TrueAsync(
            () => Task.FromResult(province.Silos.All(silo => silo.Starts > 1)), Healed, () => province.Log);
        await Eventually.TrueAsync(
            async () =>
            {
                var answer = await oral.SubmitAsync("mark-2", "002", new { a1 = "7" }, sheet: "s2");
                Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, answer.Text);
                return answer.Status == HttpStatusCode.OK;
            },
            Healed,
            () => province.Log);
        await province.UntilShownAsync(Board, "\"sheetsMarked\":2", Soon);
        await enough.CancelAsync();
        await supervisor;
        Assert.Contains("mark-2", await LedgerRows.WholeAsync(province.Database, "fitting"));
    }

    [Fact]
    public async Task While_Redis_is_gone_for_a_minute_screens_keep_their_boards_and_no_receipt_is_false_and_then_all_heals()
    {
        await using var province = await Province.StartAsync();
        using var organizer = await province.OrganizerAsync();
        var competition = await Province.CompetitionAsync(organizer, "fitting");
        var judges = new Judges(province, [await competition.EnrolAsync("bench", "ana"), await competition.EnrolAsync("oral", "cai")]);
        judges.Start();
        await judges.UntilMoreAsync(20, Soon);
        await province.UntilShownAsync(Board, "\"sheetsMarked\":4", Soon);
        using var enough = new CancellationTokenSource();
        var supervisor = province.SuperviseAsync(enough.Token);

        await province.Redis.StopAsync();
        await Task.Delay(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.All(
            await Task.WhenAll(province.Windows.Select(window => window.BoardAsync(Board))),
            board => Assert.Contains("\"sheetsMarked\":4", board, StringComparison.Ordinal));
        await province.Redis.StartAsync();

        await judges.UntilMoreAsync(20, Healed);
        await judges.EndAsync("fitting");
        var epoch = await LedgerRows.EpochAsync(province.Database, "fitting");
        await province.UntilShownAsync(Board, $"\"epoch\":{epoch},", Soon);
        await enough.CancelAsync();
        await supervisor;
    }

    [Fact]
    public async Task A_Redis_that_is_restarted_in_order_has_kept_members_and_boards_and_no_silo_ends()
    {
        await using var province = await Province.StartAsync();
        using var organizer = await province.OrganizerAsync();
        var competition = await Province.CompetitionAsync(organizer, "fitting");
        var judges = new Judges(province, [await competition.EnrolAsync("bench", "ana"), await competition.EnrolAsync("oral", "cai")]);
        judges.Start();
        await judges.UntilMoreAsync(20, Soon);
        await province.UntilShownAsync(Board, "\"sheetsMarked\":4", Soon);
        var idle = await (await Province.CompetitionAsync(organizer, "idle")).EnrolAsync("oral", "cai");
        (await idle.SubmitAsync("mark-1", "001", new { a1 = "8.5" }, sheet: "s2")).Accepted();
        await province.UntilShownAsync("idle/fitting/so-far", "\"sheetsMarked\":1", Soon);

        await province.Redis.StopAsync();
        await province.Redis.StartAsync();

        await using var late = province.NewWindow();
        await late.UntilReadyAsync();
        await Eventually.TrueAsync(async () => (await late.BoardAsync("idle/fitting/so-far")).Contains("\"sheetsMarked\":1", StringComparison.Ordinal), Soon, () => province.Log);
        await judges.UntilMoreAsync(20, Healed);
        await Eventually.TrueAsync(async () => await province.Redis.CountActiveAsync() == 2, Healed, () => province.Log);
        await judges.EndAsync("fitting");
        await province.UntilShownAsync(Board, "\"sheetsMarked\":4", Soon);
        Assert.All(province.Silos, silo => Assert.Equal((1, false), (silo.Starts, silo.Process.HasEnded)));
    }
}
