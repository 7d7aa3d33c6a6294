using Scoring.Load.Measuring;

namespace Scoring.Load.Tests;

public sealed class MeasuringTests
{
    [Fact]
    public void Every_duration_falls_into_a_bucket_a_thousandth_wide()
    {
        for (var micros = 1L; micros < 1L << 39; micros += 1 + (micros / 7))
        {
            var top = Recorder.TopOf(Recorder.IndexOf(micros));

            Assert.InRange(micros, top - (top / 1000) - 1, top);
        }
    }

    [Fact]
    public void Percentiles_are_those_of_all_that_was_recorded()
    {
        var recorder = new Recorder();
        for (var ms = 1; ms <= 1000; ms++)
        {
            recorder.Record(TimeSpan.FromMilliseconds(ms));
        }

        Assert.Equal(1000, recorder.Count);
        Assert.InRange(recorder.At(0.5).TotalMilliseconds, 500, 500.5);
        Assert.InRange(recorder.At(0.99).TotalMilliseconds, 990, 991);
        Assert.InRange(recorder.At(0.999).TotalMilliseconds, 999, 1000);
        Assert.Equal(TimeSpan.FromSeconds(1), recorder.At(1));
        Assert.Equal(TimeSpan.FromSeconds(1), recorder.Max);
    }

    [Fact]
    public void Nothing_recorded_is_nought_everywhere() => Assert.Equal(TimeSpan.Zero, new Recorder().At(0.99));

    [Fact]
    public async Task What_is_due_is_sent_however_long_the_sending_takes()
    {
        var dues = new List<TimeSpan>();
        var clock = new Clock();
        await Arrivals.RunAsync(clock, 1000, TimeSpan.FromMilliseconds(50), (_, due) => dues.Add(due));

        Assert.Equal(50, dues.Count);
        Assert.All(dues.Zip(dues.Skip(1)), pair => Assert.Equal(1, (pair.Second - pair.First).TotalMilliseconds, tolerance: 0.001));
    }
}
