using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tests.Schemes;

public sealed class A_whole_scheme
{
    private static readonly SchemeReading Reading = SchemeText.Read(SchemeText.Full);

    private static readonly Skill Welding = Reading.Scheme!.Skills[0];

    private static readonly Sheet Seam = Welding.Stages[1].Parts[0].Sheets[0];

    private static readonly Sheet Work = Welding.Stages[1].Parts[0].Sheets[1];

    [Fact]
    public void Is_read_without_a_fault() => Assert.Empty(Reading.Faults);

    [Fact]
    public void Hands_its_rounding_down_to_every_step_without_one()
    {
        Assert.Equal(new Rounding(1, RoundingMode.Truncate), Welding.Stages[1].Rounding);
        Assert.Equal(Rounding.Default, Welding.Stages[0].Rounding);
        Assert.Equal(new Rounding(0, RoundingMode.None), Welding.Stages[1].Parts[0].Rounding);
        Assert.Equal(Rounding.Default, Welding.Stages[1].Parts[1].Rounding);
        Assert.Equal(new Rounding(3, RoundingMode.HalfEven), Seam.Rounding);
        Assert.Equal(Rounding.Default, Seam.Aspects[0].Rounding);
        Assert.Equal(Rounding.Default, Welding.Rounding);
    }

    [Fact]
    public void Leaves_aspects_of_a_sheet_level_panel_unrounded_unless_they_say_so()
    {
        Assert.Equal(new Rounding(0, RoundingMode.Floor), Work.Aspects[0].Rounding);
        Assert.Null(Work.Aspects[1].Rounding);
    }

    [Fact]
    public void Hands_the_panels_spread_down_unless_an_aspect_has_its_own() =>
        Assert.Equal([1, 1, null, 2, 1, 1, 1], Seam.Aspects.Select(aspect => aspect.MaxSpread));

    [Fact]
    public void Has_one_judge_where_no_panel_is_written()
    {
        var paper = Welding.Stages[0].Parts[0].Sheets[0];

        Assert.Equal((1, false, PanelCombine.Mean), (paper.Panel.Judges, paper.Panel.SheetLevel, paper.Panel.Combine));
    }

    [Fact]
    public void Fills_in_the_defaults_of_a_skill()
    {
        var loader = Reading.Scheme!.Skills[1];

        Assert.Equal(Subject.Person, loader.Subject);
        Assert.Null(loader.StandingWeights);
        Assert.False(loader.MissingIsZero);
        Assert.False(loader.DividedByGroup);
        Assert.Equal(1, loader.Stages[0].Parts[0].Weight);
        Assert.True(Assert.IsType<CountAward>(loader.Awards[0]).IncludeTies);
    }

    [Fact]
    public void Keeps_the_parameters_of_each_kind_of_aspect()
    {
        Assert.Equal((-2m, 0.8m, 0.25m), (Seam.Aspects[0].Min, Seam.Aspects[0].Factor, Seam.Aspects[0].Step));
        Assert.Equal(3, Seam.Aspects[2].Levels);
        Assert.Equal((0.5m, -1m), (Seam.Aspects[3].Each, Seam.Aspects[3].Min));
        Assert.Equal([null, 4m], Seam.Aspects[4].Items.Select(item => item.Most));
        Assert.Equal((600m, 1800m, true), (Seam.Aspects[5].Full, Seam.Aspects[5].Zero, Seam.Aspects[5].FromTime));
        Assert.Equal([0.5m, 1m, null], Seam.Aspects[6].Table.Select(row => row.UpTo));
    }

    [Fact]
    public void Reads_tie_breaks_and_awards_in_the_order_given()
    {
        Assert.Equal(
            ["part:practical", "sheet:s1", "stage:prelim", "aspect:s1/a1", "time:s1", "lot"],
            Welding.TieBreaks.Select(rule => rule.By));
        Assert.Equal(["first", "half", "fixed", "third", "good", "medals"], Welding.Awards.Select(award => award.Id));
        Assert.Equal(
            [typeof(PlaceAward), typeof(PlaceAward), typeof(CountAward), typeof(ShareAward), typeof(ThresholdAward), typeof(WorldSkillsAward)],
            Welding.Awards.Select(award => award.GetType()));
        Assert.Equal(5, Assert.IsType<OrganisationAward>(Reading.Scheme!.Awards[0]).Score!["first"]);
    }

    [Fact]
    public void May_begin_with_a_byte_order_mark() => Assert.Empty(SchemeText.Read("\uFEFF" + SchemeText.Full).Faults);
}
