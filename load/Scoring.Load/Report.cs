using System.Globalization;

namespace Scoring.Load;

/// <summary>What a run measured. Latencies in milliseconds, sorted.</summary>
internal sealed record Figures(
    double[] Latencies, int Receipts, int DistinctReceipts, int Recorded, int Repeats, int Deliveries, int ScreenFaults,
    TimeSpan Elapsed, TimeSpan Server, TimeSpan Generator)
{
    /// <summary>Every receipt is one recorded sheet, every screen ended on the right board and saw no gap.</summary>
    public bool Sound => Receipts == DistinctReceipts && Receipts == Recorded && ScreenFaults == 0;

    public double Percentile(double share) => Latencies.Length == 0 ? 0 : Latencies[Math.Min(Latencies.Length - 1, (int)(Latencies.Length * share))];
}

/// <summary>Prints a run.</summary>
internal static class Report
{
    public static void Print(TextWriter to, Settings settings, Figures figures)
    {
        to.WriteLine($"hall: {settings.Judges} judges, {settings.Screens} screens, {settings.Rate} sheets/s intended, {settings.LostPercent}% of answers lost");
        to.WriteLine($"sheets acknowledged {figures.Receipts}, on record {figures.Recorded}, repeats {figures.Repeats}");
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"receipt after ms (lost answers included): p50 {figures.Percentile(0.5):0.0}, p99 {figures.Percentile(0.99):0.0}, p99.9 {figures.Percentile(0.999):0.0}, max {figures.Percentile(1):0.0}"));
        to.WriteLine($"deliveries to screens {figures.Deliveries}, gaps or wrong final boards {figures.ScreenFaults}");
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"elapsed {figures.Elapsed.TotalSeconds:0.0} s, server's processor {figures.Server.TotalSeconds:0.0} s, generator's {figures.Generator.TotalSeconds:0.0} s"));
        to.WriteLine(figures.Sound ? "sound: nothing lost, nothing doubled, every screen right" : "NOT SOUND");
    }
}
