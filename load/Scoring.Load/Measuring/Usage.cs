using System.Diagnostics;

namespace Scoring.Load.Measuring;

/// <summary>What a process has used so far, as the system counts it: processor time, and memory now and at its most.</summary>
internal readonly record struct Usage(TimeSpan Processor, long Memory, long MostMemory)
{
    public static Usage Of(Process process)
    {
        process.Refresh();
        return new(process.TotalProcessorTime, process.WorkingSet64, process.PeakWorkingSet64);
    }
}

/// <summary>Processor time of server and generator over a stretch of a run.</summary>
internal sealed class UsageMeter(Process server)
{
    private readonly Process _own = Process.GetCurrentProcess();
    private readonly long _began = Stopwatch.GetTimestamp();
    private readonly Usage _server = Usage.Of(server), _generator = Usage.Of(Process.GetCurrentProcess());

    public UsageShare Stop() => new(
        Stopwatch.GetElapsedTime(_began),
        Usage.Of(server).Processor - _server.Processor,
        Usage.Of(_own).Processor - _generator.Processor);
}

/// <summary>How the processor was shared over a stretch of time.</summary>
internal sealed record UsageShare(TimeSpan Elapsed, TimeSpan Server, TimeSpan Generator)
{
    /// <summary>The generator's part of what both used.</summary>
    public double OfGenerator => Server + Generator == TimeSpan.Zero ? 0 : Generator / (Server + Generator);

    public string Text =>
        $"server {Server / Elapsed:0.00} cores, generator {Generator / Elapsed:0.00} cores ({OfGenerator:P0} of both), of {Environment.ProcessorCount}";
}
