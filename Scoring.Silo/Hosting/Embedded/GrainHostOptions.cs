namespace Scoring.Silo.Hosting.Embedded;

internal sealed record GrainHostOptions
{
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(30);

    public TimeSpan IdleAge { get; init; } = TimeSpan.FromMinutes(15);

    public TimeSpan SweepPeriod { get; init; } = TimeSpan.FromSeconds(1);
}
