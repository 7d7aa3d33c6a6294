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
        var competition = await province.CompetitionAsync(organizer, "fitting");
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
}
