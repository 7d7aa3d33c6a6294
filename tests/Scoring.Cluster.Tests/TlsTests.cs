using Scoring.Cluster.Tests.Machines;

namespace Scoring.Cluster.Tests;

/// <summary>With certificates between processes: those of our authority work together, and nobody else is listened to.</summary>
public sealed class TlsTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Processes_of_one_authority_work_together_over_TLS_and_a_stranger_is_refused_at_every_port()
    {
        using var ours = new Certificates();
        using var strangers = new Certificates();
        await using var province = await Province.StartAsync(new Province { More = ours.Settings });
        using var organizer = await province.OrganizerAsync();
        var competition = await Province.CompetitionAsync(organizer, "fitting");
        var judges = new Judges(province, [await competition.EnrolAsync("bench", "ana"), await competition.EnrolAsync("oral", "cai")]);
        judges.Start();
        await judges.UntilMoreAsync(20, Soon);

        // Another silo is greeted; a gateway lets the other speak first, and the judges above have shown that it listens to our APIs.
        Assert.True(await ours.GreetedAtAsync(province.Silos[0].SiloPort));
        foreach (var port in province.Silos.SelectMany(silo => new[] { silo.SiloPort, silo.GatewayPort }))
        {
            Assert.False(await ours.GreetedAtAsync(port, shown: false));
            Assert.False(await strangers.GreetedAtAsync(port));
        }

        await judges.UntilMoreAsync(20, Soon);
        await judges.EndAsync("fitting");
        await province.UntilShownAsync("fitting/fitting/so-far", "\"sheetsMarked\":4", Soon);
    }
}
