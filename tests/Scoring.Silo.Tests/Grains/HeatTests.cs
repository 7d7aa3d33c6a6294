using Scoring.Contracts;

namespace Scoring.Silo.Tests.Grains;

/// <summary>Heats and benches: drawn, changed, checked in.</summary>
public sealed class HeatTests
{
    [Fact]
    public async Task A_draw_is_on_record_with_everything_it_depends_on_and_the_same_after_a_restart()
    {
        await using var town = await Town.PreparedAsync();

        Town.Accepted(await town.Grain.DrawSeatsAsync(town.Draw("first", "again, in front of everybody")));
        var drawn = await SeatsAsync(town);
        var view = (await town.Grain.ReadSeatingAsync())!.Skills.Single();
        await town.RestartAsync();

        Assert.Equal(drawn, await SeatsAsync(town));
        Assert.Equal(("first", "again, in front of everybody"), (view.Draws[0].Seed, view.Draws[0].Reason));
        Assert.Equal(["c1", "c2", "c3"], view.Draws[0].Seats.Select(seat => seat.Contestant).Order());
        Assert.Equal(["1-A", "1-B", "2-A"], drawn.Values.Order());
        Assert.Contains("\"seats-drawn\"", town.Ledger.Text);
        Assert.DoesNotContain("Name of", town.Ledger.Text);
    }

    [Fact]
    public async Task Contestants_of_one_organisation_are_kept_apart_and_the_record_names_ids_only()
    {
        await using var town = await Town.PreparedAsync();
        Town.Accepted(await town.Grain.ReplacePersonAsync(town.Person("c3", "Cy", false) with { Organisation = "Other" }));

        Town.Accepted(await town.Grain.DrawSeatsAsync(town.Draw("s", "why") with { KeepApart = true }));

        var seats = await SeatsAsync(town);
        Assert.NotEqual(seats["c1"][0], seats["c2"][0]);
        Assert.Equal(["c1", "c2"], Assert.Single((await town.Grain.ReadSeatingAsync())!.Skills[0].Draws[0].Apart!.Value));
        Assert.DoesNotContain("Org", town.Ledger.Text);
    }

    [Fact]
    public async Task Benches_that_stand_are_drawn_again_only_with_a_reason_and_never_after_a_mark()
    {
        await using var town = await Town.OpenAsync();

        Town.Refused("ReasonNeeded", await town.Grain.DrawSeatsAsync(town.Draw("s")));
        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "7")));

        Town.Refused("DrawAfterMarks", await town.Grain.DrawSeatsAsync(town.Draw("s", "why")));
        Assert.False((await town.Grain.ReadSeatingAsync())!.Skills[0].Drawable);
    }

    [Fact]
    public async Task Two_contestants_swap_and_the_judges_desk_shows_it()
    {
        await using var town = await Town.OpenAsync();

        Town.Refused("ReasonNeeded", await town.Grain.SwapSeatsAsync(town.Swap("c1", "c3", " ")));
        Town.Accepted(await town.Grain.SwapSeatsAsync(town.Swap("c1", "c3", "late train")));

        Assert.Equal("1-03 1-02 1-01", string.Join(' ', (await SeatsAsync(town)).Values));
        var desk = await town.Station.ReadDeskAsync(Town.PassOf("j1"));
        Assert.Equal("03", desk!.View.Sheets.Single(sheet => sheet.Contestant == "c1").Bench);
        Assert.Equal("late train", (await town.Grain.ReadSeatingAsync())!.Changes.Single().Reason);
    }

    [Fact]
    public async Task Who_goes_to_the_last_heat_gets_its_first_free_bench_or_a_new_heat()
    {
        await using var town = await Town.PreparedAsync();
        Town.Accepted(await town.Grain.DrawSeatsAsync(town.Draw("first", "why")));
        var first = (await SeatsAsync(town)).Where(seat => seat.Value.StartsWith('1')).Select(seat => seat.Key).ToArray();

        Town.Accepted(await town.Grain.MoveSeatAsync(town.Move(first[0], null, null)));
        Town.Accepted(await town.Grain.MoveSeatAsync(town.Move(first[1], null, null)));
        var seats = await SeatsAsync(town);

        Assert.Equal("2-B", seats[first[0]]);
        Assert.Equal("3-A", seats[first[1]]);
        Town.Refused("SeatTaken", await town.Grain.MoveSeatAsync(town.Move(first[0], "3", "A")));
        Town.Refused("NoFreeBench", await town.Grain.MoveSeatAsync(town.Move(first[1], "2", null)));
        Town.Refused("NothingChanges", await town.Grain.MoveSeatAsync(town.Move(first[1], "3", "A")));
    }

    [Fact]
    public async Task Who_is_absent_before_any_mark_is_not_waited_for_and_who_comes_late_is_again()
    {
        await using var town = await Town.OpenAsync();

        Town.Accepted(await town.Grain.CheckInAsync(town.Came("present", null, "c1", "c2")));
        Town.Refused("ReasonNeeded", await town.Grain.CheckInAsync(town.Came("absent", null, "c3")));
        Town.Accepted(await town.Grain.CheckInAsync(town.Came("absent", "nobody came", "c3")));
        Assert.Equal("absent", await StateAsync(town, "c3"));
        Town.Accepted(await town.Grain.CheckInAsync(town.Came("late", "traffic, 08:41", "c3")));

        Assert.Equal("entered", await StateAsync(town, "c3"));
        var found = (await town.Grain.ReadSeatingAsync())!.Attendance;
        Assert.Equal(["present", "present", "late"], found.Select(one => one.Attendance));
        Assert.Equal("traffic, 08:41", found[2].Reason);
    }

    [Fact]
    public async Task An_absence_with_marks_on_record_leaves_the_ruling_to_the_chief_judge()
    {
        await using var town = await Town.OpenAsync();
        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "7")));

        Town.Accepted(await town.Grain.CheckInAsync(town.Came("absent", "not seen", "c1")));

        Assert.Equal("entered", await StateAsync(town, "c1"));
    }

    [Fact]
    public async Task Lots_are_drawn_for_those_who_tie()
    {
        await using var town = await Town.OpenAsync();
        var lots = new DrawLots { Op = town.Op(), Actor = "organizer:o1", Skill = "tie", Seed = "s", Contestants = ["c1", "c3"] };

        Town.Accepted(await town.Grain.DrawLotsAsync(lots));
        Town.Refused("ReasonNeeded", await town.Grain.DrawLotsAsync(lots with { Op = town.Op() }));

        var drawn = (await town.Grain.ReadOverviewAsync())!.Contestants.ToDictionary(one => one.Id, one => one.Lot);
        Assert.Null(drawn["c2"]);
        Assert.Equal([1, 2], new[] { drawn["c1"], drawn["c3"] }.Order());
    }

    [Fact]
    public async Task A_lot_the_chief_judge_entered_is_not_drawn_over()
    {
        await using var town = await Town.OpenAsync();
        var ruled = new RecordLot { Op = town.Op(), Actor = "organizer:o1", Contestant = "c1", Lot = 9, Reason = "called" };
        Town.Accepted(await town.Grain.RecordLotAsync(ruled));

        var draw = new DrawLots { Op = town.Op(), Actor = "organizer:o1", Skill = "tie", Seed = "s", Reason = "why" };
        Town.Refused("LotRuled", await town.Grain.DrawLotsAsync(draw));
    }

    [Fact]
    public async Task A_station_without_marks_shows_its_benches_in_order()
    {
        await using var town = await Town.OpenAsync();
        Town.Accepted(await town.Grain.SetVisibilityAsync(town.Show("benches")));

        Town.Accepted(await town.Grain.SwapSeatsAsync(town.Swap("c1", "c3", "why")));
        Town.Accepted(await town.Grain.MoveSeatAsync(town.Move("c2", "10", "1")));

        var rows = System.Text.Json.Nodes.JsonNode.Parse(await town.BoardAsync("station:st"))!["rows"]!.AsArray();
        Assert.Equal(["1-01", "1-03", "10-1"], rows.Select(row => $"{row!["heat"]}-{row["bench"]}"));
    }

    [Fact]
    public async Task A_contestants_card_tells_who_was_there_before_and_why()
    {
        await using var town = await Town.OpenAsync();
        Town.Accepted(await town.Grain.ReplacePersonAsync(town.Person("c1", "Sub", substitute: true, "ill")));
        Town.Accepted(await town.Grain.SwapSeatsAsync(town.Swap("c1", "c3", "train")));
        Town.Accepted(await town.Grain.AmendRosterAsync(town.Amend("new list") with { Changed = [TownSeats.Entry("c1", "Subb")] }));
        await town.RestartAsync();

        var card = System.Text.Json.Nodes.JsonNode.Parse((await town.Grain.ReadCardAsync("c1"))!.Value.AsSpan())!;

        var notes = card["notes"]!.AsArray().Select(note => $"{note!["kind"]} {note["before"]} {note["bench"]} {note["reason"]}");
        Assert.Equal(["substituted Name of c1  ill", "moved  03 train", "amended Sub  new list"], notes);
    }

    private static async Task<Dictionary<string, string>> SeatsAsync(Town town) =>
        (await town.Grain.ReadOverviewAsync())!.Contestants.ToDictionary(one => one.Id, one => $"{one.Heat}-{one.Bench}");

    private static async Task<string?> StateAsync(Town town, string contestant) =>
        (await town.Grain.ReadOverviewAsync())!.Contestants.Single(one => one.Id == contestant).State;
}
