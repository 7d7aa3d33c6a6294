using Scoring.Rules.Competitions;
using Scoring.Rules.Figures;

namespace Scoring.Rules.Tests.Competitions;

public sealed class DeskTests
{
    private readonly Panel _panel = new();

    [Fact]
    public void A_returned_sheet_counts_for_nothing_until_it_comes_again_and_the_withdrawal_of_the_return_makes_it_count()
    {
        _panel.Mark("j2", "7");
        _panel.Rule(Desk.Return(_panel.State, new SheetReturned("c1", "final", "s1", "j2", "wrong line")));
        Assert.Equal(["j1", "j2", "j3"], _panel.Missing);

        Assert.Null(_panel.Annul().Refusal);
        Assert.Equal(["j1", "j3"], _panel.Missing);
    }

    [Fact]
    public void A_return_that_was_answered_is_not_undone()
    {
        _panel.Mark("j2", "7");
        _panel.Rule(Desk.Return(_panel.State, new SheetReturned("c1", "final", "s1", "j2", "wrong line")));
        var back = _panel.LastRuling;
        _panel.Mark("j2", "8", expected: 1);

        Assert.Equal("returned", _panel.Sheet.Of("j2")!.Fact.Reason);
        Assert.Equal(Refusal.RulingOvertaken, _panel.Annul(back).Refusal);
    }

    [Fact]
    public void A_voided_sheet_keeps_every_version_and_the_panel_marks_again()
    {
        _panel.Mark("j1", "7", a2: "4");
        _panel.Mark("j2", "7");
        _panel.Rule(Desk.Void(_panel.State, new SheetVoided("c1", "final", "s1", "7", "power cut"), move: false));

        Assert.Equal(["j1", "j2", "j3"], _panel.Missing);
        Assert.Null(_panel.Mark("j1", "9", a2: "5", expected: 1).Refusal);
        Assert.Equal(["7", "9"], _panel.Sheet.Of("j1")!.OldestFirst().Select(version => version.Fact.Marks[0].Value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("retest", _panel.Sheet.Of("j1")!.Fact.Reason);
    }

    [Fact]
    public void A_contestant_whose_sheet_is_void_moves_to_a_later_heat_in_the_same_entry()
    {
        _panel.Mark("j1", "7", a2: "4");
        var decided = _panel.Rule(Desk.Void(_panel.State, new SheetVoided("c1", "final", "s1", "2", "power cut"), move: true));

        Assert.Null(decided.Refusal);
        Assert.Equal("2", _panel.State.Roster["c1"].Line.Heat);
        Assert.IsType<SeatsChanged>(decided.Facts[1]);
    }

    [Fact]
    public void A_void_taken_back_puts_him_on_the_bench_he_had_unless_he_was_moved_since_or_it_is_taken()
    {
        _panel.Mark("j1", "7", a2: "4");
        var before = Seat("c1");
        Assert.Null(RetestInHeat2().Refusal);
        Assert.Null(_panel.Annul().Refusal);
        Assert.Equal(before, Seat("c1"));

        Assert.Null(RetestInHeat2().Refusal);
        var retest = _panel.LastRuling;
        Assert.Null(_panel.Rule(Benching.Move(_panel.State, "c1", "3", "9", "light")).Refusal);
        var stays = Assert.IsType<RulingAnnulled>(Assert.Single(_panel.Annul(retest).Facts));
        Assert.Equal((RulingAnnulled.MovedSince, ("3", "9")), (stays.Stays, Seat("c1")));

        Assert.Null(RetestInHeat2().Refusal);
        retest = _panel.LastRuling;
        Assert.Null(_panel.Rule(Benching.Move(_panel.State, "c2", "3", "9", "light")).Refusal);
        stays = Assert.IsType<RulingAnnulled>(Assert.Single(_panel.Annul(retest).Facts));
        Assert.Equal((RulingAnnulled.SeatTaken, "2"), (stays.Stays, Seat("c1").Heat));
    }

    [Fact]
    public void A_void_taken_back_in_time_makes_the_marks_count_again()
    {
        _panel.Mark("j1", "7", a2: "4");
        _panel.Rule(Desk.Void(_panel.State, new SheetVoided("c1", "final", "s1", null, "power cut"), move: false));

        Assert.Null(_panel.Annul().Refusal);

        Assert.Equal(["j2", "j3"], _panel.Missing);
    }

    [Fact]
    public void More_time_is_shown_and_changes_no_figure()
    {
        _panel.Rule(Desk.Compensate(_panel.State, new CompensationGiven("c1", "final", "s1", 90, "fire alarm")));
        _panel.Rule(Desk.Compensate(_panel.State, new CompensationGiven("c1", "final", "s1", 30, "fire alarm, second part")));
        Assert.Equal(120, _panel.Sheet.ExtraSeconds);

        _panel.Annul();
        Assert.Equal(90, _panel.Sheet.ExtraSeconds);
        Assert.Equal(Refusal.NotTimed, Desk.Compensate(_panel.State, new CompensationGiven("c1", "final", "s2", 90, "x")).Refusal);
    }

    [Fact]
    public void A_ruled_outcome_closes_the_sheet_and_its_annulment_opens_it()
    {
        _panel.Rule(Desk.Close(_panel.State, new OutcomeRuled("c1", "final", "s1", Outcome.NotAttempted, "left")));
        Assert.Empty(_panel.Missing);
        Assert.Equal("0.00", _panel.Figure.Mark?.Text);
        Assert.Equal(Refusal.SheetClosed, _panel.Mark("j1", "7", a2: "4").Refusal);

        _panel.Annul();
        Assert.Equal(["j1", "j2", "j3"], _panel.Missing);
    }

    [Fact]
    public void On_a_sheet_ruled_stopped_what_is_marked_counts_and_the_rest_is_nought()
    {
        _panel.Mark("j1", "6", a2: "4");
        _panel.Rule(Desk.Close(_panel.State, new OutcomeRuled("c1", "final", "s1", Outcome.Stopped, "injury")));

        Assert.True(_panel.Figure.Complete);
        Assert.Equal("10.00", _panel.Figure.Mark?.Text);
    }

    [Fact]
    public void A_penalty_is_annulled_never_edited()
    {
        _panel.Rule(Ruling.Penalise(_panel.State, new PenaltyEntered("c1", "final", null, null, "late") { Points = 2 }));
        var penalty = _panel.LastRuling;
        Assert.Single(_panel.State.Roster["c1"].Penalties);

        Assert.Equal(Refusal.ReasonNeeded, _panel.Annul(reason: " ").Refusal);
        Assert.Null(_panel.Annul().Refusal);

        Assert.Empty(_panel.State.Roster["c1"].Penalties);
        Assert.Equal(2, _panel.State.Rulings.All.Count);
        Assert.Equal(Refusal.NothingChanges, _panel.Annul(penalty).Refusal);
        Assert.Equal(Refusal.RuleAnew, _panel.Annul().Refusal);
    }

    [Fact]
    public void States_and_lots_go_back_to_what_they_were()
    {
        _panel.Rule(Ruling.Change(_panel.State, "c1", EntrantState.Disqualified, "phone"));
        _panel.Rule(Desk.Draw(_panel.State, new LotRecorded("c1", 3, "drawn before all")));
        Assert.Equal((EntrantState.Disqualified, 3), (_panel.State.Roster["c1"].State, _panel.State.Roster["c1"].Lot));

        _panel.Annul();
        _panel.Annul(_panel.State.Rulings.All[0].Id);

        Assert.Equal((EntrantState.Entered, (int?)null), (_panel.State.Roster["c1"].State, _panel.State.Roster["c1"].Lot));
    }

    private (string? Heat, string? Bench) Seat(string contestant) =>
        (_panel.State.Roster[contestant].Line.Heat, _panel.State.Roster[contestant].Line.Bench);

    private Decision<Fact> RetestInHeat2() =>
        _panel.Rule(Desk.Void(_panel.State, new SheetVoided("c1", "final", "s1", "2", "power cut"), move: true));
}
