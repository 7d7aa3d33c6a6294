using Scoring.Cluster.Tests.Machines;

namespace Scoring.Cluster.Tests;

/// <summary>Two builds side by side: what one writes or says, the other must understand.</summary>
public sealed class RollingUpgradeTests
{
    private static readonly TimeSpan Takeover = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Silos_then_doors_then_windows_of_an_earlier_build_are_replaced_one_by_one_while_judges_mark()
    {
        await using var province = await Province.StartAsync(new Province { Build = Programs.EarlierBuild });
        using var organizer = await province.OrganizerAsync();
        var competition = await Province.CompetitionAsync(organizer, "fitting");
        var judges = new Judges(province, [await competition.EnrolAsync("bench", "ana"), await competition.EnrolAsync("oral", "cai")]);
        judges.Start();
        await judges.UntilMoreAsync(20, Soon);

        foreach (var silo in province.Silos)
        {
            await ReplaceAsync(silo, Programs.ThisBuild);
            await judges.UntilMoreAsync(20, Takeover);
        }

        for (var at = 0; at < province.Doors.Length; at++)
        {
            await province.Doors[at].DisposeAsync();
            province.Doors[at] = province.NewDoor();
            await province.Doors[at].UntilReadyAsync();
            await judges.UntilMoreAsync(20, Takeover);
        }

        await province.Windows[0].DisposeAsync();
        province.Windows[0] = province.NewWindow();
        await province.Windows[0].UntilReadyAsync();
        await judges.EndAsync("fitting");
        await province.UntilShownAsync("fitting/fitting/so-far", "\"sheetsMarked\":4", Soon);
    }

    [Fact]
    public async Task A_silo_that_is_put_back_to_the_earlier_build_goes_on_with_what_the_later_one_wrote()
    {
        await using var province = await Province.StartAsync();
        using var organizer = await province.OrganizerAsync();
        var competition = await Province.CompetitionAsync(organizer, "fitting");
        var judges = new Judges(province, [await competition.EnrolAsync("bench", "ana"), await competition.EnrolAsync("oral", "cai")]);
        judges.Start();
        await judges.UntilMoreAsync(20, Soon);

        foreach (var silo in province.Silos)
        {
            await ReplaceAsync(silo, Programs.EarlierBuild);
            await judges.UntilMoreAsync(20, Takeover);
        }

        await judges.EndAsync("fitting");
    }

    private static async Task ReplaceAsync(Machines.Silo silo, string build)
    {
        await silo.Process.EndAsync();
        silo.Build = build;
        silo.Start();
        await silo.UntilReadyAsync();
    }
}
