using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Figures;

public sealed class PanelTests
{
    [Theory]
    [InlineData("95 92 90 88 85", "90.00")]
    [InlineData("9.5 9.5 9.0 8.5 8.5", "9.00")]
    [InlineData("9 8 1", "8.00")]
    [InlineData("9 8", "8.50")]
    public void Trimmed_drops_one_of_the_highest_and_one_of_the_lowest(string values, string mark) =>
        Assert.Equal(mark, Of(Panel(5, PanelCombine.Trimmed), values));

    [Theory]
    [InlineData("9 8 1 1", "4.75")]
    [InlineData("9 8 6 1 1", "5.00")]
    public void With_fewer_values_than_dropFrom_trimmed_is_the_mean(string values, string mark) =>
        Assert.Equal(mark, Of(Panel(5, PanelCombine.Trimmed, from: 5), values));

    [Fact]
    public void Two_high_and_no_low_can_be_dropped() =>
        Assert.Equal("2.00", Of(Panel(5, PanelCombine.Trimmed, high: 2, low: 0), "1 2 3 9 9"));

    [Theory]
    [InlineData("7 1 9", "7.00")]
    [InlineData("7 1 9 8.5", "7.75")]
    public void Median_is_the_middle_or_the_mean_of_the_two_middle_ones(string values, string mark) =>
        Assert.Equal(mark, Of(Panel(4, PanelCombine.Median), values));

    [Fact]
    public void Sum_adds_the_judges() => Assert.Equal("17.25", Of(Panel(3, PanelCombine.Sum), "7.25 1 9"));

    [Theory]
    [InlineData("8.5 8.55", "8.53")]
    [InlineData("1 2 2", "1.67")]
    public void Mean_is_rounded_once(string values, string mark) => Assert.Equal(mark, Of(Panel(3), values));

    [Fact]
    public void Factor_multiplies_after_combining_and_before_the_rounding()
    {
        var sheet = Sheet("s", Aspect("a") with { Factor = 3 }) with { Panel = Panel(3) };

        Assert.Equal("5.00", MarkOf(sheet, Panelled("1 2 2")));
    }

    [Fact]
    public void At_level_sheet_each_judges_own_sum_is_combined()
    {
        var sheet = Sheet("s", Aspect("a") with { Rounding = null }, Aspect("b") with { Rounding = null, Factor = 2 }) with
        {
            Panel = Panel(3, PanelCombine.Median, sheetLevel: true),
        };

        var figure = FigureOf(
            sheet, Marks("s", Judge("j", ("a", 1), ("b", 9)), Judge("k", ("a", 5), ("b", 5)), Judge("l", ("a", 9), ("b", 2))));

        Assert.Equal("15.00", figure.Mark?.Text);
        Assert.Equal([5, 10], figure.Aspects);
    }

    [Theory]
    [InlineData(false, "2.22")]
    [InlineData(true, "2.00")]
    public void At_level_sheet_an_aspects_own_rounding_applies_to_each_judges_mark(bool own, string mark)
    {
        // 4/3, 4/3 and 4: their mean is 20/9; rounded each to a whole number 1, 1 and 4, whose mean is 2.
        var aspect = Aspect("a", AspectKind.Judgement, 4) with { Rounding = own ? new Rounding(0, RoundingMode.HalfUp) : null };

        Assert.Equal(mark, MarkOf(Sheet("s", aspect) with { Panel = Panel(3, sheetLevel: true) }, Panelled("1 1 3")));
    }

    [Fact]
    public void A_missing_judge_is_absent_not_zero() => Assert.Equal("8.50", Of(Panel(5), "8 9"));

    [Fact]
    public void Every_judge_of_the_panel_must_have_marked_every_aspect()
    {
        var sheet = Sheet("s", Aspect("a"), Aspect("b")) with { Panel = Panel(3) };

        Assert.Null(MarkOf(sheet, Marks("s", Judge("j", ("a", 1), ("b", 1)), Judge("k", ("a", 1)))));
        Assert.Equal("2.00", MarkOf(sheet, Marks("s", Judge("j", ("a", 1), ("b", 1)), Judge("k", ("b", 1), ("a", 1)))));
    }

    [Fact]
    public void An_aspects_own_judges_are_not_the_panel()
    {
        var sheet = Sheet("s", Aspect("a"), Aspect("m") with { Judges = 1 }) with { Panel = Panel(3) };

        Assert.Equal("9.00", MarkOf(sheet, Marks("s", Judge("j", ("a", 4)), Judge("k", ("a", 6)), Judge("r", ("m", 4)))));
        Assert.Null(MarkOf(sheet, Marks("s", Judge("j", ("a", 4)), Judge("k", ("a", 6)))));
        Assert.Null(MarkOf(sheet, Marks("s", Judge("r", ("m", 4)))));
    }

    [Fact]
    public void An_aspect_with_own_judges_takes_one_to_that_many_marks()
    {
        var sheet = Sheet("s", Aspect("a"), Aspect("m") with { Judges = 2 }) with { Panel = Panel(3) };

        Assert.Equal("8.00", MarkOf(sheet, Marks("s", Judge("j", ("a", 4), ("m", 4)))));
        Assert.Equal("7.00", MarkOf(sheet, Marks("s", Judge("j", ("a", 4), ("m", 4)), Judge("k", ("a", 4), ("m", 2)))));
    }

    private static string? Of(Panel panel, string values) => MarkOf(Sheet("s") with { Panel = panel }, Panelled(values));

    private static SheetMarks Panelled(string values) =>
        Marks("s", [.. values.Split(' ').Select((v, i) => Judge($"j{i}", ("a", decimal.Parse(v))))]);
}
