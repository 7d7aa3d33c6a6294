using System.Net;
using Scoring.Cluster.Tests.Machines;

namespace Scoring.Cluster.Tests;

/// <summary>The race for an emptied table of members: whoever starts there could found a second cluster beside the one that still writes.</summary>
public sealed class EmptyTableTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Healed = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Beside_silos_that_still_write_no_new_one_becomes_a_member_and_when_they_have_ended_the_new_ones_are_one_cluster()
    {
        await using var province = await Province.StartAsync();
        using var organizer = await province.OrganizerAsync();
        var competition = await Province.CompetitionAsync(organizer, "fitting");
        var oral = await competition.EnrolAsync("oral", "cai");
        (await oral.SubmitAsync("mark-1", "001", new { a1 = "8.5" }, sheet: "s2")).Accepted();

        await province.Redis.FlushAsync();
        await using var first = province.NewSilo();
        await using var second = province.NewSilo();

        await Eventually.TrueAsync(() => Task.FromResult(Waits(first) && Waits(second)), Eventually.Started, () => first.Process.Said);
        Assert.DoesNotContain(province.Silos, silo => silo.Process.HasEnded);
        await Eventually.TrueAsync(province.Redis.HasMembersAsync, Healed, () => province.Log);
        Assert.All(province.Silos, silo => Assert.True(silo.Process.HasEnded, silo.Process.Said));
        await Task.WhenAll(first.UntilReadyAsync(), second.UntilReadyAsync());
        await MarkedAsync(province, oral, "mark-2");
        Assert.Equal(2, await province.Redis.CountActiveAsync());
    }

    [Fact]
    public async Task After_a_loss_of_power_and_of_the_table_nobody_starts_until_the_last_claim_is_a_minute_old()
    {
        await using var province = await Province.StartAsync();
        using var organizer = await province.OrganizerAsync();
        var competition = await Province.CompetitionAsync(organizer, "fitting");
        var oral = await competition.EnrolAsync("oral", "cai");
        (await oral.SubmitAsync("mark-1", "001", new { a1 = "8.5" }, sheet: "s2")).Accepted();

        await Task.WhenAll(province.Silos.Select(silo => silo.Process.KillAsync()));
        await province.Redis.FlushAsync();
        Assert.All(province.Silos, silo => silo.Start());

        var age = TimeSpan.Zero;
        await Eventually.TrueAsync(
            async () =>
            {
                var members = await province.Redis.HasMembersAsync();
                age = await LedgerRows.AgeOfNewestClaimAsync(province.Database);
                return members;
            },
            Healed,
            () => province.Log);
        Assert.True(age >= TimeSpan.FromMinutes(1), $"a member after {age}");
        await Task.WhenAll(province.Silos.Select(silo => silo.UntilReadyAsync()));
        await MarkedAsync(province, oral, "mark-2");
        Assert.Equal(2, await province.Redis.CountActiveAsync());
    }

    private static bool Waits(Machines.Silo silo) => silo.Process.Said.Contains("The table of members is empty", StringComparison.Ordinal);

    private static async Task MarkedAsync(Province province, Api.Tests.Doors.Tablet oral, string op)
    {
        await Eventually.TrueAsync(
            async () => (await oral.SubmitAsync(op, "002", new { a1 = "7" }, sheet: "s2")).Status == HttpStatusCode.OK, Healed, () => province.Log);
        await province.UntilShownAsync("fitting/fitting/so-far", "\"sheetsMarked\":2", Soon);
        Assert.Contains(op, await LedgerRows.WholeAsync(province.Database, "fitting"));
    }
}
