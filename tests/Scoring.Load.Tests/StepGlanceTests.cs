using System.Text;
using Scoring.Load.Bots;

namespace Scoring.Load.Tests;

public sealed class StepGlanceTests
{
    private static readonly DateTimeOffset At = new(2025, 10, 18, 4, 0, 5, TimeSpan.Zero);

    [Fact]
    public void Of_a_step_it_sees_board_versions_and_time_wherever_the_time_stands_in_the_head()
    {
        var expected = new BoardStep("icv/driving/total", From: new(7, 4), To: new(7, 9), At: At);

        Assert.Equal((expected, false), Glance("BoardMoved", Step("""{"at":"2025-10-18T12:00:05+08:00","marked":3}""")));
        Assert.Equal((expected, false), Glance("BoardMoved", Step("""{"marked":3,"columns":[{"at":"1"}],"at":"2025-10-18T12:00:05+08:00"}""")));
        Assert.Equal((expected with { At = null }, false), Glance("BoardMoved", Step("""{"marked":3}""")));
    }

    [Fact]
    public void Of_a_snapshot_it_sees_board_version_and_time()
    {
        var snapshot = """{"id":"icv/driving/total","name":{"zh":"决赛"},"version":{"epoch":7,"seq":4},"at":"2025-10-18T12:00:05+08:00","rows":[]}""";

        Assert.Equal((new BoardStep("icv/driving/total", Version: new(7, 4), At: At), true), Glance("BoardShown", snapshot));
    }

    [Fact]
    public void What_is_neither_is_left_to_others() => Assert.Null(StepGlance.At("""{"type":6}"""u8));

    private static string Step(string head) =>
        $$$"""{"board":"icv/driving/total","from":{"epoch":7,"seq":4},"to":{"epoch":7,"seq":9},"head":{{{head}}},"rows":[{"key":"a"}],"removed":[],"moved":[]}""";

    private static (BoardStep Step, bool Snapshot)? Glance(string target, string argument) =>
        StepGlance.At(Encoding.UTF8.GetBytes($$$"""{"type":1,"target":"{{{target}}}","arguments":[{{{argument}}}]}""" + "\u001e"));
}
