using Scoring.Silo.Grains;

namespace Scoring.Silo.Tests.Grains;

/// <summary>How often boards move (architecture.md, section 5).</summary>
public class TickPauseTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(74)]
    public void Ticks_begin_a_tenth_of_a_second_apart_whatever_they_take(int took) =>
        Assert.Equal(100, took + CompetitionTicks.PauseAfter(TimeSpan.FromMilliseconds(took)).TotalMilliseconds);

    [Theory]
    [InlineData(76)]
    [InlineData(100)]
    [InlineData(4000)]
    public void After_a_slow_tick_the_judges_still_get_their_rest(int took) =>
        Assert.Equal(25, CompetitionTicks.PauseAfter(TimeSpan.FromMilliseconds(took)).TotalMilliseconds);
}
