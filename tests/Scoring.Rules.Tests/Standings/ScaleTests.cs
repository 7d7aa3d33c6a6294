using Scoring.Rules.Schemes;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Standings;

public sealed class ScaleTests
{
    [Theory]
    [InlineData(false, 500, SpreadKind.PopulationSd, "537 500 463")]
    [InlineData(true, 700, SpreadKind.PopulationSd, "737 700 663")]
    [InlineData(true, 700, SpreadKind.SampleSd, "730 700 670")]
    [InlineData(true, 700, SpreadKind.Mad, "720 700 680")]
    public void Eighty_seventy_sixty(bool median, int value, SpreadKind spread, string scores) =>
        Assert.Equal(scores, Scores(new(median, value, spread, 30), 80, 70, 60));

    [Fact]
    public void The_deviation_is_about_the_mean_and_MAD_about_the_median_whatever_the_centre()
    {
        // 10 20 90: mean 40, population variance 3800/3; median 20, MAD 10.
        Assert.Equal("759 700 692", Scores(new(true, 700, SpreadKind.PopulationSd, 30), 90, 20, 10));
        Assert.Equal("801 660 639", Scores(new(false, 700, SpreadKind.Mad, 30), 90, 20, 10));
    }

    [Theory]
    [InlineData(SpreadKind.PopulationSd)]
    [InlineData(SpreadKind.SampleSd)]
    [InlineData(SpreadKind.Mad)]
    public void No_spread_gives_everybody_the_value(SpreadKind spread)
    {
        Assert.Equal("700 700 700", Scores(new(true, 700, spread, 30), 5, 5, 5));
        Assert.Equal("700", Scores(new(true, 700, spread, 30), 5));
    }

    // Mean 1, population deviation exactly 1: 0 and 2 stand exactly half a point beside a whole number.
    [Theory]
    [InlineData("500", "0.5", "501 500")]
    [InlineData("500.5", "1", "502 500")]
    [InlineData("0", "0.5", "1 -1")]
    [InlineData("0", "2.5", "3 -3")]
    [InlineData("-1", "0.5", "-1 -2")]
    public void A_half_goes_away_from_zero(string value, string points, string scores) =>
        Assert.Equal(scores, Scores(new(false, decimal.Parse(value), SpreadKind.PopulationSd, decimal.Parse(points)), 2, 0));

    [Fact]
    public void An_irrational_spread_is_rounded_by_exact_comparison()
    {
        // Deviation √(2/3): points chosen so that 1/√(2/3) × points lies less than 10⁻²⁶ below and above 12.5.
        const decimal JustBelow = 10.206207261596575409155350311m;

        Assert.Equal("12 0 -12", Scores(new(false, 0, SpreadKind.PopulationSd, JustBelow), 3, 2, 1));
        Assert.Equal("13 0 -13", Scores(new(false, 0, SpreadKind.PopulationSd, JustBelow + 0.000000000000000000000000001m), 3, 2, 1));
    }

    [Fact]
    public void Only_placed_official_contestants_are_in_it()
    {
        var skill = Plain with { Scale = new(false, 500, SpreadKind.PopulationSd, 30) };
        var standings = skill.Rank(
            skill.Figures(Entrant("a"), Mark(9)),
            skill.Figures(Entrant("b"), Mark(7)),
            skill.Figures(Entrant("g", official: false), Mark(99)),
            skill.Figures(Entrant("i")));

        Assert.Equal(["530", "470", null, null], standings.Select(s => s.Scale));
    }

    private static string Scores(Scale scale, params decimal[] marks)
    {
        var skill = Skill(Sheet("s", Aspect("a") with { Rounding = Exact }) with { Rounding = Exact }) with { Scale = scale };

        return string.Join(' ', skill.Rank([.. marks.Select((m, i) => ($"c{i}", m))]).Select(s => s.Scale));
    }
}
