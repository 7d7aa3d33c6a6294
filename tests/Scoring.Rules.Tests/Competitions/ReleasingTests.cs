using Scoring.Rules.Competitions;

namespace Scoring.Rules.Tests.Competitions;

public sealed class ReleasingTests
{
    private readonly Panel _panel = new();

    [Fact]
    public void When_the_first_seat_is_released_the_next_one_is_asked_for_what_one_judge_measures()
    {
        _panel.Release("j1");

        Assert.Equal(Refusal.BadMark, _panel.Mark("j2", "7").Refusal);
        Assert.Null(_panel.Mark("j2", "7", a2: "4").Refusal);
        Assert.Null(_panel.Mark("j3", "7").Refusal);
        Assert.True(_panel.Figure.Complete);
    }

    [Fact]
    public void A_release_between_two_sheets_leaves_what_was_submitted_and_moves_the_rest_up()
    {
        _panel.Mark("j1", "7", a2: "4");
        _panel.Release("j1");

        Assert.Null(_panel.Mark("j2", "7").Refusal);
        Assert.Null(_panel.Mark("j2", "6", a2: "3", contestant: "c2").Refusal);
        Assert.Equal(["j1", "j2"], Panels.Submitted(_panel.Sheet));
        Assert.Equal(["j3"], _panel.Missing);
    }

    [Fact]
    public void When_all_others_have_submitted_the_last_of_them_gets_the_sheet_back_for_the_measured_aspect()
    {
        _panel.Mark("j2", "7");
        _panel.Mark("j3", "7");

        var release = _panel.Release("j1");

        Assert.Equal(new SheetReturned("c1", "final", "s1", "j3", SheetReturned.SeatMoved), release.Facts[1]);
        Assert.Equal(["j3"], _panel.Missing);
        Assert.Null(_panel.Mark("j3", "7", a2: "4", expected: 1).Refusal);
        Assert.True(_panel.Figure.Complete);
    }

    [Fact]
    public void A_release_that_completes_a_panel_checks_its_spread()
    {
        _panel.Mark("j1", "9", a2: "4");
        _panel.Mark("j2", "6");

        var release = _panel.Release("j3");

        Assert.Equal(["a1"], Assert.IsType<PanelReopened>(release.Facts[1]).Aspects);
        Assert.Equal(["j1", "j2"], _panel.Missing);
        Assert.False(_panel.Figure.Complete);
    }

    [Fact]
    public void A_substitute_marks_what_was_not_submitted_and_what_was_stays_the_first_judges()
    {
        _panel.Mark("j1", "7", a2: "4");
        _panel.Replace("j1", "j9");
        _panel.Enrol("j9");

        Assert.Equal(Refusal.SeatMarked, _panel.Mark("j9", "7", a2: "4").Refusal);
        Assert.Equal(Refusal.NotOnPanel, _panel.Mark("j1", "8", a2: "4", expected: 1, reason: "typed wrong").Refusal);
        Assert.Null(_panel.Mark("j9", "7", a2: "4", contestant: "c2").Refusal);
        Assert.Equal(["j2", "j3"], _panel.Missing);
    }

    [Fact]
    public void A_substitute_is_a_known_judge_without_a_seat_here()
    {
        Assert.Equal(Refusal.SubstituteSeated, _panel.Replace("j1", "j2").Refusal);
        Assert.Equal(Refusal.UnknownSubstitute, _panel.Replace("j1", "nobody").Refusal);
        Assert.Equal(Refusal.NotOnPanel, _panel.Replace("j8", "j9").Refusal);
    }

    [Fact]
    public void A_judge_who_comes_back_is_not_asked_for_what_the_panel_marked_without_him()
    {
        _panel.Release("j3");
        _panel.Mark("j1", "7", a2: "4");
        _panel.Mark("j2", "7");

        Assert.Null(_panel.Annul().Refusal);

        Assert.Empty(_panel.Missing);
        Assert.Equal(Refusal.SeatMarked, _panel.Mark("j3", "7").Refusal);
        Assert.Null(_panel.Mark("j3", "7", contestant: "c2").Refusal);
    }

    [Fact]
    public void A_release_overtaken_by_a_replacement_is_undone_in_its_turn()
    {
        _panel.Release("j1");
        var release = _panel.LastRuling;
        _panel.Replace("j1", "j9");

        Assert.Equal(Refusal.RulingOvertaken, _panel.Annul(release).Refusal);
        Assert.Null(_panel.Annul().Refusal);
        Assert.True(_panel.State.Stations.IsReleased("st", "j9"));
        Assert.True(_panel.State.Stations.IsReleased("st", "j1"));
        Assert.Null(_panel.Annul(release).Refusal);
        Assert.False(_panel.State.Stations.IsReleased("st", "j1"));
    }
}
