using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Figures;

public sealed class StageTests
{
    private static readonly Part Three = Part("p", Sheet("s"), Sheet("t"), Sheet("u"));

    [Theory]
    [InlineData(PartCombine.Sum, "20.00")]
    [InlineData(PartCombine.Mean, "6.67")]
    [InlineData(PartCombine.WeightedSum, "12.50")]
    [InlineData(PartCombine.Best, "17.00")]
    public void A_part_combines_its_sheets(PartCombine combine, string mark)
    {
        var part = Part(
            "p", Sheet("s") with { Weight = 0.5m }, Sheet("t"), Sheet("u") with { Weight = 0 }) with
        { Combine = combine, Best = 2 };

        Assert.Equal(mark, PartOf(part, Mark(9), Mark(8, "t"), Mark(3, "u")).Mark?.Text);
    }

    [Theory]
    [InlineData(PartCombine.Sum, "30")]
    [InlineData(PartCombine.Mean, "10")]
    [InlineData(PartCombine.WeightedSum, "15")]
    [InlineData(PartCombine.Best, "24")]
    public void A_parts_possible_maximum_is_what_its_sheets_maxima_combine_to(PartCombine combine, string possible)
    {
        Sheet Half(string id, decimal max) => Sheet(id, Aspect("a", max: max)) with { Weight = 0.5m };
        var part = Part("p", Half("s", 6), Half("t", 10), Half("u", 14)) with { Combine = combine, Best = 2 };

        Assert.Equal(possible, PossibleMark.Of(part).Text());
    }

    [Fact]
    public void OutOf_scales_by_the_possible_maximum_and_then_the_part_is_rounded()
    {
        var part = Three with { OutOf = 100 };

        Assert.Equal("66.67", PartOf(part, Mark(100), Mark(50, "t"), Mark(50, "u")).Mark?.Text);
        Assert.Equal(100, PossibleMark.Of(part));
    }

    [Theory]
    [InlineData(RoundingMode.HalfUp, "89.83")]
    [InlineData(RoundingMode.HalfEven, "89.82")]
    [InlineData(RoundingMode.None, "89.825")]
    public void Theory_thirty_practice_seventy(RoundingMode mode, string total)
    {
        var skill = Skill(Stage(
            "final", Part("theory", Sheet("s")) with { Weight = 0.3m }, Part("practical", Sheet("t")) with { Weight = 0.7m }) with
        {
            Rounding = new(2, mode),
        });

        Assert.Equal(total, skill.Figures(Entrant("c"), Mark(86.5m), Mark(91.25m, "t")).Stages[0].Total?.Text);
    }

    [Theory]
    [InlineData(5, "15.00")]
    [InlineData(25, "0.00")]
    [InlineData(-5, "25.00")]
    public void Penalties_and_bonuses_change_the_stage_total(int points, string total) =>
        Assert.Equal(total, Penalised(Skill(Sheet("s")), 20, new Penalty("final", null, null, points)).Total?.Text);

    [Fact]
    public void A_penalty_on_a_sheet_is_not_rounded_and_not_cut_again()
    {
        var skill = Skill(Stage("final", Part("p", Sheet("s") with { Max = 20 }) with { Rounding = Exact }));

        Assert.Equal("19.875", SheetMark(Penalised(skill, 30, new Penalty("final", null, "s", 0.125m))));
        Assert.Equal("22.00", SheetMark(Penalised(skill, 30, new Penalty("final", "p", "s", -2))));
        Assert.Equal("0.00", SheetMark(Penalised(skill, 30, new Penalty("final", null, "s", 21))));
    }

    [Fact]
    public void Penalties_of_one_place_are_summed_first() =>
        Assert.Equal("5.00", SheetMark(Penalised(Skill(Sheet("s")), 10, new("final", null, "s", 25), new("final", null, "s", -20))));

    [Fact]
    public void A_penalty_does_not_raise_a_mark_below_zero()
    {
        var skill = Skill(Sheet("s", Aspect("a") with { Min = -10 }));

        Assert.Equal("-4.00", SheetMark(Penalised(skill, -4, new Penalty("final", null, "s", 2))));
        Assert.Equal("-2.00", SheetMark(Penalised(skill, -4, new Penalty("final", null, "s", -2))));
    }

    [Fact]
    public void A_parts_penalty_comes_after_outOf_and_before_the_weight()
    {
        var skill = Skill(Stage("final", Part("p", Sheet("s")) with { OutOf = 10, Weight = 3 }));
        var stage = Penalised(skill, 50, new Penalty("final", "p", null, 1));

        Assert.Equal(("4.00", "12.00"), (stage.Parts[0].Mark?.Text, stage.Total?.Text));
    }

    [Fact]
    public void Where_the_lowest_wins_penalties_add_everywhere()
    {
        var skill = Skill(Sheet("s")) with { Ascending = true };
        var stage = Penalised(skill, 50, new("final", null, "s", 1), new("final", "p", null, 2), new("final", null, null, 4));

        Assert.Equal("57.00", stage.Total?.Text);
        Assert.Equal("0.00", Penalised(skill, 50, new Penalty("final", null, null, -60)).Total?.Text);
    }

    [Fact]
    public void A_missing_sheet_leaves_no_part_and_no_total()
    {
        var stage = Skill(Stage("final", Three)).Figures(Entrant("c"), Mark(9), Mark(8, "t")).Stages[0];

        Assert.Null(stage.Parts[0].Mark);
        Assert.Null(stage.Total);
    }

    [Fact]
    public void Under_missing_zero_a_missing_or_partly_marked_sheet_counts_zero()
    {
        var skill = Skill(Sheet("s"), Sheet("t", Aspect("a"), Aspect("b"))) with { MissingIsZero = true };

        Assert.Equal("9.00", skill.Figures(Entrant("c"), Mark(9), Mark(8, "t")).Stages[0].Total?.Text);
        Assert.Equal("0.00", skill.Figures(Entrant("c")).Stages[0].Total?.Text);
    }

    private static PartFigure PartOf(Part part, params SheetMarks[] marks) =>
        Skill(Stage("final", part)).Figures(Entrant("c"), marks).Stages[0].Parts[0];

    private static StageFigure Penalised(Skill skill, decimal mark, params Penalty[] penalties) =>
        FigureReckoner.Of(skill, Entrant("c"), new([Mark(mark)], [.. penalties])).Stages[0];

    private static string? SheetMark(StageFigure stage) => stage.Parts[0].Sheets[0].Mark?.Text;
}
