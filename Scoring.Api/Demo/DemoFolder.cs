using Scoring.Api.Hosting;

namespace Scoring.Api.Demo;

/// <summary>Where a demo keeps its record: gone afterwards.</summary>
internal sealed class DemoFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("scoring-demo-").FullName;

    public static DemoFolder? For(StartOptions start) => start.Demo is null ? null : new DemoFolder();

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
