using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Figures;

public sealed class SheetTests
{
    private static readonly Sheet Pair = Sheet("s", Aspect("a"), Aspect("b")) with { Panel = Panel(2) };

    [Fact]
    public void A_sheet_is_rounded_then_cut_to_its_max() =>
        Assert.Equal("9.985", MarkOf(Sheet("s") with { Max = 9.985m, Rounding = new(1, RoundingMode.HalfUp) }, Mark(9.98m)));

    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(-5, "-3.00")]
    public void A_sheet_is_not_below_zero_unless_a_minimum_is(int min, string mark)
    {
        var sheet = Sheet("s", Aspect("a", AspectKind.Measure) with { Table = [new(null, -3)] }, Aspect("b") with { Min = min });

        Assert.Equal(mark, MarkOf(sheet, Marks("s", Judge("j", ("a", 1), ("b", 0)))));
    }

    [Fact]
    public void Not_attempted_counts_zero_whatever_was_marked_and_keeps_its_time()
    {
        var figure = FigureOf(Pair, Marks("s", Judge("j", ("a", 5))) with { Outcome = Outcome.NotAttempted, Time = 33.5m });

        Assert.Equal((true, "0.00", 33.5m), (figure.Complete, figure.Mark?.Text, figure.Time));
    }

    [Fact]
    public void Stopped_counts_what_a_judge_of_the_panel_left_unmarked_as_zero()
    {
        var figure = FigureOf(Pair, Marks("s", Judge("j", ("a", 5), ("b", 8)), Judge("k", ("a", 7))) with { Outcome = Outcome.Stopped });

        Assert.Equal([6, 4], figure.Aspects);
        Assert.Equal("10.00", figure.Mark?.Text);
    }

    [Fact]
    public void Stopped_counts_zero_where_no_judge_marked_anything_even_with_a_recorded_time()
    {
        var timed = Sheet("s", Aspect("t", AspectKind.Time, 10) with { FromTime = true, Full = 60, Zero = 120 });

        Assert.Equal("0.00", MarkOf(timed, Marks("s") with { Outcome = Outcome.Stopped, Time = 10 }));
        Assert.Equal("10.00", MarkOf(timed, Marks("s") with { Time = 10 }));
    }

    [Fact]
    public void Stopped_is_complete_without_the_aspects_own_judges_too()
    {
        var sheet = Sheet("s", Aspect("a"), Aspect("m") with { Judges = 1 });

        Assert.Equal("5.00", MarkOf(sheet, Marks("s", Judge("j", ("a", 5))) with { Outcome = Outcome.Stopped }));
        Assert.Equal("3.00", MarkOf(sheet, Marks("s", Judge("r", ("m", 3))) with { Outcome = Outcome.Stopped }));
    }

    [Fact]
    public void A_lacking_time_is_no_lacking_mark_but_for_an_aspect_taken_from_it()
    {
        var timed = Sheet("s") with { Timed = true };
        var from = timed with { Aspects = [Aspect("a"), Aspect("t", AspectKind.Time, 10) with { FromTime = true, Full = 60, Zero = 120 }] };

        Assert.Equal("7.00", MarkOf(timed, Mark(7)));
        Assert.Null(MarkOf(from, Mark(7)));
        Assert.Equal("12.00", MarkOf(from, Mark(7) with { Time = 90 }));
        Assert.Equal("7.00", MarkOf(from, Mark(7) with { Outcome = Outcome.Stopped }));
    }

    [Theory]
    [InlineData(PanelCombine.Sum, false, "25.00")]
    [InlineData(PanelCombine.Mean, false, "12.50")]
    [InlineData(PanelCombine.Sum, true, "25.00")]
    [InlineData(PanelCombine.Mean, true, "12.50")]
    public void A_mark_from_the_time_counts_for_every_judge_of_the_panel(PanelCombine combine, bool sheetLevel, string mark)
    {
        var sheet = Sheet("s", Aspect("a"), Aspect("t", AspectKind.Time, 10) with { FromTime = true, Full = 60, Zero = 120 }) with
        {
            Panel = Panel(3, combine, sheetLevel),
        };

        Assert.Equal(mark, MarkOf(sheet, Marks("s", Judge("j", ("a", 7)), Judge("k", ("a", 8))) with { Time = 90 }));
    }

    [Fact]
    public void Where_the_panel_marks_nothing_else_the_time_counts_once()
    {
        var sheet = Sheet(
            "s", Aspect("t", AspectKind.Time, 10) with { FromTime = true, Full = 60, Zero = 120 }, Aspect("m") with { Judges = 2 }) with
        {
            Panel = Panel(3, PanelCombine.Sum),
        };

        Assert.Equal("12.00", MarkOf(sheet, Marks("s", Judge("j", ("m", 3)), Judge("k", ("m", 4))) with { Time = 90 }));
        Assert.Equal(210, PossibleMark.Of(sheet));
    }

    [Theory]
    [InlineData(PanelCombine.Mean, "40")]
    [InlineData(PanelCombine.Sum, "90")]
    public void The_possible_maximum_is_the_sum_of_the_aspects_maxima(PanelCombine combine, string possible)
    {
        var sheet = Sheet(
            "s", Aspect("a", max: 10) with { Factor = 2 }, Aspect("b", AspectKind.Check, 5), Aspect("m", max: 15) with { Judges = 1 }) with
        {
            Panel = Panel(3, combine),
        };

        // Summed: 3 judges × 20, 3 × 5, and the measurement of one judge. The sheet's own max is the most there is.
        Assert.Equal(possible, PossibleMark.Of(sheet).Text());
        Assert.Equal("30", PossibleMark.Of(sheet with { Max = 30 }).Text());
    }

    [Fact]
    public void The_order_of_judges_and_values_means_nothing() =>
        Assert.Equal(
            MarkOf(Pair, Marks("s", Judge("j", ("a", 1), ("b", 2)), Judge("k", ("a", 4), ("b", 8)))),
            MarkOf(Pair, Marks("s", Judge("k", ("b", 8), ("a", 4)), Judge("j", ("b", 2), ("a", 1)))));
}
