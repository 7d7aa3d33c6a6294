namespace Scoring.Silo.Tests.Grains;

/// <summary>The roster after it was entered: nobody is deleted, no mark is lost.</summary>
public sealed class RosterChangeTests
{
    [Fact]
    public async Task After_opening_a_contestant_is_added_and_marked_like_the_others()
    {
        await using var town = await Town.OpenAsync();

        Town.Refused("ReasonNeeded", await town.Grain.AmendRosterAsync(town.Amend(null) with { Added = [TownSeats.Entry("c9", "Nia")] }));
        Town.Accepted(await town.Grain.AmendRosterAsync(town.Amend("entered late") with { Added = [TownSeats.Entry("c9", "Nia")] }));

        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c9", "7")));
        Assert.Equal("Nia", await NameAsync(town, "c9"));
    }

    [Fact]
    public async Task A_list_read_again_changes_names_keeps_benches_and_marks_and_withdraws_only_who_is_named()
    {
        await using var town = await Town.OpenAsync();
        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "7")));

        Town.Accepted(await town.Grain.AmendRosterAsync(town.Amend("new list") with
        {
            Changed = [TownSeats.Entry("c1", "Anna"), TownSeats.Entry("c2", "Name of c2")],
            Withdrawn = ["c3"],
        }));

        await town.RestartAsync();
        var all = (await town.Grain.ReadOverviewAsync())!.Contestants;
        Assert.Equal(["Anna", "Name of c2", "Name of c3"], all.Select(one => one.Name));
        Assert.Equal(["01", "02", "03"], all.Select(one => one.Bench));
        Assert.Equal(["entered", "entered", "withdrawn"], all.Select(one => one.State));
        Assert.Single(await town.Grain.ReadSheetAsync(new() { Contestant = "c1", Stage = "final", Sheet = "s1", Judge = "j1" }));
    }

    [Fact]
    public async Task A_change_with_faults_names_each_and_changes_nothing()
    {
        await using var town = await Town.OpenAsync();
        var before = town.Ledger.Lines.Count;

        var reply = await town.Grain.AmendRosterAsync(town.Amend("why") with
        {
            Added = [TownSeats.Entry("c1", "Twin"), TownSeats.Entry("c8", "Eve") with { Heat = "1", Bench = "02" }],
            Changed = [TownSeats.Entry("c7", "Nobody")],
            Withdrawn = ["c6"],
        });

        Town.Refused("BadRosterChange", reply);
        Assert.Equal(
            ["$.added[0].id", "$.added[1].bench", "$.changed[0].id", "$.withdrawn[0]"],
            reply.Refused!.Faults.Select(fault => fault.Place).Order());
        Assert.Equal(before, town.Ledger.Lines.Count);
    }

    [Fact]
    public async Task A_substitute_takes_the_place_before_any_mark_and_not_after()
    {
        await using var town = await Town.OpenAsync();

        Town.Accepted(await town.Grain.ReplacePersonAsync(town.Person("c1", "Sub", substitute: true, "ill")));
        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "7")));

        Assert.Equal("Sub", await NameAsync(town, "c1"));
        Town.Refused("SubstituteAfterMarks", await town.Grain.ReplacePersonAsync(town.Person("c1", "Other", substitute: true)));
        Town.Refused("ReasonNeeded", await town.Grain.ReplacePersonAsync(town.Person("c1", "Subb", substitute: false, "")));
        Town.Accepted(await town.Grain.ReplacePersonAsync(town.Person("c1", "Subb", substitute: false)));
        Assert.Equal("Subb", await NameAsync(town, "c1"));
    }

    [Fact]
    public async Task A_corrected_name_is_never_in_the_ledger_and_survives_a_restart()
    {
        await using var town = await Town.OpenAsync();

        Town.Accepted(await town.Grain.ReplacePersonAsync(town.Person("c2", "Beáta", substitute: false)));
        await town.RestartAsync();

        Assert.Equal("Beáta", await NameAsync(town, "c2"));
        Assert.DoesNotContain("Beáta", town.Ledger.Text);
    }

    private static async Task<string> NameAsync(Town town, string contestant) =>
        (await town.Grain.ReadOverviewAsync())!.Contestants.Single(one => one.Id == contestant).Name;
}
