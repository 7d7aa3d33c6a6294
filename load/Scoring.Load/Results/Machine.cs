using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Scoring.Load.Results;

/// <summary>Where and of what a run was.</summary>
internal static class Machine
{
    public static string Where(TimeProvider time) =>
        $"{time.GetUtcNow():yyyy-MM-dd HH:mm} UTC, commit {Git("rev-parse --short HEAD")}{(Changed() ? " with changes" : "")}, "
        + $"{Processor()}, {Environment.ProcessorCount} cores shared by server and generator, {RuntimeInformation.OSDescription.Trim()}, "
        + $"{RuntimeInformation.FrameworkDescription}, load average before {LoadAverage()}";

    private static bool Changed() => Git("status --porcelain -- Scoring.Api Scoring.Silo Scoring.Display").Length > 0;

    private static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown processor"
        : RuntimeInformation.ProcessArchitecture.ToString();

    private static string LoadAverage() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string Git(string arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true })!;
        return git.StandardOutput.ReadToEnd().Trim();
    }
}
