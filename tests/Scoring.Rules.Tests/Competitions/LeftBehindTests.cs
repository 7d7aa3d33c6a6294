using Scoring.Rules.Competitions;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Competitions;

/// <summary>Who is no longer waited for: it is said only when it is certain.</summary>
public sealed class LeftBehindTests
{
    private static readonly Skill Two = Skill(
        Stage("prelim", Part("p", Sheet("s"))) with { Advance = new Advance(1, null, RoundingMode.HalfUp, IncludeTies: true) },
        Stage("final", Part("p", Sheet("s"))));

    [Fact]
    public void Nobody_is_left_behind_while_somebody_before_the_cut_lacks_a_mark() =>
        Assert.Empty(LeftBehind.Of(Two, [After("a", 90), After("b", 80), Two.Figures(Entrant("c"))]));

    [Fact]
    public void Behind_a_certain_cut_only_who_got_past_it_is_waited_for() =>
        Assert.Equal(["b 0", "c 0"], Behind(After("a", 90), After("b", 80), After("c", 70)));

    [Fact]
    public void All_tied_at_the_cut_are_waited_for() => Assert.Equal(["c 0"], Behind(After("a", 90), After("b", 90), After("c", 70)));

    [Fact]
    public void Neither_guests_nor_the_absent_keep_a_cut_open_or_are_left_behind() =>
        Assert.Equal(
            ["b 0"],
            Behind(
                After("a", 90),
                After("b", 80),
                Two.Figures(Entrant("guest", official: false), Mark(10, stage: "prelim")),
                Two.Figures(Entrant("gone", state: EntrantState.Absent))));

    [Fact]
    public void Where_missing_marks_count_zero_an_unmarked_contestant_still_keeps_the_cut_open() =>
        Assert.Empty(LeftBehind.Of(Two with { MissingIsZero = true }, [After("a", 90), Two.Figures(Entrant("b"))]));

    [Fact]
    public void A_second_cut_is_certain_only_among_those_past_the_first()
    {
        var three = Skill(
            Two.Stages[0] with { Advance = new Advance(2, null, RoundingMode.HalfUp, IncludeTies: true) },
            Two.Stages[0] with { Id = "semi" },
            Two.Stages[1]);
        var figures = new[] { ("a", 90m, 50m), ("b", 80m, 60m), ("c", 70m, 0m) }.Select(one => three.Figures(
            Entrant(one.Item1),
            [Mark(one.Item2, stage: "prelim"), .. one.Item3 > 0 ? [Mark(one.Item3, stage: "semi")] : Array.Empty<SheetMarks>()])).ToArray();

        Assert.Equal(["a 1", "c 0"], Lines(LeftBehind.Of(three, figures)));
    }

    private static ContestantFigures After(string id, decimal mark) => Two.Figures(Entrant(id), Mark(mark, stage: "prelim"));

    private static IEnumerable<string> Behind(params ContestantFigures[] figures) => Lines(LeftBehind.Of(Two, figures));

    private static IEnumerable<string> Lines(IReadOnlyDictionary<string, int> behind) =>
        behind.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key} {one.Value}");
}
