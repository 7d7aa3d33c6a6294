using System.Globalization;
using Scoring.Load.Measuring;

namespace Scoring.Load.Results;

/// <summary>Figures as they stand in a table.</summary>
internal static class Say
{
    public static string[] LatencyHeading { get; } = ["milliseconds", "p50", "p99", "p99.9", "max", "n"];

    public static string[] Latency(string what, Recorder recorder) =>
        [what, Ms(recorder.At(0.5)), Ms(recorder.At(0.99)), Ms(recorder.At(0.999)), Ms(recorder.Max), Count(recorder.Count)];

    public static string Ms(TimeSpan time) => time.TotalMilliseconds switch
    {
        < 10 => time.TotalMilliseconds.ToString("0.00", CultureInfo.InvariantCulture),
        < 100 => time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture),
        _ => time.TotalMilliseconds.ToString("#,0", CultureInfo.InvariantCulture),
    };

    public static string Count(double number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Ratio(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Mb(long bytes) => $"{(bytes / 1_000_000d).ToString("#,0", CultureInfo.InvariantCulture)} MB";

    public static string Seconds(TimeSpan time) => $"{time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s";
}
