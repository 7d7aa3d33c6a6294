using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Figures;

/// <summary>Where the competition knows the judges by seat, a sheet waits for all of them.</summary>
public sealed class LiveUseTests
{
    private static readonly Sheet Sheet3 = Sheet("s", Aspect("a"), Aspect("m") with { Judges = 2 }) with { Panel = Panel(3) };

    [Fact]
    public void A_sheet_waits_for_every_expected_judge()
    {
        Assert.False(Complete(["j", "k", "l"], Judge("j", ("a", 1), ("m", 1)), Judge("k", ("a", 1), ("m", 1))));
        Assert.True(Complete(["j", "k", "l"], Judge("j", ("a", 1), ("m", 1)), Judge("k", ("a", 1), ("m", 1)), Judge("l", ("a", 3))));
    }

    [Fact]
    public void An_aspect_with_own_judges_waits_for_all_of_them() =>
        Assert.False(Complete(["j", "k"], Judge("j", ("a", 1), ("m", 1)), Judge("k", ("a", 1))));

    [Fact]
    public void After_a_release_the_remaining_judges_are_enough() => Assert.True(Complete(["j"], Judge("j", ("a", 1), ("m", 1))));

    [Fact]
    public void An_expected_judge_who_is_not_there_does_not_hold_up_an_outcome() =>
        Assert.True(FigureOf(Sheet3, Marks("s") with { Expected = ["j"], Outcome = Outcome.NotAttempted }).Complete);

    [Fact]
    public void So_far_counts_the_complete_sheets_only()
    {
        var skill = Skill(Sheet("s", Aspect("a", max: 20)), Sheet("t", Aspect("a", max: 40)), Sheet("u"));
        var figures = skill.Figures(Entrant("c"), Mark(15), Mark(30, "t"), Mark(90, "u") with { Expected = ["j", "k"] });

        Assert.Equal(new SoFar(45, 60, 2, 3), figures.SoFar);
        Assert.Equal("0.75", figures.SoFar.Share?.Text());
        Assert.False(figures.Complete);
    }

    [Fact]
    public void So_far_is_of_the_stage_the_contestant_is_in()
    {
        var skill = Skill(Stage("prelim", Part("p", Sheet("s"))), Stage("final", Part("p", Sheet("s"), Sheet("t"))));

        Assert.Equal((0, 1), Of(skill.Figures(Entrant("c"))));
        Assert.Equal((1, 1), Of(skill.Figures(Entrant("c"), Mark(1, stage: "prelim"))));
        Assert.Equal((1, 2), Of(skill.Figures(Entrant("c"), Mark(1, stage: "prelim"), Mark(1))));
        static (int, int) Of(ContestantFigures figures) => (figures.SoFar.Complete, figures.SoFar.Of);
    }

    private static bool Complete(string[] expected, params JudgeMarks[] judges) =>
        FigureOf(Sheet3, Marks("s", judges) with { Expected = [.. expected] }).Complete;
}
