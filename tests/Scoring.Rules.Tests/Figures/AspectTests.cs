using System.Collections.Immutable;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Figures;

public sealed class AspectTests
{
    private static readonly Aspect Faults = Aspect("a", AspectKind.Deductions, 10) with
    {
        Items = [new("scratch", new(null, "-"), 0.5m, 3), new("leak", new(null, "-"), 4, null)],
    };

    [Fact]
    public void Points_count_as_entered_times_factor() =>
        Assert.Equal("12.75", MarkOf(Sheet("s", Aspect("a") with { Factor = 1.5m }), Mark(8.5m)));

    [Theory]
    [InlineData(1, "1.50")]
    [InlineData(0, "0.00")]
    public void A_check_gives_all_or_nothing(int value, string mark) =>
        Assert.Equal(mark, MarkOf(Sheet("s", Aspect("a", AspectKind.Check, 1.5m)), Mark(value)));

    [Fact]
    public void A_judgement_is_a_share_of_its_levels() =>
        Assert.Equal("0.40", MarkOf(Sheet("s", Aspect("a", AspectKind.Judgement, 1) with { Levels = 5 }), Mark(2)));

    [Theory]
    [InlineData(0, 0, "5.00")]
    [InlineData(3, 0, "3.50")]
    [InlineData(99, 0, "0.00")]
    [InlineData(99, 2, "2.00")]
    [InlineData(12, -3, "-1.00")]
    [InlineData(99, -3, "-3.00")]
    public void A_deduction_takes_each_count_down_to_its_minimum(int count, int min, string mark) =>
        Assert.Equal(mark, MarkOf(Sheet("s", Aspect("a", AspectKind.Deduction, 5) with { Each = 0.5m, Min = min }), Mark(count)));

    [Theory]
    [InlineData(0, 0, "10.00")]
    [InlineData(1, 1, "5.50")]
    [InlineData(9, 1, "4.50")]
    [InlineData(0, 9, "0.00")]
    public void Deductions_take_each_items_count_up_to_its_most(int scratches, int leaks, string mark) =>
        Assert.Equal(mark, MarkOf(Sheet("s", Faults), Marks("s", Judge("j", ("a/leak", leaks), ("a/scratch", scratches)))));

    [Fact]
    public void A_judge_who_entered_only_some_items_has_not_marked_the_aspect() =>
        Assert.Null(MarkOf(Sheet("s", Faults), Marks("s", Judge("j", ("a/leak", 0)))));

    [Fact]
    public void On_a_stopped_sheet_the_mark_of_a_judge_who_entered_only_some_items_is_zero()
    {
        var sheet = Sheet("s", Faults) with { Panel = Panel(2) };

        Assert.Equal(
            "5.00",
            MarkOf(
                sheet,
                Marks("s", Judge("j", ("a/leak", 0), ("a/scratch", 0)), Judge("k", ("a/leak", 0))) with { Outcome = Outcome.Stopped }));
    }

    [Theory]
    [InlineData("59", "10.00")]
    [InlineData("60", "10.00")]
    [InlineData("90", "5.00")]
    [InlineData("80", "6.67")]
    [InlineData("119.99", "0.00")]
    [InlineData("120", "0.00")]
    [InlineData("500", "0.00")]
    public void A_time_is_linear_between_full_and_zero(string seconds, string mark) =>
        Assert.Equal(
            mark, MarkOf(Sheet("s", Aspect("a", AspectKind.Time, 10) with { Full = 60, Zero = 120 }), Mark(decimal.Parse(seconds))));

    [Theory]
    [InlineData("-4", "2.00")]
    [InlineData("0.5", "2.00")]
    [InlineData("0.51", "1.00")]
    [InlineData("1", "1.00")]
    [InlineData("1.0001", "0.00")]
    public void A_measure_gives_the_first_row_that_reaches_the_value(string value, string mark)
    {
        ImmutableArray<MeasureRow> table = [new(0.5m, 2), new(1, 1), new(null, 0)];

        Assert.Equal(mark, MarkOf(Sheet("s", Aspect("a", AspectKind.Measure, 2) with { Table = table }), Mark(decimal.Parse(value))));
    }

    // (2,2,3) of 1.50 and its siblings: the worked numbers of the judgement rule.
    [Theory]
    [InlineData("1.50", "1.17", 2, 2, 3)]
    [InlineData("0.50", "0.22", 1, 1, 2)]
    [InlineData("2.00", "1.11", 1, 2, 2)]
    [InlineData("2.00", "2.00", 3, 3, 3)]
    [InlineData("0.75", "0.25", 1)]
    public void Judgement_levels_of_a_panel_are_averaged_before_rounding(string max, string mark, params int[] levels)
    {
        var sheet = Sheet("s", Aspect("a", AspectKind.Judgement, decimal.Parse(max))) with { Panel = Panel(3) };

        Assert.Equal(mark, MarkOf(sheet, Marks("s", [.. levels.Select((l, i) => Judge($"j{i}", ("a", l)))])));
    }

    [Theory]
    [InlineData(RoundingMode.HalfUp, "0.66")]
    [InlineData(RoundingMode.None, "0.67")]
    public void Each_aspect_is_rounded_before_the_sum_unless_its_rounding_is_none(RoundingMode mode, string mark)
    {
        Aspect Third(string id) => Aspect(id, AspectKind.Judgement, 0.5m) with { Rounding = new(2, mode) };
        var sheet = Sheet("s", Third("a"), Third("b"), Third("c")) with { Panel = Panel(3) };
        JudgeMarks Level(string judge, int level) => Judge(judge, ("a", level), ("b", level), ("c", level));

        Assert.Equal(mark, MarkOf(sheet, Marks("s", Level("j", 1), Level("k", 1), Level("l", 2))));
    }
}
