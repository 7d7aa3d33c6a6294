using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tests.Schemes;

public sealed class SchemeReaderTests
{
    private static readonly SchemeReading Reading = SchemeText.Read(SchemeText.Full);

    private static readonly Skill Welding = Reading.Scheme!.Skills[0];

    private static readonly Sheet Seam = Welding.Stages[1].Parts[0].Sheets[0];

    private static readonly Sheet Work = Welding.Stages[1].Parts[0].Sheets[1];

    [Fact]
    public void A_scheme_with_everything_is_read() => Assert.Empty(Reading.Faults);

    [Fact]
    public void A_scheme_hands_its_rounding_down_to_every_step_without_one()
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
    public void Aspects_of_a_sheet_level_panel_are_unrounded_unless_they_say_so()
    {
        Assert.Equal(new Rounding(0, RoundingMode.Floor), Work.Aspects[0].Rounding);
        Assert.Null(Work.Aspects[1].Rounding);
    }

    [Fact]
    public void A_panel_hands_its_spread_down_unless_an_aspect_has_its_own() =>
        Assert.Equal([1, 1, null, 2, 1, 1, 1], Seam.Aspects.Select(aspect => aspect.MaxSpread));

    [Fact]
    public void One_judge_marks_where_no_panel_is_written()
    {
        var paper = Welding.Stages[0].Parts[0].Sheets[0];

        Assert.Equal((1, false, PanelCombine.Mean), (paper.Panel.Judges, paper.Panel.SheetLevel, paper.Panel.Combine));
    }

    [Fact]
    public void The_defaults_of_a_skill_are_filled_in()
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
    public void The_parameters_of_each_kind_of_aspect_are_kept()
    {
        Assert.Equal((-2m, 0.8m, 0.25m), (Seam.Aspects[0].Min, Seam.Aspects[0].Factor, Seam.Aspects[0].Step));
        Assert.Equal(3, Seam.Aspects[2].Levels);
        Assert.Equal((0.5m, -1m), (Seam.Aspects[3].Each, Seam.Aspects[3].Min));
        Assert.Equal([null, 4m], Seam.Aspects[4].Items.Select(item => item.Most));
        Assert.Equal((600m, 1800m, true), (Seam.Aspects[5].Full, Seam.Aspects[5].Zero, Seam.Aspects[5].FromTime));
        Assert.Equal([0.5m, 1m, null], Seam.Aspects[6].Table.Select(row => row.UpTo));
    }

    [Fact]
    public void Tie_breaks_and_awards_stay_in_the_order_given()
    {
        Assert.Equal(
            ["part:practical", "sheet:s1", "stage:prelim", "aspect:s1/a1", "time:s1", "lot"],
            Welding.TieBreaks.Select(rule => rule.By));
        Assert.Equal(["first", "half", "fixed", "third", "good", "medals"], Welding.Awards.Select(award => award.Id));
        Assert.Equal(
            ["PlaceAward", "PlaceAward", "CountAward", "ShareAward", "ThresholdAward", "WorldSkillsAward"],
            Welding.Awards.Select(award => award.GetType().Name));
        Assert.Equal(5, Assert.IsType<OrganisationAward>(Reading.Scheme!.Awards[0]).Score!["first"]);
    }

    [Theory]
    [InlineData("{\"digits\": 1}", 1, RoundingMode.HalfUp)]
    [InlineData("{\"mode\": \"floor\"}", 2, RoundingMode.Floor)]
    [InlineData("{\"mode\": \"none\"}", 0, RoundingMode.None)]
    [InlineData("\"none\"", 0, RoundingMode.None)]
    public void A_rounding_has_the_schemes_digits_or_mode_where_it_leaves_them_out(string json, int digits, RoundingMode mode)
    {
        var scheme = SchemeText.Read(SchemeText.With(SchemeText.Full, "skills/0/stages/1/rounding", json)).Scheme!;

        Assert.Equal(new Rounding(digits, mode), scheme.Skills[0].Stages[1].Rounding);
    }

    [Theory]
    [InlineData("skills/0/stages/1/advance", "{\"count\": 2}")]
    [InlineData("skills/0/stages/1/parts/0/sheets/0/panel", "{\"judges\": 5, \"combine\": \"mean\", \"dropHigh\": 2}")]
    [InlineData("skills/0/stages/1/parts/0/sheets/0/max", "0.0000000000000000000000000004")]
    [InlineData("skills/0/stages/1/parts/0/sheets/0/max", "1234567890123456789012345678")]
    [InlineData("skills/0/stages/1/parts/0/sheets/0/aspects/0/min", "10")]
    [InlineData("skills/0/stages/1/parts/0/sheets/0/aspects/6/table/2/mark", "-5")]
    [InlineData("skills/0/stages/1/parts/0/sheets/0/aspects/2/levelTexts", "[\"\", \"中\", \"良\", \"优\"]")]
    [InlineData("skills/0/stages/1/parts/1/combine", "\"best:9\"")]
    [InlineData("skills/0/awards/0/minEntries", "0")]
    [InlineData("skills/0/tieBreaks/0/by", "\"stage:final\"")]
    [InlineData("skills/1/name", "{\"zh\": \"甲\", \"en\": \"\"}")]
    [InlineData("rounding", "{\"digits\": 28, \"mode\": \"floor\"}")]
    [InlineData("awards/0/score/merit", "1")]
    public void What_the_format_does_not_forbid_is_read(string place, string json) =>
        Assert.Empty(SchemeText.Read(SchemeText.With(SchemeText.Full, place, json)).Faults);

    [Fact]
    public void A_scheme_may_begin_with_a_byte_order_mark() => Assert.Empty(SchemeText.Read("\uFEFF" + SchemeText.Full).Faults);
}
