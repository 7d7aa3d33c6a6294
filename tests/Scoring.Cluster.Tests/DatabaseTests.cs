using System.Net;
using Scoring.Cluster.Tests.Machines;

namespace Scoring.Cluster.Tests;

public sealed class DatabaseTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Healed = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task While_the_database_is_gone_a_mark_is_not_confirmed_and_boards_stand_and_the_same_op_is_recorded_once_afterwards()
    {
        await using var province = await Province.StartAsync();
        using var organizer = await province.OrganizerAsync();
        var competition = await Province.CompetitionAsync(organizer, "fitting");
        var oral = await competition.EnrolAsync("oral", "cai");
        (await oral.SubmitAsync("mark-1", "001", new { a1 = "8.5" }, sheet: "s2")).Accepted();
        await province.UntilShownAsync("fitting/fitting/so-far", "\"sheetsMarked\":1", Soon);

        await province.Postgres.KillAsync();
        var refused = await oral.SubmitAsync("mark-2", "002", new { a1 = "7" }, sheet: "s2");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Contains("\"sheetsMarked\":1", await province.Windows[1].BoardAsync("fitting/fitting/so-far"), StringComparison.Ordinal);
        await province.Postgres.StartAsync();

        await Eventually.TrueAsync(
            async () => (await oral.SubmitAsync("mark-2", "002", new { a1 = "7" }, sheet: "s2")).Status == HttpStatusCode.OK, Healed, () => province.Log);
        Assert.Contains("mark-2", await LedgerRows.WholeAsync(province.Database, "fitting"));
        await province.UntilShownAsync("fitting/fitting/so-far", "\"sheetsMarked\":2", Soon);
    }

    [Fact]
    public async Task While_the_database_is_restarted_and_gone_for_a_minute_no_receipt_is_false_and_the_same_silos_go_on()
    {
        await using var province = await Province.StartAsync();
        using var organizer = await province.OrganizerAsync();
        var competition = await Province.CompetitionAsync(organizer, "fitting");
        var judges = new Judges(province, [await competition.EnrolAsync("bench", "ana"), await competition.EnrolAsync("oral", "cai")]);
        judges.Start();
        await judges.UntilMoreAsync(20, Soon);

        await province.Postgres.StopAsync();
        await province.Postgres.StartAsync();
        await judges.UntilMoreAsync(20, Healed);

        await province.Postgres.StopAsync();
        var before = judges.Receipts;
        await Task.Delay(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.InRange(judges.Receipts, before, before + 4);
        await province.Postgres.StartAsync();

        await judges.UntilMoreAsync(20, Healed);
        await judges.EndAsync("fitting");
        Assert.All(province.Silos, silo => Assert.Equal((1, false), (silo.Starts, silo.Process.HasEnded)));
        await province.UntilShownAsync("fitting/fitting/so-far", $"\"epoch\":{await LedgerRows.EpochAsync(province.Database, "fitting")},", Soon);
    }
}
