using Scoring.Cluster.Tests.Machines;

namespace Scoring.Cluster.Tests;

public sealed class DeadSiloTests
{
    private static readonly TimeSpan Takeover = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_silo_killed_under_load_loses_no_receipt_and_scoring_goes_on_within_fifteen_seconds(int victim)
    {
        await using var province = await Province.StartAsync();
        using var organizer = await province.OrganizerAsync();
        var competition = await Province.CompetitionAsync(organizer, "fitting");
        var judges = new Judges(province, [
            await competition.EnrolAsync("bench", "ana"), await competition.EnrolAsync("bench", "bo"), await competition.EnrolAsync("oral", "cai")]);
        judges.Start();
        await judges.UntilMoreAsync(30, Soon);

        await province.Silos[victim].Process.KillAsync();

        // More than are under way at once, so every judge goes on.
        await judges.UntilMoreAsync(30, Takeover);
        await judges.EndAsync("fitting");
        await province.UntilShownAsync("fitting/fitting/so-far", "\"sheetsMarked\":6", Soon);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_silo_frozen_until_it_is_dead_and_then_continued_writes_and_shows_nothing_late(int victim)
    {
        await using var province = await Province.StartAsync();
        using var organizer = await province.OrganizerAsync();
        var competition = await Province.CompetitionAsync(organizer, "fitting");
        var judges = new Judges(province, [
            await competition.EnrolAsync("bench", "ana"), await competition.EnrolAsync("bench", "bo"), await competition.EnrolAsync("oral", "cai")]);
        judges.Start();
        await judges.UntilMoreAsync(30, Soon);

        await province.Silos[victim].Process.FreezeAsync();
        await judges.UntilMoreAsync(30, Takeover);
        await Eventually.TrueAsync(province.Redis.HasDeadMemberAsync, Eventually.Started, () => province.Log);
        await province.Silos[victim].Process.ContinueAsync();
        await judges.UntilMoreAsync(30, Takeover);

        // Told that it is dead, it ends; only then nothing late can come any more.
        await Eventually.TrueAsync(() => Task.FromResult(province.Silos[victim].Process.HasEnded), Eventually.Started, () => province.Log);
        await judges.EndAsync("fitting");
        await province.UntilShownAsync("fitting/fitting/so-far", "\"sheetsMarked\":6", Soon);
        var (epoch, shown) = (await LedgerRows.EpochAsync(province.Database, "fitting"), await province.Windows[0].BoardAsync("fitting/fitting/so-far"));
        Assert.Contains($"\"epoch\":{epoch},", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silos_that_end_in_order_one_after_the_other_and_start_again_cost_nobody_a_receipt()
    {
        await using var province = await Province.StartAsync();
        using var organizer = await province.OrganizerAsync();
        var competition = await Province.CompetitionAsync(organizer, "fitting");
        var judges = new Judges(province, [await competition.EnrolAsync("bench", "ana"), await competition.EnrolAsync("oral", "cai")]);
        judges.Start();
        await judges.UntilMoreAsync(20, Soon);

        foreach (var silo in province.Silos)
        {
            await silo.Process.EndAsync();
            await judges.UntilMoreAsync(20, Takeover);
            silo.Start();
            await silo.UntilReadyAsync();
            await judges.UntilMoreAsync(20, Takeover);
        }

        await judges.EndAsync("fitting");
    }
}
