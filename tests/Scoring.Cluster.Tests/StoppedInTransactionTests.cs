using Scoring.Cluster.Tests.Machines;

namespace Scoring.Cluster.Tests;

/// <summary>A silo that stands still with a transaction of its own open, and nobody knows whether it was saved.</summary>
public sealed class StoppedInTransactionTests
{
    private static readonly TimeSpan Takeover = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Another_silo_takes_over_within_fifteen_seconds_whether_the_transaction_was_saved_or_thrown_out(bool saved)
    {
        await using var province = await Province.StartAsync();
        using var organizer = await province.OrganizerAsync();
        var competition = await Province.CompetitionAsync(organizer, "fitting");
        var judges = new Judges(province, [await competition.EnrolAsync("bench", "ana"), await competition.EnrolAsync("oral", "cai")]);
        judges.Start();
        await judges.UntilMoreAsync(20, Soon);

        var victim = await StopInTransactionAsync(province, saved);

        await judges.UntilMoreAsync(20, Takeover);
        await Eventually.TrueAsync(province.Redis.HasDeadMemberAsync, Eventually.Started, () => province.Log);
        var epoch = await LedgerRows.EpochAsync(province.Database, "fitting");
        await victim.Process.ContinueAsync();
        await judges.UntilMoreAsync(20, Takeover);
        await Eventually.TrueAsync(() => Task.FromResult(victim.Process.HasEnded), Eventually.Started, () => province.Log);
        await judges.EndAsync("fitting");
        Assert.Equal(epoch, await LedgerRows.EpochAsync(province.Database, "fitting"));
        await province.UntilShownAsync("fitting/fitting/so-far", $"\"epoch\":{epoch},", Soon);
    }

    // The server waits 3 s for a lock: let go before, the transaction ends well without its silo; later, it is thrown out.
    private static async Task<Machines.Silo> StopInTransactionAsync(Province province, bool saved)
    {
        await using var table = await HeldTable.HoldAsync(province.Database);
        string? name = null;
        await Eventually.TrueAsync(async () => (name = await table.WhoWaitsAsync()) is not null, Soon, () => province.Log);
        var victim = province.Silos.Single(silo => silo.Name == name);
        await victim.Process.FreezeAsync();
        Assert.Equal(name, await table.WhoWaitsAsync());
        if (!saved)
        {
            await Eventually.TrueAsync(async () => await table.WhoWaitsAsync() is null, Soon, () => province.Log);
        }

        return victim;
    }
}
