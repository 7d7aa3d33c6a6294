using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Worked;

// The worked numbers of real rule sheets, each by the rule that gives it. Places, scales and awards: PlaceNumbersTests.
// Out of the format's reach, and therefore not here: fitting the standards' weights of a WorldSkills scheme (a check of its import, not of
// a mark), samples of a re-check (no mark of a scheme), clamping a scale to 0..1000, ranks per route multiplied (climbing), the skating
// system of dances, solved problems and penalties of programming contests, medal cut-offs by a jury, half up towards +infinity.

/// <summary>What marks and panels give.</summary>
public sealed class MarkNumbersTests
{
    [Theory]
    [InlineData("2 2 3", "1.50", "1.17")]
    [InlineData("1 1 2", "0.50", "0.22")]
    [InlineData("1 2 2", "2.00", "1.11")]
    [InlineData("3 3 3", "2", "2.00")]
    [InlineData("1", "0.75", "0.25")]
    public void Levels_of_a_judgement_are_a_share_of_its_maximum(string levels, string max, string mark) =>
        Assert.Equal(mark, Panelled(Aspect("a", AspectKind.Judgement, decimal.Parse(max)), PanelCombine.Mean, levels));

    [Theory]
    [InlineData(true, "0.66")]
    [InlineData(false, "0.67")]
    public void Three_judgements_are_rounded_each_or_only_at_the_end(bool each, string mark)
    {
        Aspect Third(string id) => Aspect(id, AspectKind.Judgement, 0.5m) with { Rounding = each ? Two : Exact };
        var sheet = Sheet("s", Third("a"), Third("b"), Third("c")) with { Panel = Panel(3) };

        Assert.Equal(mark, MarkOf(sheet, Marks("s", Judge("x", All(1)), Judge("y", All(1)), Judge("z", All(2)))));
    }

    [Theory]
    [InlineData("95 92 90 88 85", "90.00")]
    [InlineData("9.5 9.5 9.0 8.5 8.5", "9.00")]
    public void Five_judges_lose_one_highest_and_one_lowest(string marks, string mark) =>
        Assert.Equal(mark, Panelled(Aspect("a"), PanelCombine.Trimmed, marks));

    [Theory]
    [InlineData(RoundingMode.HalfUp, "89.83")]
    [InlineData(RoundingMode.HalfEven, "89.82")]
    [InlineData(RoundingMode.Truncate, "89.82")]
    [InlineData(RoundingMode.Floor, "89.82")]
    [InlineData(RoundingMode.Ceiling, "89.83")]
    public void Thirty_to_seventy_of_86_5_and_91_25_is_89_825(RoundingMode mode, string total)
    {
        var stage = Stage("final", Part("theory", Sheet("t")) with { Weight = 0.3m }, Part("practical", Sheet("p")) with { Weight = 0.7m });

        Assert.Equal(total, Total(stage with { Rounding = new Rounding(2, mode) }));
    }

    [Fact]
    public void Rounding_each_weighted_part_first_gives_89_83_as_well()
    {
        var stage = Stage("final", Part("theory", Sheet("t")) with { OutOf = 30 }, Part("practical", Sheet("p")) with { OutOf = 70 });
        var figures = Skill(stage).Figures(Entrant("c"), Mark(86.5m, "t"), Mark(91.25m, "p"));

        Assert.Equal(["25.95", "63.88"], figures.Stages[0].Parts.Select(p => p.Mark!.Value.Text));
        Assert.Equal("89.83", Total(stage));
    }

    [Fact]
    public void A_deduction_never_leaves_less_than_nothing()
    {
        var missing = Aspect("a", AspectKind.Deduction, 2) with { Each = 0.5m };

        string? Left(int count) => MarkOf(Sheet("s", missing), Marks("s", Judge("j", ("a", count))));

        Assert.Equal(["2.00", "0.50", "0.00"], new[] { 0, 3, 5 }.Select(Left));
    }

    [Theory]
    [InlineData("8.5 8.55", "8.53 8.52 8.52 8.52 8.53")]
    [InlineData("7.9 8.0 8.1 8.2 8.4 9.9", "8.18 8.18 8.17 8.17 8.18")]
    public void A_panels_mean_that_is_a_midpoint_goes_where_the_mode_says(string marks, string rounded)
    {
        var modes = Enum.GetValues<RoundingMode>().Where(mode => mode is not RoundingMode.None);

        Assert.Equal(
            rounded.Split(' '),
            modes.Select(mode => Panelled(Aspect("a") with { Rounding = new Rounding(2, mode) }, PanelCombine.Trimmed, marks)));
    }

    [Theory]
    [InlineData("7.125 7.125 7.0 7.25 7.5 6.5 9.0", "21.60")]
    [InlineData("10 10 10 10 10 10 0", "30.00")]
    public void Diving_is_a_trimmed_mean_times_three_times_the_difficulty(string marks, string mark) =>
        Assert.Equal(mark, Panelled(Aspect("a", max: 10) with { Factor = 3 * 1.0m }, PanelCombine.Trimmed, marks));

    [Theory]
    [InlineData("8.5 9.1 9.3", "8.966")]
    [InlineData("8.5 9.1 9.3 8.0", "8.800")]
    public void Three_execution_judges_are_all_counted_four_lose_two_and_the_rest_is_cut_off(string marks, string mark)
    {
        var rounding = new Rounding(3, RoundingMode.Truncate);
        var sheet = Sheet("s", Aspect("a") with { Rounding = rounding }) with
        {
            Panel = Panel(9, PanelCombine.Trimmed, from: 4),
            Rounding = rounding,
        };

        Assert.Equal(mark, MarkOf(sheet, Marks("s", Judges(marks))));
    }

    [Fact]
    public void The_best_three_of_four_count_for_a_team()
    {
        var part = Part("team", Sheet("s1"), Sheet("s2"), Sheet("s3"), Sheet("s4")) with { Combine = PartCombine.Best, Best = 3 };
        var figures = Skill(Stage("final", part)).Figures(
            Entrant("c"), Mark(13.5m, "s1"), Mark(14.1m, "s2"), Mark(12.9m, "s3"), Mark(13.2m, "s4"));

        Assert.Equal("40.80", figures.Stages[0].Total!.Value.Text);
    }

    [Theory]
    [InlineData("7 9 8", "8.00")]
    [InlineData("7 9 8 8.5", "8.25")]
    public void A_median_is_the_middle_or_the_mean_of_the_two_middle_ones(string marks, string mark) =>
        Assert.Equal(mark, Panelled(Aspect("a"), PanelCombine.Median, marks));

    private static (string, decimal)[] All(decimal level) => [("a", level), ("b", level), ("c", level)];

    private static JudgeMarks[] Judges(string marks) => [.. marks.Split(' ').Select((m, i) => Judge($"j{i}", ("a", decimal.Parse(m))))];

    private static string? Panelled(Aspect aspect, PanelCombine combine, string marks) =>
        MarkOf(Sheet("s", aspect) with { Panel = Panel(9, combine) }, Marks("s", Judges(marks)));

    private static string Total(Stage stage) =>
        Skill(stage).Figures(Entrant("c"), Mark(86.5m, "t"), Mark(91.25m, "p")).Stages[0].Total!.Value.Text;
}
